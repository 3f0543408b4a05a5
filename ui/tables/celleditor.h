// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QWidget>

namespace Setsquare {

/** What one types into a cell of a PlanRowModel: a line, with completion of each part where the cell is a list and has choices, or a box to
    choose from where nothing else may stand there. */
namespace CellEditor {

QWidget *create(QWidget *parent, const QModelIndex &index);
QString text(const QWidget *editor);
void setText(QWidget *editor, const QString &text);

} // namespace CellEditor

} // namespace Setsquare
