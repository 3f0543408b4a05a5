// SPDX-License-Identifier: Apache-2.0
#include "panestate.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QSplitter>
#include <QTreeView>

namespace Setsquare::PaneState {

static constexpr int version = 1;

QByteArray saved(const QTreeView *view, const QSplitter *splitter, int number)
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << version << view->header()->saveState() << splitter->saveState() << number;
    return state;
}

bool restore(const QByteArray &state, QTreeView *view, QSplitter *splitter, int *number)
{
    QDataStream stream(state);
    int written = 0;
    int value = 0;
    QByteArray header;
    QByteArray sizes;
    stream >> written >> header >> sizes >> value;
    if (stream.status() != QDataStream::Ok || written != version || !view->header()->restoreState(header))
        return false;
    splitter->restoreState(sizes);
    if (number)
        *number = value;
    return true;
}

} // namespace Setsquare::PaneState
