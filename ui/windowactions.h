// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QHash>
#include <QList>

class QActionGroup;

namespace Setsquare {

/** Everything that a window can be told to do by menu, button, key or command palette. */
enum class Command {
    NewPlan,
    Open,
    OpenSample,
    OpenResearch,
    Save,
    SaveAs,
    ExportSpec,
    ExportDraft,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    FilterResearch,
    WriteLayout,
    StructureLayout,
    ShowResearch,
    ShowChecks,
    ShowSide,
    NextPane,
    PreviousPane,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    WordWrap,
    LineNumbers,
    SystemTheme,
    LightTheme,
    DarkTheme,
    GoTo,
    NextFinding,
    PreviousFinding,
    PlanTab,
    TasksTab,
    CriteriaTab,
    DecisionsTab,
    RisksTab,
    KeyboardMap,
    About
};

/** The actions of a window, one for each command, from one table. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *of(Command command) const { return m_actions.value(int(command)); }
    /** In the order of the table. */
    const QList<QAction *> &all() const { return m_order; }
    /** Enables what needs a plan. */
    void setHasPlan(bool hasPlan);
    /** Draws the icons in the colours of the window. */
    void updateIcons();

Q_SIGNALS:
    void triggered(Setsquare::Command command);

private:
    void makeGroup(const QList<Command> &commands, Command checked);

    QWidget *m_window;
    QHash<int, QAction *> m_actions;
    QList<QAction *> m_order;
};

} // namespace Setsquare
