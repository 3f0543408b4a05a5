// SPDX-License-Identifier: Apache-2.0
#include "citationreview.h"
#include "citingplan.h"
#include "planselection.h"
#include "plantree.h"
#include "questionbar.h"
#include "theme.h"
#include "tracemodel.h"
#include "tracepane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TracePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void pillsCountAndFilter();
    void aTextFilters();
    void withoutResearchItSaysTheNextStep();
    void returnGoesToWhatCites();
    void returnOnWhatNothingCitesAsksWhatIsToCiteIt();
    void anOpenQuestionIsAnsweredInPlace();
    void anOpenQuestionIsDeferredInPlace();
    void theQuestionGoesWithTheRow();
    void theTraceIsSavedAsCsv();
    void citationsThatDoNotFitAreShownWithBothTexts();
    void aChangedCitationIsAccepted();
    void aMovedCitationIsFollowed();
    void aDeadCitationIsRemoved();
    void anAmbiguousCitationIsMadePlain();
    void nothingToReviewTakesNoRoom();

private:
    void go(FindingPlace place) { m_pane->tree()->setCurrentIndex(row(place)); }
    QModelIndex row(FindingPlace place) const
    {
        auto *model = m_pane->findChild<TraceModel *>();
        return m_pane->tree()->fromRows(model->indexOf(place));
    }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(text) && button->isVisibleTo(m_pane.get()))
                return button;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (auto *field : m_pane->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    int rows() const
    {
        int count = 0;
        const QAbstractItemModel *model = m_pane->tree()->model();
        for (int group = 0; group < model->rowCount(); ++group)
            count += model->rowCount(model->index(group, 0));
        return count;
    }
    bool press(const QString &text) const
    {
        QAbstractButton *pressed = button(text);
        if (pressed)
            pressed->click();
        return pressed;
    }
    QString reviewText() const
    {
        QStringList texts;
        for (const auto *label : m_pane->findChild<CitationReview *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    bool says(const QString &text) const { return m_session->document()->text().contains(text); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<TracePane> m_pane;
};

void TracePaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(citingPlan());
    m_session->setResearch(citedResearch());
    m_pane = std::make_unique<TracePane>(m_session.get(), m_selection.get());
    m_pane->resize(900, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TracePaneTest::cleanup()
{
    m_pane.reset();
    m_selection.reset();
    m_session.reset();
}

void TracePaneTest::pillsCountAndFilter()
{
    QCOMPARE(rows(), 12);
    QVERIFY(press(u"Not addressed 2"_s));
    QCOMPARE(rows(), 2);
    QVERIFY(press(u"Ungrounded decisions 1"_s));
    QCOMPARE(rows(), 1);
    QVERIFY(press(u"All"_s));
    QCOMPARE(rows(), 12);
}

void TracePaneTest::aTextFilters()
{
    field(u"Filter the trace"_s)->setText(u"PRINTER"_s);
    QCOMPARE(rows(), 2);
    field(u"Filter the trace"_s)->setText(u"nothing says this"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(!m_pane->tree()->isVisible());
}

void TracePaneTest::withoutResearchItSaysTheNextStep()
{
    m_session->document()->open(u"# Plan\n"_s);
    m_session->setResearch({});
    QVERIFY(!m_pane->tree()->isVisible());
    m_session->setResearch(citedResearch());
    QVERIFY(m_pane->tree()->isVisible());
}

void TracePaneTest::returnGoesToWhatCites()
{
    QSignalSpy activated(m_pane.get(), &TracePane::citingActivated);
    m_pane->tree()->setCurrentIndex(row({0, 4}).siblingAtColumn(TraceModel::TasksColumn));
    QTest::keyClick(m_pane->tree(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<CitedBy>(), (CitedBy {Cited::Task, 0}));
}

void TracePaneTest::returnOnWhatNothingCitesAsksWhatIsToCiteIt()
{
    QSignalSpy requested(m_pane.get(), &TracePane::citeRequested);
    go({0, 5});
    QTest::keyClick(m_pane->tree(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(m_pane->currentFinding(), (FindingPlace {0, 5}));
}

void TracePaneTest::anOpenQuestionIsAnsweredInPlace()
{
    go({0, 6});
    QVERIFY(button(u"Answer"_s) && !button(u"Answer"_s)->isEnabled());
    field(u"The answer"_s)->setText(u"Bob does"_s);
    QTest::keyClick(field(u"The answer"_s), Qt::Key_Return);
    QVERIFY(says(u"- Q1: answered — Bob does\n"_s));
    QVERIFY(field(u"The answer"_s)->text().isEmpty());
    QVERIFY(button(u"Open questions 0"_s));
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), citingPlan());
}

void TracePaneTest::anOpenQuestionIsDeferredInPlace()
{
    m_pane->answer({0, 6});
    QVERIFY(field(u"The answer"_s)->hasFocus() || !m_pane->isActiveWindow());
    field(u"To whom or what"_s)->setText(u"the pilot"_s);
    field(u"Why"_s)->setText(u"too early"_s);
    QVERIFY(press(u"Defer"_s));
    QVERIFY(says(u"- Q1: deferred to the pilot — too early\n"_s));
}

void TracePaneTest::theQuestionGoesWithTheRow()
{
    const auto *bar = m_pane->findChild<QuestionBar *>();
    go({0, 6});
    QVERIFY(bar->isVisible());
    field(u"The answer"_s)->setText(u"half of"_s);
    go({0, 7});
    QVERIFY(bar->isVisible());
    QVERIFY(field(u"The answer"_s)->text().isEmpty());
    go({0, 0});
    QVERIFY(!bar->isVisible());
}

void TracePaneTest::theTraceIsSavedAsCsv()
{
    QSignalSpy made(m_pane.get(), &TracePane::csvMade);
    QVERIFY(press(u"Save as CSV…"_s));
    QCOMPARE(made.count(), 1);
    QVERIFY(made.first().first().toByteArray().startsWith("id,kind,text,decisions,"));
}

void TracePaneTest::citationsThatDoNotFitAreShownWithBothTexts()
{
    const QString text = reviewText();
    QVERIFY(text.contains(u"C2 has changed since “Store” cited it"_s));
    QVERIFY(text.contains(u"<b>one protocol only</b>"_s));
    QVERIFY(text.contains(u"<b>The printer speaks two protocols</b>"_s));
    QVERIFY(text.contains(u"What “Where the queue lives” cites as D2 stands elsewhere now"_s));
    QVERIFY(text.contains(u"C9, which is in none of the documents"_s));
    QVERIFY(text.contains(u"several documents have it"_s));
}

void TracePaneTest::aChangedCitationIsAccepted()
{
    QVERIFY(press(u"Accept the new text"_s));
    QVERIFY(says(u", C2 \"The printer speaks two protocols\"\n"_s));
    QVERIFY(!reviewText().contains(u"C2 has changed"_s));
}

void TracePaneTest::aMovedCitationIsFollowed()
{
    QVERIFY(press(u"Follow to D3"_s));
    QVERIFY(says(u"**Grounded in:** D3 \"Staff wait eight seconds for each label\"\n"_s));
}

void TracePaneTest::aDeadCitationIsRemoved()
{
    QVERIFY(press(u"Remove the citation"_s));
    QVERIFY(says(u"- [ ] No paper is lost\n"_s));
}

void TracePaneTest::anAmbiguousCitationIsMadePlain()
{
    QVERIFY(press(u"Cite people:C1"_s));
    QVERIFY(says(u"| people:C1 \"Two people at most\" |"_s));
}

void TracePaneTest::nothingToReviewTakesNoRoom()
{
    const auto *review = m_pane->findChild<CitationReview *>();
    QVERIFY(review->isVisible() && review->height() > 40);
    for (const QString &text : {u"Accept the new text"_s, u"Follow to D3"_s, u"Remove the citation"_s, u"Cite people:C1"_s})
        QVERIFY(press(text));
    QVERIFY(!review->isVisible());
}

QTEST_MAIN(TracePaneTest)
#include "tst_tracepane.moc"
