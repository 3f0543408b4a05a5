// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"

#include <QStringList>

namespace Setsquare {

enum class Level { Unknown, Low, Medium, High };

/** The level that a cell names, case and emphasis ignored. */
Level readLevel(QStringView text);

/** A row of the risk table. Units: `range` is absolute, all other ranges relative to range.start. */
struct Risk {
    QString risk;
    QString likelihoodText; ///< as written
    QString impactText;
    QString mitigation;
    QStringList mitigatedBy; ///< ids of tasks
    QList<Citation> groundedIn;
    QList<Field> fields; ///< all cells by their column's title, range and valueRange are the cell's trimmed content (an empty
        ///< place behind the bar, or at the end of the row, if there is none), nameRange is empty
    TextRange range; ///< the row's line without its line end
    int line = 0; ///< 0-based

    Level likelihood() const { return readLevel(likelihoodText); }
    Level impact() const { return readLevel(impactText); }
    bool sameContent(const Risk &other) const;
};

} // namespace Setsquare
