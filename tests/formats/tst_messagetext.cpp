// SPDX-License-Identifier: Apache-2.0
#include "messagetext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsFillThePattern_data();
    void argumentsFillThePattern();
};

void TestMessageText::argumentsFillThePattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"No tasks."_s << QStringList() << u"No tasks."_s;
    QTest::newRow("twice, in any order") << u"%2 %1 %2"_s << QStringList {u"a"_s, u"b"_s} << u"b a b"_s;
    QTest::newRow("an argument that looks like a place") << u"%1 and %2"_s << QStringList {u"%2"_s, u"b"_s} << u"%2 and b"_s;
    QTest::newRow("a place without argument") << u"%1 %2"_s << QStringList {u"a"_s} << u"a %2"_s;
    QTest::newRow("per cent") << u"90 % of 100%"_s << QStringList {u"a"_s} << u"90 % of 100%"_s;
}

void TestMessageText::argumentsFillThePattern()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, arguments);
    QTEST(filled(pattern, arguments), "text");
    const QByteArray bytes = pattern.toUtf8();
    QTEST(text({bytes.constData(), arguments}), "text");
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
