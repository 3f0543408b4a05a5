// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QSplitter;
class QTreeView;

namespace Setsquare::PaneState {

/** The columns of a view and the sizes of a splitter, to be remembered. */
QByteArray saved(const QTreeView *view, const QSplitter *splitter, int number = 0);
/** Returns false, and changes nothing, if the state was not made by saved(). */
bool restore(const QByteArray &state, QTreeView *view, QSplitter *splitter, int *number = nullptr);

} // namespace Setsquare::PaneState
