// SPDX-License-Identifier: Apache-2.0
#include "textpatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Text of few different characters, so that what is replaced often shares something with what it becomes. */
QString randomText(QRandomGenerator &random, int most)
{
    static const QStringList pieces {u"a"_s, u"b"_s, u"a"_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"\U0001F600"_s, u"\U0001F601"_s, u"\u00E9"_s};
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

TextPatch randomPatch(QRandomGenerator &random, qsizetype length)
{
    QList<TextChange> changes;
    qsizetype at = 0;
    for (int i = random.bounded(4); i > 0 && at <= length; --i) {
        const qsizetype start = at + random.bounded(qsizetype(length - at + 1));
        const qsizetype end = std::min<qsizetype>(length, start + random.bounded(4));
        changes.append({{start, end}, randomText(random, 3)});
        at = end;
    }
    return TextPatch::fromChanges(changes).value();
}

bool tearsApart(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    return (text[at - 1].isHighSurrogate() && text[at].isLowSurrogate()) || (text[at - 1] == u'\r' && text[at] == u'\n');
}

} // namespace

class TextPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesInAscendingOrder();
    void refusesOverlapsAndWhatIsNoRange();
    void undoingGivesTheExactTextBack();
    void composingEqualsApplyingOneAfterTheOther();
    void mapsPositions_data();
    void mapsPositions();
    void mapsPositionsOfKeptTextToTheSameCharacters();
    void mapsRangesWithoutWhatIsInsertedAtTheirEnds();
    void differenceIsTheSmallestReplacement_data();
    void differenceIsTheSmallestReplacement();
    void differenceTearsNothingApart();
    void trimmingLeavesOutWhatChangesNothing();
};

void TextPatchTest::replacesInAscendingOrder()
{
    const auto patch =
        TextPatch::fromChanges({{{4, 5}, u"five"_s}, {{0, 1}, u"one"_s}, {{2, 2}, u"+"_s}, {{2, 2}, u"-"_s}, {{3, 3}, QString()}});
    QVERIFY(patch);
    QCOMPARE(patch->changes().size(), 4);
    QCOMPARE(patch->applied(u"12345"_s), u"one2+-34five"_s);
    QCOMPARE(patch->extent(), (TextRange {0, 5}));
    QCOMPARE(patch->growth(), 7);
    QVERIFY(patch->fits(5));
    QVERIFY(!patch->fits(4));
}

void TextPatchTest::refusesOverlapsAndWhatIsNoRange()
{
    QVERIFY(!TextPatch::fromChanges({{{0, 3}, u"a"_s}, {{2, 4}, u"b"_s}}));
    QVERIFY(!TextPatch::fromChanges({{{3, 1}, u"a"_s}}));
    QVERIFY(!TextPatch::fromChanges({{{-1, 1}, u"a"_s}}));
    QVERIFY(TextPatch::fromChanges({{{0, 3}, u"a"_s}, {{3, 4}, u"b"_s}}));
    QVERIFY(!TextPatch({-1, 0}, u"a"_s).fits(9));
    QVERIFY(TextPatch({3, 3}, QString()).isEmpty());
}

void TextPatchTest::undoingGivesTheExactTextBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 5000; ++i) {
        const QString before = randomText(random, 12);
        const TextPatch patch = randomPatch(random, before.size());
        const QString after = patch.applied(before);
        QCOMPARE(after.size(), before.size() + patch.growth());
        QCOMPARE(patch.inverted(before).applied(after), before);
        QCOMPARE(patch.inverted(before).inverted(after), patch);
    }
}

void TextPatchTest::composingEqualsApplyingOneAfterTheOther()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20000; ++i) {
        const QString before = randomText(random, 12);
        const TextPatch first = randomPatch(random, before.size());
        const QString between = first.applied(before);
        const TextPatch next = randomPatch(random, between.size());
        const TextPatch both = first.composed(next);
        QVERIFY(both.fits(before.size()));
        QCOMPARE(both.applied(before), next.applied(between));
        QCOMPARE(TextPatch::fromChanges(both.changes()), both);
    }
    const TextPatch typed = TextPatch({3, 3}, u"a"_s).composed(TextPatch({4, 4}, u"b"_s));
    QCOMPARE(typed, TextPatch({3, 3}, u"ab"_s));
    QCOMPARE(typed.composed(TextPatch({3, 5}, QString())), TextPatch());
}

void TextPatchTest::mapsPositions_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<qsizetype>("after");

    // "0123456789" with "ab" inserted at 2 and 4 to 7 replaced by "x".
    QTest::newRow("in front of everything") << qsizetype(1) << qsizetype(1) << qsizetype(1);
    QTest::newRow("where text is inserted") << qsizetype(2) << qsizetype(2) << qsizetype(4);
    QTest::newRow("between") << qsizetype(3) << qsizetype(5) << qsizetype(5);
    QTest::newRow("begin of the replaced") << qsizetype(4) << qsizetype(6) << qsizetype(6);
    QTest::newRow("inside the replaced") << qsizetype(5) << qsizetype(6) << qsizetype(7);
    QTest::newRow("end of the replaced") << qsizetype(7) << qsizetype(7) << qsizetype(7);
    QTest::newRow("behind everything") << qsizetype(10) << qsizetype(10) << qsizetype(10);
}

void TextPatchTest::mapsPositions()
{
    QFETCH(qsizetype, position);
    const auto patch = TextPatch::fromChanges({{{2, 2}, u"ab"_s}, {{4, 7}, u"x"_s}}).value();
    QTEST(patch.mapped(position, TextPatch::Bias::Before), "before");
    QTEST(patch.mapped(position, TextPatch::Bias::After), "after");
}

void TextPatchTest::mapsPositionsOfKeptTextToTheSameCharacters()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        const QString before = randomText(random, 12);
        const TextPatch patch = randomPatch(random, before.size());
        const QString after = patch.applied(before);
        qsizetype last = 0;
        for (qsizetype position = 0; position <= before.size(); ++position) {
            const qsizetype low = patch.mapped(position, TextPatch::Bias::Before);
            const qsizetype high = patch.mapped(position, TextPatch::Bias::After);
            QVERIFY(last <= low && low <= high && high <= after.size());
            last = low;
            const bool kept = position < before.size()
                && std::ranges::none_of(patch.changes(), [position](const TextChange &change) { return change.range.contains(position); });
            if (kept)
                QCOMPARE(after[high], before[position]);
        }
    }
}

void TextPatchTest::mapsRangesWithoutWhatIsInsertedAtTheirEnds()
{
    const auto patch = TextPatch::fromChanges({{{2, 2}, u"ab"_s}, {{3, 3}, u"c"_s}, {{4, 4}, u"d"_s}}).value();
    QCOMPARE(patch.mapped(TextRange {2, 4}), (TextRange {4, 7}));
    QCOMPARE(patch.mapped(TextRange {2, 2}).length(), 0);
    QCOMPARE(TextPatch({1, 9}, u"x"_s).mapped(TextRange {3, 5}).length(), 0);
}

void TextPatchTest::differenceIsTheSmallestReplacement_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<TextPatch>("expected");

    QTest::newRow("equal") << u"abc"_s << u"abc"_s << TextPatch();
    QTest::newRow("from nothing") << QString() << u"abc"_s << TextPatch({0, 0}, u"abc"_s);
    QTest::newRow("to nothing") << u"abc"_s << QString() << TextPatch({0, 3}, QString());
    QTest::newRow("one letter") << u"abc"_s << u"axc"_s << TextPatch({1, 2}, u"x"_s);
    QTest::newRow("a repeated letter less") << u"aaaa"_s << u"aaa"_s << TextPatch({3, 4}, QString());
    QTest::newRow("a repeated letter more") << u"aaa"_s << u"aaaa"_s << TextPatch({3, 3}, u"a"_s);
    QTest::newRow("the second half of a pair") << u"x\U0001F600y"_s << u"x\U0001F601y"_s << TextPatch({1, 3}, u"\U0001F601"_s);
    QTest::newRow("a line feed behind a carriage return") << u"a\rb"_s << u"a\r\nb"_s << TextPatch({1, 2}, u"\r\n"_s);
    QTest::newRow("a carriage return before a line feed") << u"a\nb"_s << u"a\r\nb"_s << TextPatch({1, 2}, u"\r\n"_s);
}

void TextPatchTest::differenceIsTheSmallestReplacement()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(TextPatch::difference(before, after), "expected");
}

void TextPatchTest::differenceTearsNothingApart()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 20000; ++i) {
        const QString before = randomText(random, 8);
        const QString after = random.bounded(2) ? randomText(random, 8) : randomPatch(random, before.size()).applied(before);
        const TextPatch patch = TextPatch::difference(before, after);
        QCOMPARE(patch.applied(before), after);
        QCOMPARE(patch.isEmpty(), before == after);
        QVERIFY(!tearsApart(before, patch.extent().start) && !tearsApart(before, patch.extent().end));
        QVERIFY(!tearsApart(after, patch.extent().start) && !tearsApart(after, patch.extent().end + patch.growth()));
    }
}

void TextPatchTest::trimmingLeavesOutWhatChangesNothing()
{
    const auto patch = TextPatch::fromChanges({{{0, 2}, u"ab"_s}, {{3, 6}, u"dxf"_s}}).value();
    QCOMPARE(patch.trimmed(u"abcdefg"_s), TextPatch({4, 5}, u"x"_s));
    QRandomGenerator random(5);
    for (int i = 0; i < 5000; ++i) {
        const QString before = randomText(random, 12);
        const TextPatch any = randomPatch(random, before.size());
        QCOMPARE(any.trimmed(before).applied(before), any.applied(before));
        QCOMPARE(any.trimmed(before).trimmed(before), any.trimmed(before));
    }
}

QTEST_GUILESS_MAIN(TextPatchTest)
#include "tst_textpatch.moc"
