// SPDX-License-Identifier: Apache-2.0
#include "findbar.h"
#include "headinganchor.h"
#include "html.h"
#include "planimages.h"
#include "previewbuilder.h"
#include "previewlayout.h"
#include "previewpane.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

const QString plan = uR"(# Plan: Lamps

Some *prose* with `code` and a [link](https://example.org).

## Implementation Tasks

### Phase 1: Wiring

1. **Pull the cable**
   - Files: `cable.cpp`
   - Tests: continuity
2. **Mount the lamp**
   - Depends on: Task 1

## Risks

| Risk | Likelihood |
|------|------------|
| Fire | Low |
| Dark | High |

```cpp
int lamps = 2;

return lamps;
```

- [ ] open
- [x] done

> quoted

The end.
)"_s;

PreviewStyle plainStyle()
{
    return PreviewStyle(QFont(), QPalette(), 1);
}

/** The first chunk of a text, built. */
std::unique_ptr<PreviewDocument> built(const QString &text, double width = 500)
{
    const BlockTree blocks(text);
    const PreviewStyle style = plainStyle();
    PreviewBuilder builder(*blocks.entries().front().chunk, style, PlanImages(), width);
    return builder.document(html(blocks.entries().front().chunk->text));
}

/** Each block with its lines and mark: `0-0 1. text`. */
QStringList described(const PreviewDocument &document)
{
    static const QStringList markers {u""_s, u"* "_s, u""_s, u"[ ] "_s, u"[x] "_s};
    QStringList blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const PreviewBlock &info = document.info(block);
        if (info.firstLine < 0)
            continue;
        QString text = block.text();
        text.replace(QChar(QChar::LineSeparator), u'/');
        const QString number = info.marker == PreviewBlock::Marker::Number ? info.number + u' ' : markers.at(int(info.marker));
        blocks.append(u"%1-%2 %3%4"_s.arg(info.firstLine).arg(info.lastLine).arg(number, text));
    }
    return blocks;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_know_their_lines_data();
    void blocks_know_their_lines();
    void table_cells_know_their_rows();
    void tables_too_wide_for_their_words_stand_row_by_row();
    void code_is_coloured_by_its_language();
    void images_come_from_the_folder_only_data();
    void images_come_from_the_folder_only();
    void unchanged_chunks_keep_their_layout();
    void lists_go_on_with_their_numbers();
    void a_layout_brought_up_to_date_equals_a_fresh_one();
    void a_click_selects_the_item();
    void a_double_click_goes_there();
    void a_selected_range_comes_into_sight();
    void what_is_in_sight_stays_when_something_above_changes();
    void selecting_and_copying_cross_chunks();
    void find_walks_over_the_whole_plan();
    void hostile_text_is_not_laid_out_data();
    void hostile_text_is_not_laid_out();
    void comments_are_invisible();
    void an_empty_plan_says_so();
    void heading_anchors_are_those_of_the_common_sites();
};

void TestPreview::blocks_know_their_lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");
    QTest::newRow("prose") << u"one\ntwo\n\nthree"_s << QStringList {u"0-1 one two"_s, u"3-3 three"_s};
    QTest::newRow("hard break") << u"one  \ntwo"_s << QStringList {u"0-1 one/two"_s};
    QTest::newRow("list") << u"- a\n- b\n  - c\n\n    d\n- e"_s
                          << QStringList {u"0-0 * a"_s, u"1-1 * b"_s, u"2-2 * c"_s, u"4-4 d"_s, u"5-5 * e"_s};
    QTest::newRow("numbers") << u"9. a\n10. b"_s << QStringList {u"0-0 9. a"_s, u"1-1 10. b"_s};
    QTest::newRow("empty item") << u"- a\n-\n- c"_s << QStringList {u"0-0 * a"_s, u"1-1 * "_s, u"2-2 * c"_s};
    QTest::newRow("boxes") << u"- [ ] a\n- [x] b"_s << QStringList {u"0-0 [ ] a"_s, u"1-1 [x] b"_s};
    QTest::newRow("code") << u"```\na\n\nb\n```\nend"_s << QStringList {u"0-4 a//b"_s, u"5-5 end"_s};
    QTest::newRow("code in an item") << u"- x\n\n  ```\n  a\n  ```"_s << QStringList {u"0-0 * x"_s, u"2-4 a"_s};
    QTest::newRow("quote") << u"> a\n> > b\n\nc"_s << QStringList {u"0-0 a"_s, u"1-1 b"_s, u"3-3 c"_s};
    QTest::newRow("comment between") << u"a\n\n<!-- x\n\ny -->\n\nb"_s << QStringList {u"0-0 a"_s, u"6-6 b"_s};
    QTest::newRow("rule") << u"a\n\n---\n\nb"_s << QStringList {u"0-0 a"_s, u"2-2 "_s, u"4-4 b"_s};
    QTest::newRow("setext") << u"Head\n====\ntext"_s << QStringList {u"0-1 Head"_s, u"2-2 text"_s};
    QTest::newRow("table and text") << u"| a | b |\n|---|---|\n| 1 | 2 |\n\nafter"_s
                                    << QStringList {u"0-0 a"_s, u"0-0 b"_s, u"2-2 1"_s, u"2-2 2"_s, u"4-4 after"_s};
    QTest::newRow("table in an item") << u"- x\n\n  | a |\n  |---|\n  | 1 |"_s << QStringList {u"0-0 * x"_s, u"2-2 a"_s, u"4-4 1"_s};
    QTest::newRow("controls") << u"a\u0001b\uFFFEc"_s << QStringList {u"0-0 a\uFFFDb\uFFFDc"_s};
}

void TestPreview::blocks_know_their_lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, blocks);
    QCOMPARE(described(*built(text)), blocks);
}

void TestPreview::table_cells_know_their_rows()
{
    const auto document = built(u"text\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | **4** |\n"_s);
    QTextCursor cursor = document->find(u"4"_s);
    QVERIFY(cursor.currentTable());
    QCOMPARE(document->linesAt(cursor.position()), std::make_pair(5, 5));
    QCOMPARE(cursor.currentTable()->columns(), 2);
    document->layOut(400);
    QVERIFY(document->linesRect(5, 5).top() > document->linesRect(4, 4).top());
}

void TestPreview::tables_too_wide_for_their_words_stand_row_by_row()
{
    const QString table =
        u"| Risk | Likelihood | Mitigated by |\n|---|---|---|\n| Overheating | **High** | Task 1 |\n| Corrosion | Low | |\n"_s;
    const auto wide = built(table, 600);
    QCOMPARE(wide->find(u"Low"_s).currentTable()->columns(), 3);
    const auto narrow = built(table, 150);
    const QTextCursor cursor = narrow->find(u"Low"_s);
    QVERIFY(cursor.currentTable());
    QCOMPARE(cursor.currentTable()->columns(), 2);
    QCOMPARE(cursor.currentTable()->rows(), 6);
    QCOMPARE(cursor.currentTable()->cellAt(4, 0).firstCursorPosition().block().text(), u"Likelihood"_s);
    QCOMPARE(narrow->linesAt(cursor.position()), std::make_pair(3, 3));
    QCOMPARE(narrow->linesAt(narrow->find(u"High"_s).position()), std::make_pair(2, 2));
}

void TestPreview::code_is_coloured_by_its_language()
{
    const auto coloured = built(u"```cpp\nint a = 1; // x\n```"_s);
    QVERIFY(!coloured->begin().layout()->formats().isEmpty());
    const auto plain = built(u"```nosuchlanguage\nint a = 1; // x\n```"_s);
    QVERIFY(plain->begin().layout()->formats().isEmpty());
}

void TestPreview::images_come_from_the_folder_only_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("shown");
    QTest::newRow("beside the plan") << u"a.png"_s << true;
    QTest::newRow("below it") << u"sub/b.png"_s << true;
    QTest::newRow("with a space") << u"sub/c%20d.png"_s << true;
    QTest::newRow("above") << u"../secret.png"_s << false;
    QTest::newRow("above, hidden") << u"sub/../../secret.png"_s << false;
    QTest::newRow("above, encoded") << u"%2e%2e/secret.png"_s << false;
    QTest::newRow("a link that leads out") << u"link.png"_s << false;
    QTest::newRow("a folder that leads out") << u"out/secret.png"_s << false;
    QTest::newRow("file:") << u"file:///etc/hostname"_s << false;
    QTest::newRow("absolute") << u"/etc/hostname"_s << false;
    QTest::newRow("network") << u"https://example.org/a.png"_s << false;
    QTest::newRow("host without scheme") << u"//example.org/a.png"_s << false;
    QTest::newRow("resource") << u"qrc:/a.png"_s << false;
    QTest::newRow("missing") << u"none.png"_s << false;
    QTest::newRow("a folder") << u"sub"_s << false;
}

void TestPreview::images_come_from_the_folder_only()
{
    QFETCH(QString, address);
    QFETCH(bool, shown);
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"plan/sub"_s);
    QImage image(900, 300, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const QString &name : {u"/plan/a.png"_s, u"/plan/sub/b.png"_s, u"/plan/sub/c d.png"_s, u"/secret.png"_s})
        QVERIFY(image.save(folder.path() + name));
    QFile::link(folder.path() + u"/secret.png"_s, folder.path() + u"/plan/link.png"_s);
    QFile::link(folder.path(), folder.path() + u"/plan/out"_s);
    PlanImages images;
    images.setFolder(folder.path() + u"/plan"_s);
    const QImage loaded = images.image(address, 300);
    QCOMPARE(!loaded.isNull(), shown);
    if (shown)
        QCOMPARE(loaded.size(), QSize(300, 100));
    const BlockTree blocks(u"![the text](%1)"_s.arg(address));
    const PreviewStyle style = plainStyle();
    PreviewBuilder builder(*blocks.entries().front().chunk, style, images, 300);
    const QString text = builder.document(html(blocks.entries().front().chunk->text))->toPlainText();
    QCOMPARE(text.contains(u"the text"_s), !shown);
}

void TestPreview::unchanged_chunks_keep_their_layout()
{
    PlanDocument document;
    document.open(plan);
    PreviewLayout layout;
    layout.setStyle(plainStyle(), 400);
    layout.setBlocks(document.blocks());
    QList<PreviewDocument *> before;
    for (int cell = 0; cell < layout.count(); ++cell)
        before.append(layout.document(cell));
    const qsizetype at = plan.indexOf(u"Mount"_s);
    document.apply(TextPatch({at, at}, u"x"_s), u"type"_s, PlanDocument::Origin::Structure);
    const PreviewLayout::Splice splice = layout.setBlocks(document.blocks());
    QVERIFY(splice.removed < layout.count());
    for (int cell = 0; cell < splice.first; ++cell)
        QCOMPARE(layout.existingDocument(cell), before.at(cell));
    for (int cell = splice.first + splice.inserted; cell < layout.count(); ++cell)
        QCOMPARE(layout.existingDocument(cell), before.at(cell + splice.removed - splice.inserted));
}

void TestPreview::lists_go_on_with_their_numbers()
{
    QString text = u"## Tasks\n\n"_s;
    for (int i = 1; i <= 300; ++i)
        text += u"1. **Task %1**\n   - Files: `a.cpp`\n   - Changes: something that is long enough to make chunks\n\n"_s.arg(i * 7);
    const BlockTree blocks(text);
    QVERIFY(blocks.entries().size() > 2);
    PreviewLayout layout;
    layout.setStyle(plainStyle(), 400);
    layout.setBlocks(blocks);
    int number = 0;
    for (int cell = 0; cell < layout.count(); ++cell) {
        for (const PreviewBlock &info : layout.document(cell)->infos()) {
            if (info.marker == PreviewBlock::Marker::Number)
                QCOMPARE(info.number, QString::number(++number) + u'.');
        }
    }
    QCOMPARE(number, 300);
}

void TestPreview::a_layout_brought_up_to_date_equals_a_fresh_one()
{
    static const QStringList pieces {u"# H\n"_s,
                                     u"text\n"_s,
                                     u"\n"_s,
                                     u"1. a\n"_s,
                                     u"- b\n"_s,
                                     u"   - c\n"_s,
                                     u"```\n"_s,
                                     u"> q\n"_s,
                                     u"[r]: http://x\n"_s,
                                     u"[r]\n"_s,
                                     u"| a |\n|---|\n| 1 |\n"_s,
                                     u"<!--\n"_s,
                                     u"-->\n"_s,
                                     u"x"_s};
    QRandomGenerator random(7);
    PlanDocument document;
    document.open(plan);
    PreviewLayout layout;
    layout.setStyle(plainStyle(), 400);
    layout.setBlocks(document.blocks());
    for (int step = 0; step < 250; ++step) {
        const qsizetype from = random.bounded(int(document.text().size()) + 1);
        const qsizetype to = std::min(from + random.bounded(20), document.text().size());
        document.apply(TextPatch({from, to}, pieces.at(random.bounded(int(pieces.size())))), u"edit"_s, PlanDocument::Origin::Structure);
        layout.setBlocks(document.blocks());
        PreviewLayout fresh;
        fresh.setStyle(plainStyle(), 400);
        fresh.setBlocks(document.blocks());
        QCOMPARE(layout.count(), fresh.count());
        for (int cell = 0; cell < layout.count(); ++cell) {
            QCOMPARE(described(*layout.document(cell)), described(*fresh.document(cell)));
            QCOMPARE(layout.height(cell), fresh.height(cell));
        }
        QCOMPARE(layout.totalHeight(), fresh.totalHeight());
    }
}

namespace {

/** A pane that shows a text in a window of 500 by 400. */
class Shown
{
public:
    explicit Shown(const QString &text) : pane(&session, &selection)
    {
        session.document()->open(text);
        pane.resize(500, 400);
        pane.show();
    }
    PlanDocument *document() { return session.document(); }
    TextRange rangeOf(const QString &text)
    {
        const qsizetype at = document()->text().indexOf(text);
        return {at, at + text.size()};
    }
    QPoint pointOf(const QString &text) { return pane.rectOf(rangeOf(text)).center(); }

    PlanSession session;
    PlanSelection selection;
    PreviewPane pane;
};

QString longPlan(int sections)
{
    QString text = u"# Long\n\n"_s;
    for (int i = 0; i < sections; ++i)
        text +=
            u"## Section %1\n\nSome words about number %1, enough of them to fill a line or two of the preview when it is narrow.\n\n- one\n- two\n\n"_s
                .arg(i);
    return text;
}

} // namespace

void TestPreview::a_click_selects_the_item()
{
    Shown shown(plan);
    QSignalSpy selected(&shown.selection, &PlanSelection::rangeSelected);
    QTest::mouseClick(shown.pane.viewport(), Qt::LeftButton, {}, shown.pointOf(u"**Pull the cable**"_s));
    QCOMPARE(selected.size(), 1);
    const auto range = selected.first().first().value<TextRange>();
    QCOMPARE(shown.document()->text().sliced(range.start, range.length()),
             u"1. **Pull the cable**\n   - Files: `cable.cpp`\n   - Tests: continuity"_s);
}

void TestPreview::a_double_click_goes_there()
{
    Shown shown(plan);
    QSignalSpy activated(&shown.selection, &PlanSelection::rangeActivated);
    QTest::mouseDClick(shown.pane.viewport(), Qt::LeftButton, {}, shown.pointOf(u"Some *prose*"_s));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<TextRange>().start, shown.document()->text().indexOf(u"Some"_s));
}

void TestPreview::a_selected_range_comes_into_sight()
{
    Shown shown(longPlan(300));
    const TextRange range = shown.rangeOf(u"number 250"_s);
    QVERIFY(!shown.pane.viewport()->rect().intersects(shown.pane.rectOf(range)));
    shown.selection.select(range, nullptr);
    QVERIFY(shown.pane.viewport()->rect().contains(shown.pane.rectOf(range)));
    QVERIFY(shown.pane.rangeAt(shown.pane.rectOf(range).center()).contains(range));
    shown.selection.select(shown.rangeOf(u"# Long"_s), nullptr);
    QCOMPARE(shown.pane.verticalScrollBar()->value(), 0);
}

void TestPreview::what_is_in_sight_stays_when_something_above_changes()
{
    Shown shown(longPlan(300));
    shown.pane.verticalScrollBar()->setValue(9000);
    const TextRange seen = shown.pane.rangeAt({100, 200});
    const QRect before = shown.pane.rectOf(seen);
    QVERIFY(!before.isEmpty());
    const qsizetype at = shown.document()->text().indexOf(u"Some words about number 3,"_s);
    shown.document()->apply(TextPatch({at, at}, u"New text.\n\nMore\n\n## Of it\n\n"_s), u"edit"_s, PlanDocument::Origin::Structure);
    const qsizetype grown = QStringView(u"New text.\n\nMore\n\n## Of it\n\n").size();
    QCOMPARE(shown.pane.rectOf(seen.shifted(grown)), before);
    shown.pane.verticalScrollBar()->setValue(shown.pane.verticalScrollBar()->value() - 700); // what becomes known above moves nothing
    shown.pane.verticalScrollBar()->setValue(shown.pane.verticalScrollBar()->value() + 700);
    QCOMPARE(shown.pane.rectOf(seen.shifted(grown)), before);
}

void TestPreview::selecting_and_copying_cross_chunks()
{
    Shown shown(plan);
    shown.pane.selectAll();
    const QString all = shown.pane.selectedText();
    QVERIFY(all.startsWith(u"Plan: Lamps\nSome prose with code and a link."_s));
    QVERIFY2(all.contains(u"1. Pull the cable\n• Files: cable.cpp\n• Tests: continuity\n2. Mount the lamp"_s), qPrintable(all));
    QVERIFY(all.contains(u"☐ open\n☑ done"_s));
    QVERIFY(all.contains(u"int lamps = 2;\n\nreturn lamps;"_s));
    QVERIFY(all.endsWith(u"The end."_s));
    const QPoint from = shown.pane.rectOf(shown.rangeOf(u"Some *prose*"_s)).topLeft() + QPoint(1, 4);
    const QPoint to = shown.pane.rectOf(shown.rangeOf(u"### Phase 1"_s)).bottomRight() - QPoint(1, 4);
    QTest::mousePress(shown.pane.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.pane.viewport(), from + QPoint(30, 10));
    QMouseEvent move(QEvent::MouseMove, to, shown.pane.viewport()->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(shown.pane.viewport(), &move);
    QTest::mouseRelease(shown.pane.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(shown.pane.selectedText(), u"Some prose with code and a link.\n\nImplementation Tasks\n\nPhase 1: Wiring"_s);
}

void TestPreview::find_walks_over_the_whole_plan()
{
    Shown shown(longPlan(120));
    shown.pane.find();
    auto *bar = shown.pane.findChild<FindBar *>();
    QVERIFY(bar && bar->isVisible());
    shown.pane.findChild<QLineEdit *>()->setText(u"number 11"_s);
    QStringList found;
    for (int i = 0; i < 12; ++i) {
        shown.pane.findNext();
        found.append(shown.pane.selectedText());
    }
    QCOMPARE(found.count(u"number 11"_s), 12); // 11 and 110 to 119, and the first again
    QVERIFY(shown.pane.viewport()->rect().intersects(shown.pane.rectOf(shown.rangeOf(u"about number 11,"_s))));
}

void TestPreview::hostile_text_is_not_laid_out_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("20,000 quotes") << QString(20'000, u'>') + u" end\n"_s;
    QTest::newRow("100,000 bullets on a line") << u"- "_s.repeated(100'000) + u"\n"_s;
    QString lists;
    for (int i = 0; i < 3000; ++i)
        lists += QString(2 * i, u' ') + u"- x\n"_s;
    QTest::newRow("3,000 lists nested by indent") << lists;
    QTest::newRow("a table of 4,000 columns") << u"|a"_s.repeated(4000) + u"|\n"_s + u"|-"_s.repeated(4000) + u"|\n"_s
            + u"|b"_s.repeated(4000) + u"|\n"_s;
    QTest::newRow("a table of 60,000 rows") << u"|a|b|\n|-|-|\n"_s + u"|c|d|\n"_s.repeated(60'000);
    QTest::newRow("one line of 5 MB") << QString(5'000'000, u'x');
    QTest::newRow("50,000 stars") << QString(50'000, u'*') + u" x"_s;
    QTest::newRow("nested emphasis") << u"*a **b "_s.repeated(8000) + u"c** d*"_s.repeated(8000);
    QTest::newRow("50,000 brackets") << QString(50'000, u'[') + u"\n"_s;
}

void TestPreview::hostile_text_is_not_laid_out()
{
    QFETCH(QString, text);
    const QString whole = u"# Before\n\n"_s + text + u"\n\n# After\n\nend\n"_s;
    const BlockTree blocks(whole);
    PreviewLayout layout;
    layout.setStyle(plainStyle(), 400);
    QElapsedTimer timer;
    timer.start();
    layout.setBlocks(blocks);
    for (int cell = 0; cell < std::min(layout.count(), 20); ++cell)
        layout.document(cell);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed()))); // QTextDocument alone takes 9 s and more
    QVERIFY(layout.totalHeight() < 20'000'000);
}

void TestPreview::comments_are_invisible()
{
    Shown shown(u"<!-- secret -->\n\nText <!-- more --> end.\n\n## H\n\n<!--\nlong\n-->\n"_s);
    shown.pane.selectAll();
    QCOMPARE(shown.pane.selectedText(), u"Text  end.\n\nH"_s);
}

void TestPreview::an_empty_plan_says_so()
{
    Shown shown(u"\n \n"_s);
    const QImage empty = shown.pane.grab().toImage();
    shown.document()->open(u"<!-- -->"_s);
    QVERIFY(shown.pane.grab().toImage() != empty);
    QCOMPARE(shown.pane.rangeAt({100, 100}), TextRange());
}

void TestPreview::heading_anchors_are_those_of_the_common_sites()
{
    QCOMPARE(headingAnchor(u" Risks & Rollback: plan_B "_s), u"risks--rollback-plan_b"_s);
    PlanDocument document;
    document.open(u"# A b\n\ntext\n\n## A b ##\n"_s);
    QCOMPARE(headingRange(document, u"a-b"_s).start, 0);
    QCOMPARE(headingRange(document, u"a-b-1"_s).start, 13);
    QVERIFY(headingRange(document, u"none"_s).isEmpty());
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
