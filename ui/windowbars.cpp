// SPDX-License-Identifier: Apache-2.0
#include "windowbars.h"

#include "layoutswitch.h"
#include "searchbutton.h"
#include "theme.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** Stands for a line between commands. */
static constexpr auto line = Command(-1);

WindowBars::WindowBars(QMainWindow *window, WindowActions *actions) : QObject(window), m_window(window), m_actions(actions)
{
    makeMenus();
    makeToolBar();
}

void WindowBars::addCommands(QMenu *menu, const QList<Command> &commands)
{
    for (const Command command : commands) {
        if (command == line)
            menu->addSeparator();
        else
            menu->addAction(m_actions->of(command));
    }
}

QMenu *WindowBars::addMenu(const QString &title, const QList<Command> &commands)
{
    QMenu *menu = m_window->menuBar()->addMenu(title);
    addCommands(menu, commands);
    return menu;
}

void WindowBars::makeMenus()
{
    QMenu *file = addMenu(tr("&File"), {Command::NewPlan, Command::Open});
    m_recent = file->addMenu(tr("Open Recen&t"));
    addCommands(file, {Command::OpenSample, line, Command::Save, Command::SaveAs, line, Command::OpenResearch, line});
    addCommands(file->addMenu(tr("&Export")),
                {Command::ExportSpec, Command::ExportHtml, Command::ExportPdf, Command::ExportJson, line, Command::ExportBundle,
                 Command::ExportSpecsFolder, line, Command::ExportRecords, line, Command::ExportDraft});
    addCommands(file, {line, Command::ReviewPlan, Command::CommitPlan, line, Command::Print, line, Command::CloseWindow, Command::Quit});
    QMenu *edit = addMenu(tr("&Edit"),
                          {Command::Undo, Command::Redo, line, Command::Cut, Command::Copy, Command::Paste, line, Command::Find,
                           Command::Replace, Command::FindNext, Command::FindPrevious, line, Command::FilterResearch, Command::Cite, line,
                           Command::CheckSpelling, Command::NextMisspelling});
    m_spelling = edit->addMenu(tr("Spelling &Language"));
    addCommands(edit, {line, Command::Settings});
    addMenu(tr("&Row"),
            {Command::AddRow, Command::AddGroup, Command::DuplicateRow, line, Command::SplitRow, Command::MergeRows, line,
             Command::MoveRowUp, Command::MoveRowDown, line, Command::RemoveRow});
    QMenu *view =
        addMenu(tr("&View"),
                {Command::WriteLayout, Command::StructureLayout, Command::ReviewLayout, Command::ReviewElsewhere, line,
                 Command::ShowResearch, Command::ShowChecks, Command::ShowSide, line, Command::NextPane, Command::PreviousPane, line,
                 Command::WordWrap, Command::LineNumbers, line, Command::ZoomIn, Command::ZoomOut, Command::ZoomReset, line});
    addCommands(view->addMenu(tr("&Theme")), {Command::SystemTheme, Command::LightTheme, Command::DarkTheme});
    QMenu *plan = addMenu(tr("&Plan"),
                          {Command::GoTo, line, Command::NextFinding, Command::PreviousFinding, Command::FixFinding, line, Command::PlanTab,
                           Command::TasksTab, Command::CriteriaTab, Command::DecisionsTab, Command::RisksTab, Command::TraceTab,
                           Command::ChangesTab, line, Command::TaskList, Command::TaskGraph, Command::TaskSchedule, line});
    addCommands(plan->addMenu(tr("Appr&oach")),
                {Command::FeatureApproach, Command::RefactoringApproach, Command::DebuggingApproach, Command::InfrastructureApproach});
    addMenu(tr("&Help"),
            {Command::HelpHere, Command::HelpRules, Command::HelpGate, Command::KeyboardMap, line, Command::Tour, line, Command::About});
    setRecentPlans({});
}

void WindowBars::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), m_window);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const Command command : {Command::NewPlan, Command::Open, Command::Save, line, Command::Undo, Command::Redo, line, Command::AddRow,
                                  Command::AddGroup, line}) {
        if (command == line) {
            bar->addSeparator();
            continue;
        }
        QAction *action = m_actions->of(command);
        bar->addAction(action);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->iconText());
        if (command == Command::AddRow || command == Command::AddGroup)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    bar->addWidget(new LayoutSwitch(
        {m_actions->of(Command::WriteLayout), m_actions->of(Command::StructureLayout), m_actions->of(Command::ReviewLayout)}, bar));
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(new SearchButton(m_actions->of(Command::GoTo), bar));
    m_window->addToolBar(Qt::TopToolBarArea, bar);
}

void WindowBars::setRecentPlans(const QList<RecentPlan> &plans)
{
    m_recent->clear();
    for (const RecentPlan &plan : plans) {
        const QString path = QDir::toNativeSeparators(plan.path);
        QAction *action = m_recent->addAction(QString(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path = plan.path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setEnabled(!plans.isEmpty());
    if (plans.isEmpty())
        return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear")), &QAction::triggered, this, &WindowBars::clearRecentRequested);
}

} // namespace Setsquare
