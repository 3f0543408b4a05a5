// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"
#include "windowactions.h"

class QMenu;

namespace Setsquare {

/** The menus and the tool bar of a window, made of its actions. */
class WindowBars : public QObject
{
    Q_OBJECT

public:
    WindowBars(QMainWindow *window, WindowActions *actions);
    void setRecentPlans(const QList<RecentPlan> &plans);

    /** The languages that there are dictionaries of are listed in it. */
    QMenu *spellingMenu() const { return m_spelling; }

Q_SIGNALS:
    void recentChosen(const QString &path);
    void clearRecentRequested();

private:
    QMenu *addMenu(const QString &title, const QList<Command> &commands);
    void addCommands(QMenu *menu, const QList<Command> &commands);
    void makeMenus();
    void makeToolBar();

    QMainWindow *m_window;
    WindowActions *m_actions;
    QMenu *m_recent = nullptr;
    QMenu *m_spelling = nullptr;
};

} // namespace Setsquare
