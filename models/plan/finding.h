// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QString>
#include <QStringList>

namespace Setsquare {

enum class Severity { Info, Warning, Error };

/** A sentence that is not yet in anybody's language: an English pattern with %1 … %9, marked for translation, and what goes in. */
struct Message {
    const char *pattern = "";
    QStringList arguments;
    bool operator==(const Message &other) const { return qstrcmp(pattern, other.pattern) == 0 && arguments == other.arguments; }
};

/** Something that is wrong with a plan, and where. */
struct Finding {
    QString rule; ///< stable code, such as `task-too-big`
    Severity severity = Severity::Warning;
    Message message;
    TextRange range; ///< absolute
    bool operator==(const Finding &) const = default;
};

} // namespace Setsquare
