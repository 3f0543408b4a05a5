// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

namespace Setsquare {

/** A pattern with %1 … %9 replaced by the arguments, all at once: an argument that holds `%1` itself stays as it is. A number without
    argument stays too. */
QString filled(const QString &pattern, const QStringList &arguments);

/** The sentence of a message, in English. */
QString text(const Message &message);

/** The word for a severity that the command line prints: `error`, `warning`, `info`. */
QString toText(Severity severity);

} // namespace Setsquare
