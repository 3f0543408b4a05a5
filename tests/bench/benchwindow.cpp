// SPDX-License-Identifier: Apache-2.0
#include "benchwindow.h"

#include "planpanes.h"
#include "plantree.h"
#include "samples.h"
#include "sourceeditor.h"
#include "taskspane.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename T> T *only(const MainWindow &window)
{
    auto *widget = window.findChild<T *>();
    if (!widget)
        qFatal("the window has no %s", T::staticMetaObject.className());
    return widget;
}

} // namespace

BenchWindow::BenchWindow(const QString &text) : m_window(&m_session)
{
    m_window.resize(1600, 1000);
    m_window.show();
    m_session.document()->open(text);
    m_window.showPlan(u"plan.md"_s);
    processAllEvents();
}

void BenchWindow::press(const QString &shortcut)
{
    const QList<QAction *> actions = m_window.findChildren<QAction *>();
    const auto action = std::ranges::find(actions, QKeySequence(shortcut), &QAction::shortcut);
    if (action == actions.end())
        qFatal("the window has no action for %s", qPrintable(shortcut));
    (*action)->trigger();
    processAllEvents();
}

void BenchWindow::showSource()
{
    only<PlanPanes>(m_window)->showSource();
    processAllEvents();
}

void BenchWindow::typeKey(QChar character)
{
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
    QApplication::sendEvent(only<SourceEditor>(m_window), &event);
    processAllEvents();
}

void BenchWindow::placeCursor(const QString &text, int n)
{
    auto *editor = only<SourceEditor>(m_window);
    QTextCursor cursor(editor->document());
    for (int i = 0; i < n; ++i) {
        const QTextCursor next = editor->document()->find(text, cursor);
        if (next.isNull())
            break;
        cursor = next;
    }
    cursor.clearSelection();
    editor->setTextCursor(cursor);
    editor->centerCursor();
    processAllEvents();
}

void BenchWindow::scrollTasks(int pixels)
{
    auto *tree = only<TasksPane>(m_window)->findChild<PlanTree *>();
    QScrollBar *bar = tree->verticalScrollBar();
    bar->setValue(bar->value() + pixels < bar->maximum() ? bar->value() + pixels : 0);
    processAllEvents();
}

} // namespace Setsquare
