// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <span>

namespace Setsquare {

/** The first word of a text that is one of these, case ignored: letters, with hyphens between them. Empty if none is. `known` is in lower
    case. Cost: the words of the text times those that are known and begin with the same letter. */
QStringView wordOf(QStringView text, std::span<const QLatin1StringView> known);

/** The same of words that only have to begin like this: `verif` finds verify, verifies, verification. */
QStringView wordBeginningWith(QStringView text, std::span<const QLatin1StringView> beginnings);

bool hasDigit(QStringView text);

/** Where some characters stand next; -1 if nowhere. Cost: as QStringView::indexOf(), but looking for the first character many at a time, which
    is what a search through a whole plan with every key needs. */
qsizetype nextOf(QStringView text, QLatin1StringView wanted, qsizetype from);

} // namespace Setsquare
