// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace Setsquare {

/** A name that fields bear, in lower case, and what it means. */
template <typename Meaning> struct FieldName {
    QLatin1StringView name;
    Meaning meaning;
};

/** What a name means, case ignored; `Meaning::Other` if it is none of these. */
template <typename Meaning, size_t count> Meaning meaningOf(QStringView name, const std::array<FieldName<Meaning>, count> &names)
{
    if (name.isEmpty())
        return Meaning::Other;
    // Asked for each field of each task: the first letter tells nearly always.
    const char16_t first = name.front().toLower().unicode();
    for (const FieldName<Meaning> &known : names) {
        if (known.name.size() == name.size() && known.name.front().unicode() == first && name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.meaning;
    }
    return Meaning::Other;
}

} // namespace Setsquare
