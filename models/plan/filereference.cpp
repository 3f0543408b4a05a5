// SPDX-License-Identifier: Apache-2.0
#include "filereference.h"

#include <algorithm>

namespace Setsquare {

QString withoutLines(const QString &file)
{
    const qsizetype colon = file.lastIndexOf(u':');
    const QStringView lines = QStringView(file).sliced(colon + 1);
    const bool isLines =
        colon > 0 && !lines.isEmpty() && std::ranges::all_of(lines, [](QChar c) { return c.isDigit() || c == u'-' || c == u'\u2013'; });
    return isLines ? file.left(colon) : file;
}

} // namespace Setsquare
