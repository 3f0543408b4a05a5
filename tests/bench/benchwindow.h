// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"
#include "plansession.h"

namespace Setsquare {

/** The real window with a plan in it, 1600 × 1000, shown and painted. */
class BenchWindow
{
public:
    explicit BenchWindow(const QString &text);

    PlanSession &session() { return m_session; }
    MainWindow &window() { return m_window; }
    /** Triggers the action of a shortcut: `Ctrl+1` brings up source and preview side by side, `Ctrl+2` the structure. */
    void press(const QString &shortcut);
    /** Brings up the source, which in the structure takes the place of the preview. */
    void showSource();
    /** A key as from the keyboard into the source editor, and all that follows from it. */
    void typeKey(QChar character);
    /** Puts the editor's cursor behind the n-th place where `text` stands. */
    void placeCursor(const QString &text, int n);
    void scrollTasks(int pixels);

private:
    PlanSession m_session;
    MainWindow m_window;
};

} // namespace Setsquare
