// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

class QMimeData;

namespace Setsquare {

/** Rows on their way within one plan: their indexes, with the name of the plan, because those of another plan mean other rows. */
namespace RowDrag {

void put(QMimeData *data, const QString &format, const PlanSession *session, const QList<int> &rows);
/** Whether rows of this plan are carried, and it can be edited now. */
bool canDrop(const QMimeData *data, const QString &format, const PlanSession *session);
/** The rows that are carried, without those that are not below `count`. Requires: canDrop(). */
QList<int> rows(const QMimeData *data, const QString &format, qsizetype count);

} // namespace RowDrag

} // namespace Setsquare
