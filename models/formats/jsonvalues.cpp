// SPDX-License-Identifier: Apache-2.0
#include "jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare::Json {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue estimate(const std::optional<Estimate> &estimate)
{
    if (!estimate)
        return {};
    return QJsonObject {{u"lowHours"_s, estimate->lowHours}, {u"highHours"_s, estimate->highHours}};
}

QJsonArray lines(int firstLine, int lastLine)
{
    return {firstLine + 1, lastLine + 1};
}

QJsonArray texts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray texts(const QList<TextItem> &items)
{
    return each(items,
                [](const TextItem &item) -> QJsonValue { return item.name.isEmpty() ? item.text : item.name + u": "_s + item.text; });
}

QJsonArray namedTexts(const QList<TextItem> &items, const QString &nameKey)
{
    return each(items, [&nameKey](const TextItem &item) -> QJsonValue {
        return QJsonObject {{nameKey, textOrNull(item.name)}, {u"text"_s, item.text}};
    });
}

QJsonArray citations(const QList<Citation> &citations)
{
    return each(citations, [](const Citation &citation) -> QJsonValue {
        return QJsonObject {{u"id"_s, citation.id}, {u"quote"_s, textOrNull(citation.quote)}};
    });
}

QJsonArray fields(const QList<Field> &fields)
{
    return each(fields, [](const Field &field) -> QJsonValue { return QJsonObject {{u"name"_s, field.name}, {u"value"_s, field.value}}; });
}

} // namespace Setsquare::Json
