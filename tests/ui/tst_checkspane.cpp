// SPDX-License-Identifier: Apache-2.0
#include "checkspane.h"

#include "planselection.h"
#include "plantree.h"
#include "severitybutton.h"
#include "theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ChecksPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsArePerSeverity();
    void hiddenSeveritiesAreNotListed();
    void stepsGoRoundInTheOrderShown();
    void aSelectionShowsTheFindingInIt();
    void nothingToFixIsSaid();
    void stateIsRemembered();

private:
    int rows() const { return m_pane->tree()->model()->rowCount(); }
    SeverityButton *button(int at) const { return m_pane->findChildren<SeverityButton *>().value(at); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<ChecksPane> m_pane;
};

void ChecksPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(
        u"# Plan: X\n\n## Tasks\n1. **One**\n   - Tests: t\n   - Depends on: Task 99\n2. **Two**\n   - Tests: t\n   - Estimate: banana\n"_s);
    m_pane = std::make_unique<ChecksPane>(m_session.get(), m_selection.get());
    m_pane->resize(800, 200);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QVERIFY(m_session->findings().size() >= 2);
}

void ChecksPaneTest::countsArePerSeverity()
{
    const Severity order[] = {Severity::Error, Severity::Warning, Severity::Info};
    for (int i = 0; i < 3; ++i) {
        const auto count = std::ranges::count(m_session->findings(), order[i], &Finding::severity);
        QCOMPARE(button(i)->isVisible(), count > 0);
        if (count > 0)
            QVERIFY(button(i)->accessibleName().startsWith(QString::number(count)));
    }
}

void ChecksPaneTest::hiddenSeveritiesAreNotListed()
{
    const int all = rows();
    QCOMPARE(all, m_session->findings().size());
    int hidden = 0;
    const Severity order[] = {Severity::Error, Severity::Warning, Severity::Info};
    for (int i = 0; i < 3; ++i) {
        button(i)->setChecked(false);
        hidden += int(std::ranges::count(m_session->findings(), order[i], &Finding::severity));
        QCOMPARE(rows(), all - hidden);
    }
    QVERIFY(!m_pane->tree()->isVisible());
    button(0)->setChecked(true);
    button(1)->setChecked(true);
    button(2)->setChecked(true);
    QCOMPARE(rows(), all);
}

void ChecksPaneTest::stepsGoRoundInTheOrderShown()
{
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    for (int i = 0; i <= rows(); ++i) {
        QVERIFY(m_pane->nextFinding());
        QCOMPARE(m_pane->tree()->currentIndex().row(), i % rows());
    }
    QVERIFY(m_pane->previousFinding());
    QCOMPARE(m_pane->tree()->currentIndex().row(), rows() - 1);
    QCOMPARE(activated.size(), rows() + 2);
    QCOMPARE(activated.last()[0].value<TextRange>(), m_pane->tree()->rangeOf(m_pane->tree()->currentIndex()));
}

void ChecksPaneTest::aSelectionShowsTheFindingInIt()
{
    const TextRange place = m_pane->tree()->rangeOf(m_pane->tree()->model()->index(rows() - 1, 0));
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    m_selection->select(place, this);
    QVERIFY(m_pane->tree()->rangeOf(m_pane->tree()->currentIndex()).overlaps(place));
    QCOMPARE(selected.size(), 1);
}

void ChecksPaneTest::nothingToFixIsSaid()
{
    QVERIFY(m_pane->tree()->isVisible());
    m_session->document()->open(u"Just a sentence.\n"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_pane->tree()->isVisible(), !m_session->findings().isEmpty());
    if (m_session->findings().isEmpty())
        QVERIFY(!m_pane->nextFinding());
}

void ChecksPaneTest::stateIsRemembered()
{
    button(1)->setChecked(false);
    const QByteArray state = m_pane->saveState();
    ChecksPane other(m_session.get(), m_selection.get());
    QVERIFY(!other.restoreState("nonsense"));
    QVERIFY(other.restoreState(state));
    QVERIFY(!other.findChildren<SeverityButton *>().value(1)->isChecked());
    QVERIFY(other.findChildren<SeverityButton *>().value(0)->isChecked());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    ChecksPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_checkspane.moc"
