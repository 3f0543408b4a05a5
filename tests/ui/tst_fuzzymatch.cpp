// SPDX-License-Identifier: Apache-2.0
#include "fuzzymatch.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderAreFound_data();
    void lettersInOrderAreFound();
    void theBetterTextScoresHigher_data();
    void theBetterTextScoresHigher();
    void theLettersThatWereMeantAreMarked();
    void aTextWithoutEndIsNoTrouble();
};

void FuzzyMatchTest::lettersInOrderAreFound_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << u""_s << u"Task"_s << true;
    QTest::newRow("nothing to find") << u"a"_s << u""_s << false;
    QTest::newRow("case is ignored") << u"BUILD"_s << u"build the index"_s << true;
    QTest::newRow("letters left out") << u"bti"_s << u"build the index"_s << true;
    QTest::newRow("wrong order") << u"itb"_s << u"build the index"_s << false;
    QTest::newRow("spaces are not typed") << u"the ind"_s << u"build theindex"_s << true;
    QTest::newRow("a letter too many") << u"indexx"_s << u"build the index"_s << false;
    QTest::newRow("the same letter twice") << u"ee"_s << u"the index"_s << true;
    QTest::newRow("cjk") << u"索引"_s << u"构建索引"_s << true;
}

void FuzzyMatchTest::lettersInOrderAreFound()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto match = fuzzyMatch(pattern, text);
    QCOMPARE(match.has_value(), found);
    if (!match)
        return;
    const QString letters = pattern.toLower().remove(u' ');
    QCOMPARE(match->positions.size(), letters.size());
    for (qsizetype index = 0; index < letters.size(); ++index) {
        QCOMPARE(text[match->positions[index]].toLower(), letters[index]);
        QVERIFY(index == 0 || match->positions[index] > match->positions[index - 1]);
    }
}

void FuzzyMatchTest::theBetterTextScoresHigher_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("at the begin") << u"exp"_s << u"Export draft"_s << u"Next phase"_s;
    QTest::newRow("begins of words") << u"bi"_s << u"build index"_s << u"abide"_s;
    QTest::newRow("in a row") << u"plan"_s << u"a plan"_s << u"a p l a n"_s;
    QTest::newRow("the shorter") << u"save"_s << u"Save"_s << u"Save as something else entirely"_s;
}

void FuzzyMatchTest::theBetterTextScoresHigher()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = fuzzyMatch(pattern, better);
    const auto second = fuzzyMatch(pattern, worse);
    QVERIFY(first);
    if (second)
        QVERIFY(first->score > second->score);
}

void FuzzyMatchTest::theLettersThatWereMeantAreMarked()
{
    // The `s` of Saves comes first, but `sp` begins a word.
    const auto match = fuzzyMatch(u"spec", u"Saves a spec");
    QVERIFY(match);
    QCOMPARE(match->positions, (QList<int> {8, 9, 10, 11}));
}

void FuzzyMatchTest::aTextWithoutEndIsNoTrouble()
{
    const QString text = QString(100'000, u'a');
    QVERIFY(fuzzyMatch(u"aaaa", text));
    QVERIFY(!fuzzyMatch(u"aab", text));
}

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
