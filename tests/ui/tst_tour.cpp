// SPDX-License-Identifier: Apache-2.0
#include "tour.h"

#include "mainwindow.h"
#include "planpanes.h"
#include "smallplan.h"
#include "startpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void itLeadsThroughAllPanesByKeys();
    void everyCardIsInTheWindowAndReadable_data();
    void everyCardIsInTheWindowAndReadable();
    void escapeEndsItForGood();
    void buttonsGoOnAndBack();
    void whatIsPutAwayIsNotPointedAt();
    void aReviewIsLeftForIt();
    void withoutAPlanTheSampleIsAskedFor();
    void theStartPageOffersItUntilItIsDeclined();

private:
    void openPlan()
    {
        m_session.document()->open(smallPlan());
        m_window->showPlan(u"/plans/labels.md"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : m_window->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    Tour *tour() const { return m_window->findChild<Tour *>(); }
    QPushButton *button(const QWidget *parent, const QString &text) const
    {
        for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    PlanSession m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestTour::init()
{
    m_window = std::make_unique<MainWindow>(&m_session);
    m_window->resize(1280, 800);
}

void TestTour::itLeadsThroughAllPanesByKeys()
{
    openPlan();
    QSignalSpy chosen(m_window.get(), &MainWindow::preferencesChosen);
    trigger(u"Take the &Tour"_s);
    QVERIFY(tour());
    const QPointer<Tour> running = tour();
    int steps = 0;
    while (running && running->isVisible() && steps < 20) {
        QCOMPARE(running->step(), steps++);
        QTest::keyClick(QApplication::focusWidget(), steps % 2 ? Qt::Key_Return : Qt::Key_Right);
    }
    QCOMPARE(steps, 6);
    QTRY_VERIFY(!running);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(m_window->preferences().hasSeenTour);
}

void TestTour::everyCardIsInTheWindowAndReadable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1024, 600);
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("large") << QSize(1920, 1080);
}

void TestTour::everyCardIsInTheWindowAndReadable()
{
    QFETCH(QSize, size);
    openPlan();
    m_window->resize(size);
    trigger(u"Take the &Tour"_s);
    const QPointer<Tour> running = tour();
    for (int step = 0; step < 6; ++step) {
        QCoreApplication::processEvents();
        QVERIFY2(m_window->rect().contains(running->geometry()), qPrintable(QString::number(step)));
        for (const QLabel *label : running->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
}

void TestTour::escapeEndsItForGood()
{
    openPlan();
    QWidget *before = QApplication::focusWidget();
    trigger(u"Take the &Tour"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!tour());
    QVERIFY(m_window->preferences().hasSeenTour);
    QCOMPARE(QApplication::focusWidget(), before);
    // and it can be taken again
    trigger(u"Take the &Tour"_s);
    QVERIFY(tour() && tour()->isVisible());
}

void TestTour::buttonsGoOnAndBack()
{
    openPlan();
    trigger(u"Take the &Tour"_s);
    QVERIFY(!button(tour(), u"&Back"_s)->isEnabled());
    button(tour(), u"&Next"_s)->click();
    QCOMPARE(tour()->step(), 1);
    button(tour(), u"&Back"_s)->click();
    QCOMPARE(tour()->step(), 0);
    button(tour(), u"End the &tour"_s)->click();
    QTRY_VERIFY(!tour());
}

void TestTour::whatIsPutAwayIsNotPointedAt()
{
    openPlan();
    trigger(u"Take the &Tour"_s);
    auto *panes = m_window->findChild<PlanPanes *>();
    const auto frames = [this] {
        int seen = 0;
        for (const QWidget *widget : m_window->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            seen += widget->isVisible() && widget->testAttribute(Qt::WA_TransparentForMouseEvents);
        return seen;
    };
    QCOMPARE(frames(), 1);
    panes->setShown(PlanPanes::Part::Research, false);
    QTRY_COMPARE(frames(), 0);
    QVERIFY(tour()->isVisible());
    QVERIFY(m_window->rect().contains(tour()->geometry()));
    panes->setShown(PlanPanes::Part::Research, true);
    QTRY_COMPARE(frames(), 1);
}

void TestTour::aReviewIsLeftForIt()
{
    openPlan();
    auto *panes = m_window->findChild<PlanPanes *>();
    panes->arrange(PlanPanes::Arrangement::Review);
    trigger(u"Take the &Tour"_s);
    QCOMPARE(panes->arrangement(), PlanPanes::Arrangement::Structure);
}

void TestTour::withoutAPlanTheSampleIsAskedFor()
{
    m_window->show();
    QSignalSpy asked(m_window.get(), &MainWindow::sampleRequested);
    trigger(u"Take the &Tour"_s);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!tour());
    openPlan();
    QTRY_VERIFY(tour() && tour()->isVisible());
}

void TestTour::theStartPageOffersItUntilItIsDeclined()
{
    m_window->setPreferences(Preferences());
    m_window->show();
    const auto *start = m_window->findChild<StartPage *>();
    QPushButton *take = button(start, u"Take the &tour"_s);
    QVERIFY(take && take->isVisible());
    button(start, u"Do not offer it a&gain"_s)->click();
    QVERIFY(!take->isVisible());
    QVERIFY(m_window->preferences().hasSeenTour);
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
