// SPDX-License-Identifier: Apache-2.0
#include "previewpane.h"

#include "plangenerator.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample =
    u"# Plan: Labels\n\nThey are *printed* slowly.\n\n1. **One**\n   - Files: `a.cpp`\n2. **Two**\n\n- [ ] open\n- [x] done\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\nmore\n```\n\n<!-- not read -->\n\nThe end.\n"_s;

const QString sampleRead =
    u"Plan: Labels\nThey are printed slowly.\n1. One\n\u2022 Files: a.cpp\n2. Two\n\u2610 open\n\u2611 done\na\nb\n1\n2\ncode\n"
    "more\nThe end."_s;

} // namespace

class PreviewReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void thePlanIsReadAsItIsCopied_data();
    void thePlanIsReadAsItIsCopied();
    void partsAreThoseOfTheWhole();
    void everyCharacterHasItsPlace();
    void itFollowsEdits();
    void aScreenReaderFindsTheText();
    void itsCursorIsWhatIsSelected();
    void selectingByItIsSelecting();
    void charactersAreWhereTheyAreSeen();
    void theBandOfATaskReachesAroundItsCode();

private:
    void open(const QString &text) { m_session->document()->open(text); }
    QString whole() const { return m_pane->reading().text(0, m_pane->reading().length()); }
    QAccessibleInterface *accessible() const { return QAccessible::queryAccessibleInterface(m_pane.get()); }
    QAccessibleTextInterface *reader() const { return accessible()->textInterface(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<PreviewPane> m_pane;
};

void PreviewReadingTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_pane = std::make_unique<PreviewPane>(m_session.get(), m_selection.get());
    m_pane->resize(500, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    open(sample);
}

void PreviewReadingTest::thePlanIsReadAsItIsCopied_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sample") << sample;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a plan") << generatedPlan({40, 5});
    QTest::newRow("a list in several chunks") << u"## Tasks\n\n"_s + u"1. **Task**\n   - Files: a\n\n"_s.repeated(400);
}

void PreviewReadingTest::thePlanIsReadAsItIsCopied()
{
    QFETCH(const QString, text);
    open(text);
    m_pane->selectAll();
    QCOMPARE(whole(), m_pane->selectedText());
    QCOMPARE(whole().size(), m_pane->reading().length());
}

void PreviewReadingTest::partsAreThoseOfTheWhole()
{
    open(generatedPlan({12, 4}));
    const QString all = whole();
    for (int from = 0; from <= all.size(); from += 37) {
        for (const int length : {0, 1, 20, 400, int(all.size())})
            QCOMPARE(m_pane->reading().text(from, from + length), all.sliced(from, std::min<qsizetype>(length, all.size() - from)));
    }
    QCOMPARE(m_pane->reading().text(-5, 3), all.first(3));
    QCOMPARE(m_pane->reading().text(int(all.size()) + 1, int(all.size()) + 5), QString());
}

void PreviewReadingTest::everyCharacterHasItsPlace()
{
    const QString all = whole();
    QCOMPARE(QString(all).replace(u"\n\n"_s, u"\n"_s), sampleRead);
    int before = 0;
    for (int offset = 0; offset <= all.size(); ++offset) {
        const int back = m_pane->reading().offsetOf(m_pane->reading().positionAt(offset));
        QVERIFY(back >= before);
        before = back;
        const QString line = all.left(offset).section(u'\n', -1);
        const bool isMarker = offset < all.size() && all.sliced(offset - line.size()).contains(u' ') && line.size() < 3;
        QVERIFY2(back == offset || isMarker || all.at(offset - 1) == u'\n' || all.at(offset) == u'\n', qPrintable(QString::number(offset)));
    }
}

void PreviewReadingTest::itFollowsEdits()
{
    (void)whole();
    const qsizetype at = sample.indexOf(u"2. **Two"_s);
    QVERIFY(m_session->document()->apply(TextPatch({at, at}, u"2. **New**\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QVERIFY(whole().contains(u"2. New\n3. Two"_s));
    m_pane->selectAll();
    QCOMPARE(whole(), m_pane->selectedText());
}

void PreviewReadingTest::aScreenReaderFindsTheText()
{
    QVERIFY(reader());
    QCOMPARE(accessible()->role(), QAccessible::Document);
    QVERIFY(accessible()->state().readOnly);
    QVERIFY(!accessible()->text(QAccessible::Name).isEmpty());
    QCOMPARE(reader()->text(0, reader()->characterCount()), whole());
    int start = 0;
    int end = 0;
    const int at = int(whole().indexOf(u"printed"_s));
    QCOMPARE(reader()->textAtOffset(at, QAccessible::WordBoundary, &start, &end), u"printed"_s);
    QCOMPARE(start, at);
}

void PreviewReadingTest::itsCursorIsWhatIsSelected()
{
    QCOMPARE(reader()->selectionCount(), 0);
    const qsizetype at = sample.indexOf(u"2. **Two"_s);
    m_selection->select({at, at + 5}, nullptr);
    QCOMPARE(reader()->cursorPosition(), int(whole().indexOf(u"Two"_s)));
    m_pane->selectAll();
    QCOMPARE(reader()->selectionCount(), 1);
    int start = -1;
    int end = -1;
    reader()->selection(0, &start, &end);
    QCOMPARE(start, 0);
    QCOMPARE(end, int(whole().size()));
}

void PreviewReadingTest::selectingByItIsSelecting()
{
    const int at = int(whole().indexOf(u"slowly"_s));
    reader()->setSelection(0, at, at + 6);
    QCOMPARE(m_pane->selectedText(), u"slowly"_s);
    reader()->setCursorPosition(int(whole().indexOf(u"The end"_s)));
    QCOMPARE(reader()->selectionCount(), 0);
    QCOMPARE(reader()->cursorPosition(), int(whole().indexOf(u"The end"_s)));
}

void PreviewReadingTest::charactersAreWhereTheyAreSeen()
{
    const int at = int(whole().indexOf(u"printed"_s));
    const QRect rect = reader()->characterRect(at);
    QVERIFY(rect.isValid());
    QCOMPARE(reader()->offsetAtPoint(rect.center() - QPoint(rect.width() / 4, 0)), at);
    QVERIFY(reader()->characterRect(at + 1).left() >= rect.right() - 1);
}

void PreviewReadingTest::theBandOfATaskReachesAroundItsCode()
{
    const QString task = u"1. **One**\n   - Files: `a.cpp`\n\n   ```\n   code\n   ```\n"_s;
    open(u"# Plan: Labels\n\n## Tasks\n\n"_s + task + u"2. **Two**\n"_s);
    const qsizetype at = m_session->document()->text().indexOf(task);
    m_pane->showRange({at, at + task.size()});
    const Theme theme = Theme::of(m_pane->palette());
    const QImage picture = m_pane->viewport()->grab().toImage();
    int band = -1;
    int plate = -1;
    for (int y = 0; y < picture.height(); ++y) {
        int edge = 0;
        int ground = 0;
        for (int x = 0; x < picture.width(); ++x) {
            edge += picture.pixelColor(x, y) == theme.accent;
            ground += picture.pixelColor(x, y) == theme.raised;
        }
        band = edge >= 3 ? y : band;
        plate = ground > picture.width() / 2 ? y : plate;
    }
    QVERIFY(plate > 0);
    QVERIFY2(band > plate, qPrintable(u"the band ends at %1, the plate of the code at %2"_s.arg(band).arg(plate)));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    PreviewReadingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewreading.moc"
