// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QWidget>

namespace Setsquare {

/** What one types into a cell of a PlanRowModel: a line, with completion of each part where the cell is a list and has choices, or a box to
    choose from where nothing else may stand there. */
namespace CellEditor {

/** `wraps`: the cell shows its text on as many lines as it needs. */
QWidget *create(QWidget *parent, const QModelIndex &index, bool wraps = false);
QString text(const QWidget *editor);
void setText(QWidget *editor, const QString &text);
/** Closes what the editor has opened: a list that closes after it would take the focus back to it. */
void closeList(QWidget *editor);

} // namespace CellEditor

} // namespace Setsquare
