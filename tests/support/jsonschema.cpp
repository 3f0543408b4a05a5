// SPDX-License-Identifier: Apache-2.0
#include "jsonschema.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == "string"_L1 && value.isString()) || (type == "null"_L1 && value.isNull()) || (type == "boolean"_L1 && value.isBool())
        || (type == "number"_L1 && value.isDouble()) || (type == "array"_L1 && value.isArray())
        || (type == "object"_L1 && value.isObject());
}

class Validator
{
public:
    explicit Validator(const QJsonObject &schema) : m_definitions(schema.value("$defs"_L1).toObject()) {}

    QStringList violations(const QJsonValue &value, const QJsonObject &schema, const QString &path) const
    {
        QStringList found;
        for (auto rule = schema.begin(); rule != schema.end(); ++rule)
            found += check(value, schema, rule.key(), rule.value(), path);
        return found;
    }

private:
    QStringList check(const QJsonValue &value, const QJsonObject &schema, const QString &rule, const QJsonValue &wanted,
                      const QString &path) const
    {
        static const QStringList notes {u"$schema"_s, u"$id"_s, u"$defs"_s, u"title"_s, u"description"_s};
        const auto complainIf = [&](bool wrong) { return wrong ? QStringList(path + u": "_s + rule) : QStringList(); };
        if (notes.contains(rule))
            return {};
        if (rule == "$ref"_L1)
            return violations(value, m_definitions.value(wanted.toString().section(u'/', -1)).toObject(), path);
        if (rule == "type"_L1)
            return complainIf(!hasType(value, wanted));
        if (rule == "const"_L1)
            return complainIf(value != wanted);
        if (rule == "enum"_L1)
            return complainIf(!wanted.toArray().contains(value));
        if (rule == "pattern"_L1)
            return complainIf(value.isString() && !QRegularExpression(wanted.toString()).match(value.toString()).hasMatch());
        if (rule == "minimum"_L1)
            return complainIf(value.isDouble() && value.toDouble() < wanted.toDouble());
        if (rule == "minItems"_L1)
            return complainIf(value.isArray() && value.toArray().size() < wanted.toInt());
        if (rule == "maxItems"_L1)
            return complainIf(value.isArray() && value.toArray().size() > wanted.toInt());
        if (rule == "oneOf"_L1)
            return complainIf(matches(value, wanted.toArray(), path) != 1);
        return value.isObject() ? checkObject(value.toObject(), schema, rule, wanted, path)
                                : checkItems(value.toArray(), rule, wanted, path);
    }

    QStringList checkItems(const QJsonArray &items, const QString &rule, const QJsonValue &wanted, const QString &path) const
    {
        static const QStringList ofObjects {u"properties"_s, u"required"_s, u"additionalProperties"_s, u"dependentRequired"_s};
        if (ofObjects.contains(rule))
            return {};
        if (rule != "items"_L1)
            return {path + u": unknown rule "_s + rule};
        QStringList found;
        for (qsizetype index = 0; index < items.size(); ++index)
            found += violations(items[index], wanted.toObject(), path + u'/' + QString::number(index));
        return found;
    }

    QStringList checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &rule, const QJsonValue &wanted,
                            const QString &path) const
    {
        QStringList found;
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (rule == "properties"_L1 && properties.contains(member.key()))
                found += violations(member.value(), properties.value(member.key()).toObject(), path + u'/' + member.key());
            if (rule == "additionalProperties"_L1 && !properties.contains(member.key()))
                found += path + u'/' + member.key() + u": unknown"_s;
            if (rule == "dependentRequired"_L1)
                found += missing(object, wanted.toObject().value(member.key()).toArray(), path);
        }
        if (rule == "required"_L1)
            found += missing(object, wanted.toArray(), path);
        return found;
    }

    static QStringList missing(const QJsonObject &object, const QJsonArray &names, const QString &path)
    {
        QStringList found;
        for (const auto &name : names) {
            if (!object.contains(name.toString()))
                found += path + u": lacks "_s + name.toString();
        }
        return found;
    }

    static bool hasType(const QJsonValue &value, const QJsonValue &types)
    {
        const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray {types};
        return std::any_of(list.begin(), list.end(), [&value](const QJsonValue &type) { return isOfType(value, type.toString()); });
    }

    int matches(const QJsonValue &value, const QJsonArray &schemas, const QString &path) const
    {
        int count = 0;
        for (const auto &schema : schemas)
            count += violations(value, schema.toObject(), path).isEmpty() ? 1 : 0;
        return count;
    }

    QJsonObject m_definitions;
};

} // namespace

QStringList schemaViolations(const QJsonValue &document, const QJsonObject &schema)
{
    return Validator(schema).violations(document, schema, {});
}

} // namespace Setsquare
