// SPDX-License-Identifier: Apache-2.0
#include "pillbutton.h"
#include "researchpane.h"
#include "researchtext.h"
#include "smallplan.h"
#include "theme.h"

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
    void researchThatGoesAwayLeavesTheNextStep();

private:
    QTreeView *view() const { return m_pane->findChild<QTreeView *>(); }
    PillButton *chip(const QString &text) const;
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
    auto *button = m_pane->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
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
    auto *field = m_pane->findChild<QLineEdit *>();
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
    m_pane->findChild<QLineEdit *>()->setText(u"label"_s);
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
    auto *text = m_pane->findChild<ResearchText *>();
    QVERIFY(text->isVisible());
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().constFirst().cursor.block().text(), u"- A label must never twice be printed"_s);
    m_selection->selectFinding(0, u"Q1"_s, nullptr);
    QCOMPARE(text->textCursor().blockNumber(), 4);
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    QVERIFY(view()->isVisible());
}

void ResearchPaneTest::researchThatGoesAwayLeavesTheNextStep()
{
    QTest::mouseClick(chip(u"Full text"_s), Qt::LeftButton);
    m_session->setResearch({});
    QVERIFY(m_pane->findChild<QPushButton *>()->isVisible());
    m_session->setResearch({handmade()});
    QVERIFY(view()->isVisible());
    QCOMPARE(findings(), 3);
}

QTEST_MAIN(ResearchPaneTest)
#include "tst_researchpane.moc"
