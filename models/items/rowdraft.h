// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace Setsquare {

/** A row that is being entered, and that is not in the plan before it says what it needs. */
struct RowDraft {
    int kind = 0; ///< that of the rows it comes to be one of
    int after = -1; ///< what it stands below, as an index into a list of the plan; -1: it is the first, or the first of its group
    int group = -1; ///< the group that it stands in, as an index into a list of the plan; -1: none, or one that is known by its title
    QString groupTitle;
    QMap<int, QString> values; ///< by column
};

} // namespace Setsquare
