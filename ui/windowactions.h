// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "commandkeys.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QMap>

class QActionGroup;

namespace Setsquare {

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
    /** Calls a command by what it does where the user is, in a menu and on a button; an empty name is its usual one. */
    void setName(Command command, const QString &name, const QString &shortName);
    /** In the order of the table; without those whose keys belong to texts and rows. */
    QList<CommandKeys> keys() const;
    /** Gives these commands, by their ids, other keys, and all others their usual ones. */
    void setKeys(const QMap<QString, QList<QKeySequence>> &keys);
    /** Draws the icons in the colours of the window. */
    void updateIcons();

Q_SIGNALS:
    void triggered(Setsquare::Command command);

private:
    void makeGroup(const QList<Command> &commands, Command checked);

    QWidget *m_window;
    QHash<int, QAction *> m_actions;
    QList<QAction *> m_order;
    QHash<int, QList<QKeySequence>> m_usualKeys;
};

} // namespace Setsquare
