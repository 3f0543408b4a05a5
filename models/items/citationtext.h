// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"

#include <QStringList>

namespace Setsquare {

/** The ids that are cited, `C1, D2`. */
inline QString citationText(const QList<Citation> &citations)
{
    QStringList ids;
    for (const Citation &citation : citations) {
        ids += citation.id;
    }
    return ids.join(QStringLiteral(", "));
}

} // namespace Setsquare
