// SPDX-License-Identifier: Apache-2.0
#include "nearestname.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TestNearestName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNameThatWasMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter left out") << u"task-to-big"_s << u"task-too-big"_s;
        QTest::newRow("two letters swapped") << u"task-too-bgi"_s << u"task-too-big"_s;
        QTest::newRow("capitals") << u"Task-Too-Big"_s << u"task-too-big"_s;
        QTest::newRow("a short one") << u"riks"_s << u"risk"_s;
        QTest::newRow("its beginning") << u"task-too-ba"_s << u"task-too-bad-a-fit"_s;
        QTest::newRow("something else") << u"colours"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("very long") << QString(100'000, u'a') << QString();
    }
    void findsTheNameThatWasMeant()
    {
        QFETCH(QString, written);
        QTEST(nearestName(written, {u"task-too-big"_s, u"task-too-bad-a-fit"_s, u"risk"_s}), "meant");
    }
};

QTEST_GUILESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
