// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace Setsquare {

/** What a model shows in all rows and columns, a line per row, indented by depth: two models with equal dumps look the same. */
inline QStringList modelDump(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString tick = index.data(Qt::CheckStateRole).toString();
            cells += index.data().toString() + (tick.isEmpty() ? QString() : u'[' + tick + u']');
        }
        lines += indent + cells.join(QStringLiteral(" | "));
        lines += modelDump(model, model.index(row, 0, parent), indent + QStringLiteral("  "));
    }
    return lines;
}

} // namespace Setsquare
