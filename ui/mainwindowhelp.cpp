// SPDX-License-Identifier: Apache-2.0
// What a window does to be understood: part of MainWindow::Private.
#include "mainwindowprivate.h"

#include "aboutdialog.h"
#include "approvalbar.h"
#include "checkspane.h"
#include "helpwindow.h"
#include "keyboardmap.h"
#include "previewpane.h"
#include "researchpane.h"
#include "taskviews.h"

#include <QApplication>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

void MainWindow::Private::connectHelp()
{
    on(Command::HelpHere, [this] { showHelp(pageOfFocus()); });
    on(Command::HelpRules, [this] { showHelp(u"rules"_s); });
    on(Command::HelpGate, [this] { showHelp(u"gate"_s); });
    on(Command::KeyboardMap, [this] { KeyboardMap(q->menuBar()->actions(), actions->all(), q).exec(); });
    on(Command::Tour, [this] { takeTour(); });
    on(Command::About, [this] { AboutDialog(q).exec(); });
    QObject::connect(start, &StartPage::tourRequested, q, [this] { takeTour(); });
    QObject::connect(start, &StartPage::tourDeclined, q, [this] {
        Preferences chosen = preferences;
        chosen.hasSeenTour = true;
        choose(chosen);
    });
}

void MainWindow::Private::showHelp(const QString &page)
{
    if (!help)
        help = new HelpWindow(q);
    help->showPage(page);
}

/** The page about what the user works with: the pane with the focus. */
QString MainWindow::Private::pageOfFocus() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget && widget != q; widget = widget->parentWidget()) {
        if (const QString page = PlanPanes::helpPageOf(widget); !page.isEmpty())
            return page;
    }
    return u"start"_s;
}

void MainWindow::Private::takeTour()
{
    if (!m_hasPlan) {
        wantsTour = true;
        Q_EMIT q->sampleRequested();
        return;
    }
    if (tour)
        return;
    panes->leaveReview();
    panes->arrange(PlanPanes::Arrangement::Structure);
    for (const PlanPanes::Part part : {PlanPanes::Part::Research, PlanPanes::Part::Checks, PlanPanes::Part::Side})
        panes->setShown(part, true);
    tour = new Tour(tourSteps(), q);
    QObject::connect(tour, &Tour::ended, q, [this] {
        Preferences chosen = preferences;
        chosen.hasSeenTour = true;
        choose(chosen);
    });
    tour->begin();
}

QList<TourStep> MainWindow::Private::tourSteps()
{
    return {
        {tr("A plan rests on research"),
         tr("At the left is what was found out before planning. Decisions and risks of the plan cite it; drag a finding "
            "onto one, and it is grounded in that."),
         [this] { return panes->research(); }},
        {tr("The plan, part by part"),
         tr("In the middle are its tasks, criteria, decisions and risks, each as rows. Arrows beside the tasks show what waits "
            "for what; the same tasks come as a graph and as a schedule, too."),
         [this] {
             panes->showTab(PlanPanes::TasksTab);
             panes->taskViews()->show(TaskViews::List);
             return static_cast<QWidget *>(panes->taskViews());
         }},
        {tr("The same as text"),
         tr("At the right is the markdown file itself, to read and, as Source, to write. Both sides are always the same plan: what you "
            "do here changes only the lines that it is about."),
         [this] { return panes->preview(); }},
        {tr("What is still wrong"),
         tr("Checks say what the plan misses, with the place and the reason. %1 goes to the next one, %2 offers ways out.")
             .arg(actions->of(Command::NextFinding)->shortcut().toString(QKeySequence::NativeText),
                  actions->of(Command::FixFinding)->shortcut().toString(QKeySequence::NativeText)),
         [this] { return panes->checks(); }},
        {tr("Approvals, bound to what was read"),
         tr("Each role approves one text. Reword it, and the approval stands; change its meaning, and it falls and says "
            "what changed. When all stand, the specification can be exported."),
         [this] { return panes->approvals(); }},
        {tr("Now it is yours"),
         tr("This sample is a copy to play with: everything can be undone. %1 goes anywhere, %2 explains the pane that you are in.")
             .arg(actions->of(Command::GoTo)->shortcut().toString(QKeySequence::NativeText),
                  actions->of(Command::HelpHere)->shortcut().toString(QKeySequence::NativeText)),
         [this] { return panes->taskViews(); }},
    };
}

} // namespace Setsquare
