// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInAMessage_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing to fill in") << Message {"No tasks.", {}} << u"No tasks."_s;
        QTest::newRow("in order of the language") << Message {"%2 waits for %1.", {u"1"_s, u"2"_s}} << u"2 waits for 1."_s;
        QTest::newRow("an argument that looks like a place") << Message {"%1 and %2", {u"%2"_s, u"b"_s}} << u"%2 and b"_s;
        QTest::newRow("a place without argument") << Message {"100 % of %3", {u"a"_s}} << u"100 % of %3"_s;
    }
    void fillsInAMessage()
    {
        QFETCH(Message, message);
        QTEST(Wording::text(message), "expected");
    }

    void countsInWords()
    {
        QCOMPARE(Wording::count(Severity::Error, 1), u"1 error"_s);
        QCOMPARE(Wording::count(Severity::Info, 6), u"6 notes"_s);
        Gate gate;
        gate.blockers.resize(3);
        QCOMPARE(Wording::gate(gate), u"Draft · 3 things before export"_s);
        gate.open = true;
        QCOMPARE(Wording::gate(gate), u"Ready for export"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
