// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "criteriamodel.h"
#include "criteriapane.h"
#include "decisionmodel.h"
#include "decisionspane.h"
#include "editablefield.h"
#include "inlinetext.h"
#include "planpane.h"
#include "planselection.h"
#include "plantree.h"
#include "riskmodel.h"
#include "riskspane.h"
#include "sectionbutton.h"
#include "sectionsummary.h"
#include "textfield.h"
#include "theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = uR"(# Plan: Sample

## Context
Orders are looked up in **cellars**.

## Implementation Tasks
1. **Measure**
   - Estimate: 2 hours
2. **Choose**
   - Estimate: 3 hours

## Acceptance Criteria

### Functional
- [ ] Finds an order
- [x] Finds a street

### Documentation
- [ ] Says how

## Design Decisions

### Decision 1: Where the index is kept

**Context:** There is little room.

**Options:**
- A: In a file
- B: In memory

**Decision:** Option B

**Rationale:** It is faster.

### Decision 2: What is searched

**Options:**
- A: Names
- B: All

**Decision:** Option D

## Risks

| Risk | Likelihood | Impact | Mitigation | Mitigated by |
|------|------------|--------|------------|--------------|
| Grows too large | Low | High | Measure it | Task 1 |
| Is too slow | High | High | Look twice | Task 9 |
| Is too loud | Low | Low | Whisper | |

## Rollback Plan
1. Switch it off
2. Delete the index

## Validation Checkpoints
- Phase 1: numbers agree

## Estimated Effort
- Research: 1 hour
- Implementation: 4 hours
- Total: 9 hours
)"_s;

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tickingIsOneCharacterAndCanBeUndone();
    void theSpaceKeyTicks();
    void aClickBesideTheBoxTicksNothing();
    void longCriteriaWrap();
    void selectionGoesBothWaysWithoutAnEcho_data();
    void selectionGoesBothWaysWithoutAnEcho();
    void aDecisionShowsItsOptionsAndItsChoice();
    void aChoiceThatIsNoOptionIsTold();
    void risksSortByExposureAndBack();
    void aRiskShowsWhatMitigatesIt();
    void stepsGoToTheirPlace();
    void theOverviewSaysWhatIsMissing();
    void emptyPlansHaveWordsInEveryPane();
    void everyPaneTakesAnyPlan_data();
    void everyPaneTakesAnyPlan();
    void inlineTextLosesItsMarks_data();
    void inlineTextLosesItsMarks();
    void richTextLoadsNothing();
    void heavyTextStaysPlain();

private:
    QStringList texts(const QWidget *pane) const;
    Chip *chip(const QWidget *pane, const QString &text) const;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
};

void TablesTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
}

QStringList TablesTest::texts(const QWidget *pane) const
{
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QTextEdit *text : pane->findChildren<QTextEdit *>())
        texts.append(text->toPlainText());
    return texts;
}

Chip *TablesTest::chip(const QWidget *pane, const QString &text) const
{
    QCoreApplication::processEvents();
    for (Chip *chip : pane->findChildren<Chip *>()) {
        if (chip->text() == text)
            return chip;
    }
    return nullptr;
}

static void showPane(QWidget *pane)
{
    pane->resize(800, 600);
    pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane));
    QCoreApplication::processEvents();
}

void TablesTest::tickingIsOneCharacterAndCanBeUndone()
{
    CriteriaPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    const QString before = m_session->document()->text();
    const QModelIndex box = pane.tree()->model()->index(0, 0, pane.tree()->model()->index(0, 0));
    QRect cell = pane.tree()->visualRect(box);
    QTest::mouseClick(pane.tree()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(Spacing::medium + 7, 12));
    const QString after = m_session->document()->text();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(TextPatch::difference(before, after).extent().length(), 1);
    QVERIFY(after.contains(u"- [x] Finds an order"_s));
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), before);
}

void TablesTest::theSpaceKeyTicks()
{
    CriteriaPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    pane.tree()->setCurrentIndex(pane.tree()->model()->index(1, 0, pane.tree()->model()->index(0, 0)));
    QTest::keyClick(pane.tree(), Qt::Key_Space);
    QVERIFY(m_session->document()->text().contains(u"- [ ] Finds a street"_s));
}

void TablesTest::aClickBesideTheBoxTicksNothing()
{
    CriteriaPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    const QModelIndex box = pane.tree()->model()->index(0, 0, pane.tree()->model()->index(0, 0));
    QTest::mouseClick(pane.tree()->viewport(), Qt::LeftButton, {}, pane.tree()->visualRect(box).topLeft() + QPoint(120, 12));
    QCOMPARE(m_session->document()->text(), sample);
    QCOMPARE(pane.tree()->currentIndex(), box);
}

void TablesTest::longCriteriaWrap()
{
    m_session->document()->open(u"## Acceptance Criteria\n- [ ] short\n- [ ] "_s + u"a long sentence of many words "_s.repeated(20));
    CriteriaPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    const QAbstractItemModel *model = pane.tree()->model();
    const int shortHeight = pane.tree()->visualRect(model->index(0, 0)).height();
    QVERIFY(pane.tree()->visualRect(model->index(1, 0)).height() > 2 * shortHeight);
}

void TablesTest::selectionGoesBothWaysWithoutAnEcho_data()
{
    QTest::addColumn<QString>("pane");
    QTest::newRow("criteria") << u"criteria"_s;
    QTest::newRow("decisions") << u"decisions"_s;
    QTest::newRow("risks") << u"risks"_s;
}

void TablesTest::selectionGoesBothWaysWithoutAnEcho()
{
    QFETCH(const QString, pane);
    std::unique_ptr<QWidget> widget;
    if (pane == "criteria"_L1)
        widget = std::make_unique<CriteriaPane>(m_session.get(), m_selection.get());
    else if (pane == "decisions"_L1)
        widget = std::make_unique<DecisionsPane>(m_session.get(), m_selection.get());
    else
        widget = std::make_unique<RisksPane>(m_session.get(), m_selection.get());
    showPane(widget.get());
    const Plan &plan = m_session->plan();
    const TextRange place = pane == "criteria"_L1 ? plan.criteria[1].range
        : pane == "decisions"_L1                  ? plan.decisions[1].range
                                                  : plan.risks[1].range;
    auto *tree = widget->findChild<PlanTree *>();
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    m_selection->select({place.start + 2, place.start + 2}, this);
    QCOMPARE(tree->rangeOf(tree->currentIndex()), place);
    QCOMPARE(selected.size(), 1);
    QTest::keyClick(tree, Qt::Key_Up);
    QCOMPARE(selected.size(), 2);
    QCOMPARE(selected[1][1].value<QObject *>(), widget.get());
    QVERIFY(tree->rangeOf(tree->currentIndex()) != place);
}

void TablesTest::aDecisionShowsItsOptionsAndItsChoice()
{
    DecisionsPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    QVERIFY(texts(&pane).contains(u"In a file"_s));
    QVERIFY(texts(&pane).contains(u"It is faster."_s));
    const auto isChosenCard = [](const QWidget *widget) { return widget->accessibleName() == u"Option B, chosen"_s; };
    QVERIFY(std::ranges::any_of(pane.findChildren<QWidget *>(), isChosenCard));
}

void TablesTest::aChoiceThatIsNoOptionIsTold()
{
    DecisionsPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    const auto told = [&] {
        QCoreApplication::processEvents();
        const auto names = [](const QWidget *widget) { return widget->accessibleName().contains(u"Option D is chosen, but"_s); };
        return std::ranges::any_of(pane.findChildren<QWidget *>(), names);
    };
    QVERIFY(!told());
    pane.tree()->setCurrentIndex(pane.tree()->model()->index(1, 0));
    QVERIFY(told());
}

void TablesTest::risksSortByExposureAndBack()
{
    RisksPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    const auto order = [&] {
        QList<int> order;
        for (int row = 0; row < 3; ++row)
            order.append(pane.tree()->model()->index(row, 0).data(RiskModel::RiskIndexRole).toInt());
        return order;
    };
    QCOMPARE(order(), (QList<int> {0, 1, 2}));
    pane.tree()->header()->setSortIndicator(RiskModel::ExposureColumn, Qt::DescendingOrder);
    QCOMPARE(order(), (QList<int> {1, 0, 2}));
    pane.tree()->header()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(order(), (QList<int> {0, 1, 2}));
}

void TablesTest::aRiskShowsWhatMitigatesIt()
{
    RisksPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    pane.tree()->setCurrentIndex(pane.tree()->model()->index(0, 0));
    const auto field = [&] {
        QCoreApplication::processEvents();
        const QList<EditableField *> fields = pane.findChildren<EditableField *>();
        const auto isIt = [](const EditableField *field) { return field->focusProxy()->accessibleName() == u"Mitigated by"_s; };
        return *std::ranges::find_if(fields, isIt);
    };
    QCOMPARE(field()->editor()->toPlainText(), u"1 Measure"_s);
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    TextField *editor = field()->editor();
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(12, editor->viewport()->height() / 2));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<TextRange>(), m_session->plan().tasks[0].range);
    pane.tree()->setCurrentIndex(pane.tree()->model()->index(1, 0));
    QCOMPARE(field()->editor()->toPlainText(), u"Task 9"_s);
    QVERIFY(field()->editor()->anchorAt({12, editor->viewport()->height() / 2}).isEmpty());
}

void TablesTest::stepsGoToTheirPlace()
{
    RisksPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    QVERIFY(texts(&pane).contains(u"Delete the index"_s));
    Chip *step = chip(&pane, u"2"_s);
    QVERIFY(step);
    // What stands above may change while the page stays: the place is looked up when somebody goes there.
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"<!-- a line -->\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    step->click();
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<TextRange>(), m_session->plan().rollback[1].range);
}

void TablesTest::theOverviewSaysWhatIsMissing()
{
    PlanPane pane(m_session.get(), m_selection.get());
    showPane(&pane);
    QHash<QString, SectionButton *> buttons;
    for (SectionButton *button : pane.findChildren<SectionButton *>())
        buttons.insert(button->accessibleName(), button);
    QVERIFY(buttons.contains(u"Approval, missing: begin it"_s));
    QVERIFY(buttons.contains(u"Tasks, 0 of 2 with files and tests"_s));
    QVERIFY(buttons.contains(u"Risks, 3 risks"_s));
    QVERIFY(buttons.contains(u"Decisions, 1 of 2 decided"_s));
}

void TablesTest::emptyPlansHaveWordsInEveryPane()
{
    m_session->document()->open({});
    CriteriaPane criteria(m_session.get(), m_selection.get());
    DecisionsPane decisions(m_session.get(), m_selection.get());
    RisksPane risks(m_session.get(), m_selection.get());
    showPane(&criteria);
    showPane(&decisions);
    showPane(&risks);
    QVERIFY(!criteria.tree()->isVisible());
    QVERIFY(!decisions.tree()->isVisible());
    QVERIFY(!risks.tree()->isVisible());
    const qsizetype end = 0;
    QVERIFY(m_session->document()->apply(TextPatch({end, end}, sample), u"Paste"_s, PlanDocument::Origin::Editor));
    QCoreApplication::processEvents();
    QVERIFY(criteria.tree()->isVisible());
    QVERIFY(decisions.tree()->isVisible());
    QVERIFY(risks.tree()->isVisible());
}

void TablesTest::everyPaneTakesAnyPlan_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nul") << u"# A\u0000B\n## Tasks\n1. **\u0000**\n"_s;
    QTest::newRow("long word") << u"## Risks\n\n| Risk | Likelihood | Impact | Mitigation |\n|-|-|-|-|\n| "_s + QString(5000, u'x')
            + u" | Low | banana | |\n"_s;
    QTest::newRow("many options") << u"## Design Decision: X\n**Options:**\n"_s + u"- A: b\n"_s.repeated(500)
            + u"\n**Decision:** Option Z\n"_s;
    QTest::newRow("quotes") << u"## Context\n"_s + u"> "_s.repeated(3000) + u"deep\n"_s;
    QTest::newRow("image") << u"## Context\n![secret](file:///etc/passwd)\n"_s;
    QTest::newRow("criteria without boxes") << u"## Acceptance Criteria\n- one\n- two\n"_s;
}

void TablesTest::everyPaneTakesAnyPlan()
{
    QFETCH(const QString, text);
    CriteriaPane criteria(m_session.get(), m_selection.get());
    DecisionsPane decisions(m_session.get(), m_selection.get());
    RisksPane risks(m_session.get(), m_selection.get());
    PlanPane plan(m_session.get(), m_selection.get());
    const QList<QWidget *> panes {&criteria, &decisions, &risks, &plan};
    for (QWidget *pane : panes)
        showPane(pane);
    m_session->document()->open(text);
    for (QWidget *pane : panes) {
        QCoreApplication::processEvents();
        QVERIFY(!pane->grab().isNull());
    }
    QCOMPARE(m_session->document()->text(), text);
}

void TablesTest::inlineTextLosesItsMarks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"snake_case stays"_s << u"snake_case stays"_s;
    QTest::newRow("strong") << u"a **strong** word"_s << u"a strong word"_s;
    QTest::newRow("emphasis") << u"an *even* _odder_ one"_s << u"an even odder one"_s;
    QTest::newRow("code") << u"call `f(**p)` now"_s << u"call f(**p) now"_s;
    QTest::newRow("open code") << u"a ` lone *one*"_s << u"a ` lone one"_s;
    QTest::newRow("link") << u"see [the page](https://example.org/a)"_s << u"see the page"_s;
    QTest::newRow("product") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("escaped") << u"a \\* star"_s << u"a * star"_s;
    QTest::newRow("lines") << u"one\ntwo"_s << u"one two"_s;
}

void TablesTest::inlineTextLosesItsMarks()
{
    QFETCH(const QString, markdown);
    QTEST(inlineText(markdown), "text");
}

void TablesTest::richTextLoadsNothing()
{
    const QString made = richText(u"Look ![at \"this\"](file:///etc/passwd) and ![that](http://example.org/x.png)"_s, qApp->palette());
    QVERIFY(!made.contains("<img"_L1));
    QVERIFY(made.contains("that"_L1));
}

void TablesTest::heavyTextStaysPlain()
{
    QVERIFY(!richText(u"> "_s.repeated(2000) + u"deep"_s, qApp->palette()).contains("<blockquote"_L1));
    QVERIFY(richText(QString(100000, u'x'), qApp->palette()).size() < 30000);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TablesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tables.moc"
