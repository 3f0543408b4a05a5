// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QKeySequence>
#include <QMap>
#include <QString>

namespace Setsquare {

/** What users choose for themselves, whatever the plan; app keeps it between two runs. */
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< as `de` or `zh_CN`; empty: that of the desktop
    double textSize = 0; ///< in points; 0: that of the desktop
    double sourceSize = 0; ///< of the source, in points; 0: that of other text
    QString person; ///< who approves, `Name <mail>`; empty: as git knows them
    QString folder; ///< where file dialogs begin; empty: where the last plan was
    qint64 tokenBudget = 4000; ///< of a specification, where a repository sets none
    QMap<QString, QList<QKeySequence>> keys; ///< of the commands that have others than usual, by their names; an empty list: none
    bool checksSpelling = true;
    bool hasSeenTour = false; ///< it is not offered again

    bool operator==(const Preferences &) const = default;
};

} // namespace Setsquare
