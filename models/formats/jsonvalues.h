// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "estimate.h"
#include "field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Setsquare::Json {

// What every document of the command line has in common: a missing value is null, a missing list is empty, lines are
// `[first, last]`, 1-based and inclusive.

QJsonValue textOrNull(const QString &text);
QJsonValue estimate(const std::optional<Estimate> &estimate);
QJsonArray lines(int firstLine, int lastLine);
QJsonArray texts(const QStringList &texts);
QJsonArray texts(const QList<TextItem> &items);
QJsonArray namedTexts(const QList<TextItem> &items, const QString &nameKey);
QJsonArray citations(const QList<Citation> &citations);
QJsonArray fields(const QList<Field> &fields);

template <typename List, typename Function> QJsonArray each(const List &list, Function function)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(function(entry));
    return array;
}

} // namespace Setsquare::Json
