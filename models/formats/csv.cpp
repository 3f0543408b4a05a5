// SPDX-License-Identifier: Apache-2.0
#include "csv.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QString csvCell(const QString &value)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool hasEdge = !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
    if (!hasEdge && std::ranges::none_of(value, needsQuotes))
        return value;
    return u'"' + QString(value).replace(u'"', "\"\""_L1) + u'"';
}

QString csvRow(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(csvCell(value));
    return cells.join(u',') + u'\n';
}

} // namespace Setsquare
