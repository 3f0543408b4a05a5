// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QTreeWidget;

namespace Setsquare {

/** Lists what keys do what, menu by menu, and what they do within panes. */
class KeyboardMap : public QDialog
{
    Q_OBJECT

public:
    /** `menus`: the titles of a menu bar; `others`: actions that may be in no menu. */
    KeyboardMap(const QList<QAction *> &menus, const QList<QAction *> &others, QWidget *parent = nullptr);

private:
    void addGroup(const QString &title, const QList<QAction *> &actions);
    void addPaneKeys();
    void addKeys(const QString &title, const QList<QStringList> &rows);
    void filter(const QString &text);

    QTreeWidget *m_list;
};

} // namespace Setsquare
