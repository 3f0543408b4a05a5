// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

#include <functional>

namespace Setsquare {

/** Something that the command palette can go to or do. */
struct PaletteEntry {
    QString kind; ///< what it is, in the user's language
    QString text; ///< what is searched and shown
    QString detail; ///< shown beside it: a shortcut, a line
    std::function<void()> run;
};

} // namespace Setsquare
