// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QString>

namespace Setsquare {

/** An approval line, `- [x] ROLE — Name <mail>, 2026-11-22`. Units: `range` is absolute, all other ranges relative to range.start. */
struct ApprovalLine {
    QString role;
    bool ticked = false;
    QString person; ///< `Name <mail>`, empty if nobody is named
    QString date; ///< ISO date, empty if nobody is named
    TextRange range; ///< the line without its line end
    TextRange tickRange; ///< the one character between the brackets
    TextRange personRange; ///< from behind the role to the end of the line
    int line = 0; ///< 0-based

    /** A role that begins with `Ready` follows from the others, and nobody signs it. */
    bool follows() const { return role.startsWith(QLatin1String("Ready"), Qt::CaseInsensitive); }
    bool operator==(const ApprovalLine &) const = default;
};

} // namespace Setsquare
