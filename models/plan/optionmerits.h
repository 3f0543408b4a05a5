// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QString>

namespace Setsquare {

/** What the text of an option says for and against it: `Keep it simple. Pros: no state. Cons: slow`, on one line or as entries below. */
struct OptionMerits {
    QString what; ///< before the first of both
    QString pros; ///< several joined by `; `; empty if none are named
    QString cons;
    bool operator==(const OptionMerits &) const = default;
};

OptionMerits readMerits(const QString &text);

enum class Merit { What, Pros, Cons };

/** The text of an option with another part. Everything else stays as written; one that is missing is added at the end, one that is set to
    nothing goes with its label. Law: readMerits() of it says the new value, if that is on one line and names none of the labels. */
QString withMerit(const QString &text, Merit part, const QString &value);

} // namespace Setsquare
