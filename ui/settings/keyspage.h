// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandkeys.h"

#include <QMap>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Setsquare {

class ElidedLabel;

/** All commands with their keys, to be searched by either; the key of the current one can be changed, and what collides says so. */
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(const QList<CommandKeys> &commands, QWidget *parent = nullptr);

    /** Those that are not as usual, by the ids of their commands. */
    QMap<QString, QList<QKeySequence>> keys() const;

private:
    QLayout *makeEditor();
    void filter(const QString &text);
    void showCurrent();
    void setKeys(const QList<QKeySequence> &keys);
    void showRows();
    QString conflictText(qsizetype index) const;
    qsizetype current() const;

    QList<CommandKeys> m_commands;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    ElidedLabel *m_name = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_conflict;
};

} // namespace Setsquare
