// SPDX-License-Identifier: Apache-2.0
#include "estimate.h"

#include "estimatescanner.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatATextStates_data();
    void readsWhatATextStates();
    void readsNothingFromOtherTexts_data();
    void readsNothingFromOtherTexts();
    void findsTheFirstInAText();
    void findsTheBracketsOfAHeading();
    void printsAsShortAsCanBe_data();
    void printsAsShortAsCanBe();
};

void TestEstimate::readsWhatATextStates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("hours") << u"2 hours"_s << 2.0 << 2.0;
    QTest::newRow("one hour") << u"1 hour"_s << 1.0 << 1.0;
    QTest::newRow("range") << u"2-4 hours"_s << 2.0 << 4.0;
    QTest::newRow("en dash") << u"2–4 h"_s << 2.0 << 4.0;
    QTest::newRow("spaced range") << u"2 – 4 h"_s << 2.0 << 4.0;
    QTest::newRow("words") << u"2 to 4 hours"_s << 2.0 << 4.0;
    QTest::newRow("units twice") << u"30 min - 2 hours"_s << 0.5 << 2.0;
    QTest::newRow("minutes") << u"30 min"_s << 0.5 << 0.5;
    QTest::newRow("tilde") << u"~3h"_s << 3.0 << 3.0;
    QTest::newRow("about") << u"about 3 hours"_s << 3.0 << 3.0;
    QTest::newRow("days") << u"1-2 days"_s << 8.0 << 16.0;
    QTest::newRow("one day") << u"1 day"_s << 8.0 << 8.0;
    QTest::newRow("decimal") << u"1.5h"_s << 1.5 << 1.5;
    QTest::newRow("comma") << u"1,5 h"_s << 1.5 << 1.5;
    QTest::newRow("hours and minutes") << u"1h 30min"_s << 1.5 << 1.5;
    QTest::newRow("turned round") << u"4-2 h"_s << 2.0 << 4.0;
    QTest::newRow("bold") << u"**2 hours**"_s << 2.0 << 2.0;
    QTest::newRow("full stop") << u" 2 hours. "_s << 2.0 << 2.0;
    QTest::newRow("nothing to do") << u"0 h"_s << 0.0 << 0.0;
}

void TestEstimate::readsWhatATextStates()
{
    QFETCH(QString, text);
    const auto estimate = readEstimate(text);
    QVERIFY(estimate);
    QTEST(estimate->lowHours, "low");
    QTEST(estimate->highHours, "high");
}

void TestEstimate::readsNothingFromOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"banana"_s, u"4"_s, u"hours"_s, u"2 horses"_s, u"2 hours of work"_s, u"-"_s, u"2-4"_s,
                             u"99999999999999 hours"_s, u"1e9 h"_s, u"∞ h"_s, u"٣ hours"_s, u"2 h h"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestEstimate::readsNothingFromOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!readEstimate(text));
}

void TestEstimate::findsTheFirstInAText()
{
    QCOMPARE(findEstimate(u"Phase 1: Foundation (est: 2-4 hours)"), (Estimate {2, 4}));
    QCOMPARE(findEstimate(u"Phase 2A: 3 things (2h)"), (Estimate {2, 2}));
    QVERIFY(!findEstimate(u"Phase 1: Foundation"));
    QVERIFY(!findEstimate(u"version 1.2.3 here"));
    QCOMPARE(leadingEstimate(u"7 hours (Phase 1: 2h, Phase 2: 5h)"), (Estimate {7, 7}));
    QVERIFY(!leadingEstimate(u"done in 7 hours"));
}

void TestEstimate::findsTheBracketsOfAHeading()
{
    const auto found = bracketedEstimate(u"Foundation (core) (est: 2-4 hours)");
    QVERIFY(found);
    QCOMPARE(found->estimate, (Estimate {2, 4}));
    QCOMPARE(found->range, (TextRange {18, 34}));
    QVERIFY(!bracketedEstimate(u"Foundation (core)"));
    const auto unreadable = bracketedEstimate(u"Foundation (est: banana)");
    QVERIFY(unreadable);
    QVERIFY(!unreadable->estimate);
}

void TestEstimate::printsAsShortAsCanBe_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("text");
    QTest::newRow("one figure") << 2.0 << 2.0 << u"2 h"_s;
    QTest::newRow("range") << 2.0 << 4.0 << u"2–4 h"_s;
    QTest::newRow("minutes") << 0.5 << 0.5 << u"30 min"_s;
    QTest::newRow("minutes to hours") << 0.5 << 2.0 << u"0.5–2 h"_s;
    QTest::newRow("nothing") << 0.0 << 0.0 << u"0 h"_s;
    QTest::newRow("thirds") << 1.0 / 3 << 4.0 / 3 << u"0.33–1.33 h"_s;
    QTest::newRow("many") << 1234.5 << 1234.5 << u"1234.5 h"_s;
}

void TestEstimate::printsAsShortAsCanBe()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QTEST(toText(Estimate {low, high}), "text");
}

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
