// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "citingplan.h"
#include "findingfooter.h"
#include "pillbutton.h"
#include "previewpane.h"
#include "researchpane.h"
#include "researchtext.h"
#include "smallplan.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ResearchPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void withoutResearchItSaysTheNextStep();
    void findingsStandBelowTheirKind();
    void chipsCountAndFilter();
    void aTextFiltersToo();
    void aSelectedFindingIsToldAndNotEchoed();
    void aFindingSelectedElsewhereIsShownInSpiteOfTheFilter();
    void theFullTextMarksTheFinding();
    void theFullTextOfABundleIsAsWritten();
    void whatCitesAFindingStandsBelow();
    void aDocumentIsRecordedInThePlan();
    void aDocumentOfTheRepositoryIsOffered();
    void headingsOfAnUnknownShapeAreOffered();
    void citationsThatDoNotFitAreTold();
    void whatDoesNotParseNamesItsLine();
    void researchThatGoesAwayLeavesTheNextStep();

private:
    QTreeView *view() const { return m_pane->findChild<QTreeView *>(); }
    PillButton *chip(const QString &text) const;
    QPushButton *pushButton(const QString &text) const
    {
        for (auto *button : m_pane->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisibleTo(m_pane.get()))
                return button;
        }
        return nullptr;
    }
    QLineEdit *filterField() const
    {
        for (auto *field : m_pane->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Filter findings"_s)
                return field;
        }
        return nullptr;
    }
    void showAll(const QString &text, const QList<Research> &research)
    {
        m_session->document()->open(text);
        m_session->setResearch(research);
    }
    int findings() const;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<ResearchPane> m_pane;
};

static Research handmade()
{
    Research research;
    research.path = u"labels.md"_s;
    research.title = u"Labels"_s;
    research.text = u"# Labels\r\n\r\n- Staff wait\r\n- A label must never twice be printed\r\n- Who orders the paper?\r\n"_s;
    research.findings = {
        {.id = u"D1"_s, .kind = ResearchKind::Discovery, .text = u"Staff wait"_s, .range = {12, 24}, .firstLine = 2, .lastLine = 2},
        {.id = u"C1"_s,
         .kind = ResearchKind::Constraint,
         .text = u"A label must never twice be printed"_s,
         .range = {26, 63},
         .firstLine = 3,
         .lastLine = 3},
        {.id = u"Q1"_s,
         .kind = ResearchKind::OpenQuestion,
         .text = u"Who orders the paper?"_s,
         .range = {65, 88},
         .firstLine = 4,
         .lastLine = 4}};
    return research;
}

void ResearchPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_pane = std::make_unique<ResearchPane>(m_session.get(), m_selection.get());
    m_pane->resize(320, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_session->document()->open(smallPlan());
    m_session->setResearch({handmade()});
}

void ResearchPaneTest::cleanup()
{
    m_pane.reset();
    m_selection.reset();
    m_session.reset();
}

PillButton *ResearchPaneTest::chip(const QString &text) const
{
    for (auto *button : m_pane->findChildren<PillButton *>()) {
        if (button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

/** How many rows of the third level are shown. */
int ResearchPaneTest::findings() const
{
    const QAbstractItemModel *model = view()->model();
    int count = 0;
    for (int document = 0; document < model->rowCount(); ++document) {
        const QModelIndex parent = model->index(document, 0);
        for (int kind = 0; kind < model->rowCount(parent); ++kind)
            count += model->rowCount(model->index(kind, 0, parent));
    }
    return count;
}

void ResearchPaneTest::withoutResearchItSaysTheNextStep()
{
    m_session->setResearch({});
    QPushButton *button = pushButton(u"Open research…"_s);
    QVERIFY(button && button->isVisible());
    QSignalSpy requested(m_pane.get(), &ResearchPane::openResearchRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
}

void ResearchPaneTest::findingsStandBelowTheirKind()
{
    QCOMPARE(findings(), 3);
    QCOMPARE(view()->model()->rowCount(view()->model()->index(0, 0)), 3);
    QVERIFY(view()->isVisible());
}

void ResearchPaneTest::chipsCountAndFilter()
{
    QVERIFY(chip(u"All 3"_s));
    QVERIFY(chip(u"Open 1"_s));
    QTest::mouseClick(chip(u"Open"_s), Qt::LeftButton);
    QCOMPARE(findings(), 1);
    QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
    QCOMPARE(findings(), 3);
}

void ResearchPaneTest::aTextFiltersToo()
{
    QLineEdit *field = filterField();
    field->setText(u"LABEL"_s);
    QCOMPARE(findings(), 1);
    field->setText(u"nothing is called this"_s);
    QCOMPARE(findings(), 0);
    QVERIFY(!view()->isVisible());
    field->clear();
    QCOMPARE(findings(), 3);
    QVERIFY(view()->isVisible());
}

void ResearchPaneTest::aSelectedFindingIsToldAndNotEchoed()
{
    QSignalSpy selected(m_selection.get(), &PlanSelection::findingSelected);
    const QAbstractItemModel *model = view()->model();
    const QModelIndex constraint = model->index(0, 0, model->index(1, 0, model->index(0, 0)));
    view()->setCurrentIndex(constraint);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.first()[1].toString(), u"C1"_s);
    m_selection->selectFinding(0, u"Q1"_s, nullptr);
    QCOMPARE(selected.count(), 2);
    QVERIFY(view()->currentIndex() != constraint);
}

void ResearchPaneTest::aFindingSelectedElsewhereIsShownInSpiteOfTheFilter()
{
    filterField()->setText(u"label"_s);
    m_selection->selectFinding(0, u"Q1"_s, nullptr);
    QCOMPARE(findings(), 3);
    QVERIFY(view()->currentIndex().isValid());
    m_selection->selectFinding(7, u"X9"_s, nullptr);
    QVERIFY(view()->currentIndex().isValid());
}

void ResearchPaneTest::theFullTextMarksTheFinding()
{
    m_selection->selectFinding(0, u"C1"_s, nullptr);
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    const auto *text = m_pane->findChild<PreviewPane *>();
    QVERIFY(text->isVisible());
    const QRect constraint = text->rectOf({26, 63});
    QVERIFY(text->viewport()->rect().contains(constraint));
    m_selection->selectFinding(0, u"Q1"_s, nullptr);
    QVERIFY(text->rectOf({65, 88}).top() > constraint.top());
    QVERIFY(m_pane->findInText());
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QVERIFY(!m_pane->findInText());
}

void ResearchPaneTest::theFullTextOfABundleIsAsWritten()
{
    m_session->setResearch({readResearch(u"bundle_type: research\nconstraints:\n  - No server\n  - Two people\n"_s, u"a.yaml"_s)});
    m_selection->selectFinding(0, u"C2"_s, nullptr);
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    auto *text = m_pane->findChild<ResearchText *>();
    QVERIFY(text->isVisible());
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().constFirst().cursor.block().text(), u"  - Two people"_s);
    filterField()->setText(u"server"_s);
    QTest::keyClick(filterField(), Qt::Key_Return);
    QCOMPARE(text->textCursor().selectedText(), u"server"_s);
}

void ResearchPaneTest::whatCitesAFindingStandsBelow()
{
    showAll(citingPlan(), citedResearch());
    QSignalSpy activated(m_pane.get(), &ResearchPane::citingActivated);
    m_selection->selectFinding(0, u"C2"_s, nullptr);
    auto *footer = m_pane->findChild<FindingFooter *>();
    QVERIFY(footer->isVisible());
    const QList<Chip *> chips = footer->findChildren<Chip *>();
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips.first()->text(), u"Task 1"_s);
    QTest::mouseClick(chips.first(), Qt::LeftButton);
    QCOMPARE(activated.first().first().value<CitedBy>(), (CitedBy {Cited::Task, 0}));
    QVERIFY(!pushButton(u"Answer…"_s));
    m_selection->selectFinding(0, u"Q1"_s, nullptr);
    QVERIFY(pushButton(u"Answer…"_s));
    m_session->setResearch({});
    QVERIFY(!footer->isVisible());
}

void ResearchPaneTest::aDocumentIsRecordedInThePlan()
{
    showAll(citingPlan(), citedResearch());
    QVERIFY(pushButton(u"Record"_s));
    pushButton(u"Record"_s)->click();
    QCOMPARE(m_session->plan().research, QStringList({u"labels.md"_s, u"people.yaml"_s}));
    QVERIFY(!pushButton(u"Record"_s));
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), citingPlan());
}

void ResearchPaneTest::aDocumentOfTheRepositoryIsOffered()
{
    showAll(citingPlan(), {citedResearch().constFirst()});
    m_pane->setFound({u"labels.md"_s, u"../docs/research/other.md"_s});
    QSignalSpy chosen(m_pane.get(), &ResearchPane::researchChosen);
    pushButton(u"Open"_s)->click();
    QCOMPARE(chosen.first().first().toStringList(), QStringList({u"../docs/research/other.md"_s}));
    m_pane->setFound({});
    QVERIFY(!pushButton(u"Open"_s));
}

void ResearchPaneTest::headingsOfAnUnknownShapeAreOffered()
{
    QSignalSpy requested(m_pane.get(), &ResearchPane::headingsRequested);
    const Research notes = readResearch(u"# Notes\n\n## We met\n\nAnd talked.\n"_s, u"notes.md"_s);
    m_session->setResearch({notes});
    pushButton(u"Take its headings"_s)->click();
    QCOMPARE(requested.first().first().toString(), u"notes.md"_s);
    m_session->setResearch({withHeadings(notes)});
    QCOMPARE(findings(), 1);
    QVERIFY(!pushButton(u"Take its headings"_s));
}

void ResearchPaneTest::citationsThatDoNotFitAreTold()
{
    QSignalSpy requested(m_pane.get(), &ResearchPane::reviewRequested);
    showAll(citingPlan(), citedResearch());
    pushButton(u"Review"_s)->click();
    QCOMPARE(requested.count(), 1);
}

void ResearchPaneTest::whatDoesNotParseNamesItsLine()
{
    m_session->setResearch({readResearch(u"bundle_type: research\nconstraints: [a\nb: {\n"_s, u"a.yaml"_s)});
    const Research &broken = m_session->research().first();
    QVERIFY(broken.errorLine >= 0);
    QVERIFY(Wording::problem(broken).startsWith(u"Line %1: "_s.arg(broken.errorLine + 1)));
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    QVERIFY(m_pane->findChild<ResearchText *>()->isVisible());
}

void ResearchPaneTest::researchThatGoesAwayLeavesTheNextStep()
{
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    m_session->setResearch({});
    QVERIFY(pushButton(u"Open research…"_s)->isVisible());
    m_session->setResearch({handmade()});
    QVERIFY(view()->isVisible());
    QCOMPARE(findings(), 3);
}

QTEST_MAIN(ResearchPaneTest)
#include "tst_researchpane.moc"
