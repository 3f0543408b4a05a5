// SPDX-License-Identifier: Apache-2.0
#include "lineindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class LineIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndAtLineFeedCarriageReturnAndBoth_data();
    void linesEndAtLineFeedCarriageReturnAndBoth();
    void findsTheLineOfAPosition();
    void isTotalOutsideTheText();
    void joinsAndSplitsCarriageReturnAndLineFeed_data();
    void joinsAndSplitsCarriageReturnAndLineFeed();
    void patchedEqualsFresh();
};

void LineIndexTest::linesEndAtLineFeedCarriageReturnAndBoth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QString() << QStringList {QString()};
    QTest::newRow("no line end") << u"a"_s << QStringList {u"a"_s};
    QTest::newRow("line feed") << u"a\nb\n"_s << QStringList {u"a"_s, u"b"_s, QString()};
    QTest::newRow("both") << u"a\r\nb\r\n"_s << QStringList {u"a"_s, u"b"_s, QString()};
    QTest::newRow("carriage return") << u"a\rb\r"_s << QStringList {u"a"_s, u"b"_s, QString()};
    QTest::newRow("all, empty") << u"\n\r\r\n"_s << QStringList {QString(), QString(), QString(), QString()};
    QTest::newRow("nothing else") << u"a\u2028b\u2029c\u0085d\ve\ff"_s << QStringList {u"a\u2028b\u2029c\u0085d\ve\ff"_s};
}

void LineIndexTest::linesEndAtLineFeedCarriageReturnAndBoth()
{
    QFETCH(QString, text);
    const LineIndex index(text);
    QStringList lines;
    for (int line = 0; line < index.count(); ++line) {
        const TextRange content = index.content(line, text);
        lines += text.sliced(content.start, content.length());
    }
    QTEST(lines, "lines");
}

void LineIndexTest::findsTheLineOfAPosition()
{
    const QString text = u"ab\r\n\rc"_s;
    const LineIndex index(text);
    const QList<int> expected {0, 0, 0, 0, 1, 2, 2, 2};
    for (int position = 0; position < expected.size(); ++position)
        QCOMPARE(index.lineAt(position), expected[position]);
    QCOMPARE(index.lines(0, 1), (TextRange {0, 5}));
    QCOMPARE(index.lines(2, 2), (TextRange {5, 6}));
}

void LineIndexTest::isTotalOutsideTheText()
{
    const LineIndex index(u"a\nb");
    QCOMPARE(index.lineAt(-1), 0);
    QCOMPARE(index.start(-1), 0);
    QCOMPARE(index.start(9), 3);
    QCOMPARE(index.content(9, u"a\nb"), (TextRange {3, 3}));
    QCOMPARE(index.lines(1, 9), (TextRange {2, 3}));
}

void LineIndexTest::joinsAndSplitsCarriageReturnAndLineFeed_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<TextPatch>("patch");
    QTest::addColumn<int>("count");

    QTest::newRow("typing between") << u"a\r\nb"_s << TextPatch({2, 2}, u"x"_s) << 3;
    QTest::newRow("a carriage return between") << u"a\r\nb"_s << TextPatch({2, 2}, u"\r"_s) << 3;
    QTest::newRow("losing the carriage return") << u"a\r\nb"_s << TextPatch({1, 2}, QString()) << 2;
    QTest::newRow("losing the line feed") << u"a\r\nb"_s << TextPatch({2, 3}, QString()) << 2;
    QTest::newRow("a line feed behind a carriage return") << u"a\rb"_s << TextPatch({2, 2}, u"\n"_s) << 2;
    QTest::newRow("a carriage return before a line feed") << u"a\nb"_s << TextPatch({1, 1}, u"\r"_s) << 2;
    QTest::newRow("joining what stood apart") << u"a\rx\nb"_s << TextPatch({2, 3}, QString()) << 2;
    QTest::newRow("joining at the end") << u"a\rx\n"_s << TextPatch({2, 3}, QString()) << 2;
    QTest::newRow("removing all") << u"a\r\nb\n"_s << TextPatch({0, 5}, QString()) << 1;
}

void LineIndexTest::joinsAndSplitsCarriageReturnAndLineFeed()
{
    QFETCH(QString, before);
    QFETCH(TextPatch, patch);
    const QString after = patch.applied(before);
    LineIndex index(before);
    index.patch(patch, after);
    QCOMPARE(index, LineIndex(after));
    QTEST(index.count(), "count");
}

void LineIndexTest::patchedEqualsFresh()
{
    static const QStringList pieces {u"a"_s, u"\n"_s, u"\r"_s, u"\r\n"_s, u"bc"_s, u"\u2028"_s, QString()};
    QRandomGenerator random(1);
    QString text;
    LineIndex index;
    for (int i = 0; i < 20000; ++i) {
        QList<TextChange> changes;
        for (qsizetype at = 0, n = random.bounded(1, 4); n > 0; --n) {
            const qsizetype start = at + random.bounded(qsizetype(text.size() - at + 1));
            at = std::min<qsizetype>(text.size(), start + random.bounded(text.size() > 60 ? 12 : 3));
            changes.append({{start, at}, pieces[random.bounded(pieces.size())] + pieces[random.bounded(pieces.size())]});
        }
        const TextPatch patch = TextPatch::fromChanges(changes).value();
        text = patch.applied(text);
        index.patch(patch, text);
        QCOMPARE(index, LineIndex(text));
    }
}

QTEST_GUILESS_MAIN(LineIndexTest)
#include "tst_lineindex.moc"
