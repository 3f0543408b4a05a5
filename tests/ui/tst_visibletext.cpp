// SPDX-License-Identifier: Apache-2.0
#include "visibletext.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeSeenIsWrittenOut_data();
    void whatCannotBeSeenIsWrittenOut();
    void whatAPreviewLeavesOutIsMarked_data();
    void whatAPreviewLeavesOutIsMarked();
    void marksDoNotOverlap();
};

void VisibleTextTest::whatCannotBeSeenIsWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a b\tc\nd 😀 漢"_s << u"a b\tc\nd 😀 漢"_s;
    QTest::newRow("zero-width space") << u"a\u200bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::newRow("joiner") << u"a\u200db"_s << u"a⟨U+200D⟩b"_s;
    QTest::newRow("override") << u"a\u202eb\u202c"_s << u"a⟨U+202E⟩b⟨U+202C⟩"_s;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"⟨U+2066⟩a⟨U+2069⟩"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a⟨U+00A0⟩b"_s;
    QTest::newRow("ideographic space") << u"a\u3000b"_s << u"a⟨U+3000⟩b"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"a⟨U+00AD⟩b"_s;
    QTest::newRow("byte order mark within") << u"a\ufeffb"_s << u"a⟨U+FEFF⟩b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
    QTest::newRow("control") << u"a\u0007b"_s << u"a⟨U+0007⟩b"_s;
    QTest::newRow("filler") << u"a\u3164b"_s << u"a⟨U+3164⟩b"_s;
    QTest::newRow("tag beyond 16 bits") << QString::fromUcs4(U"a\U000E0041b") << u"a⟨U+E0041⟩b"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) << u"a"_s + QChar(0xD800);
}

void VisibleTextTest::whatCannotBeSeenIsWrittenOut()
{
    QFETCH(QString, text);
    QTEST(visibleText(text).text, "shown");
}

void VisibleTextTest::whatAPreviewLeavesOutIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<VisibleText::Kind>("kind");
    QTest::addColumn<QString>("marked");
    using Kind = VisibleText::Kind;
    QTest::newRow("comment") << u"a <!-- but\nnot --> b"_s << Kind::Comment << u"<!-- but\nnot -->"_s;
    QTest::newRow("open comment") << u"a <!-- never"_s << Kind::Comment << u"<!-- never"_s;
    QTest::newRow("target") << u"[here](https://evil.example \"t\")"_s << Kind::Target << u"https://evil.example \"t\""_s;
    QTest::newRow("definition") << u"x\n[a]: https://b.example\n"_s << Kind::Target << u"https://b.example"_s;
    QTest::newRow("address") << u"<https://c.example>"_s << Kind::Target << u"https://c.example"_s;
    QTest::newRow("image text") << u"![not seen](a.png)"_s << Kind::ImageText << u"not seen"_s;
}

void VisibleTextTest::whatAPreviewLeavesOutIsMarked()
{
    QFETCH(QString, text);
    QFETCH(VisibleText::Kind, kind);
    const VisibleText visible = visibleText(text);
    QCOMPARE(visible.count(kind), 1);
    const auto found = std::ranges::find(visible.marks, kind, &VisibleText::Mark::kind);
    QTEST(visible.text.sliced(found->range.start, found->range.length()), "marked");
}

void VisibleTextTest::marksDoNotOverlap()
{
    const VisibleText visible = visibleText(u"<!-- [a](b\u200b) ![c](d) --> [e](f\u202eg) <https://h>"_s);
    for (qsizetype i = 1; i < visible.marks.size(); ++i)
        QVERIFY(visible.marks[i - 1].range.end <= visible.marks[i].range.start);
}

QTEST_MAIN(VisibleTextTest)
#include "tst_visibletext.moc"
