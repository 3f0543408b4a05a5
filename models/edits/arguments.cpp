// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <QJsonArray>

#include <cmath>

namespace Setsquare {

namespace {

/** Ids are texts, but a number is taken for one too. */
std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return {};
}

} // namespace

void Arguments::wrong(const QString &name, const char *pattern) const
{
    if (!m_problem)
        m_problem = Message {pattern, {name}};
}

bool Arguments::has(const QString &name) const
{
    return m_values.contains(name);
}

QString Arguments::text(const QString &name) const
{
    const std::optional<QString> found = optionalText(name);
    if (!found)
        wrong(name, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is missing."));
    return found.value_or(QString());
}

std::optional<QString> Arguments::optionalText(const QString &name) const
{
    m_asked.insert(name);
    const QJsonValue value = m_values.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const std::optional<QString> text = textOf(value);
    if (!text)
        wrong(name, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be a text."));
    return text;
}

QStringList Arguments::texts(const QString &name) const
{
    m_asked.insert(name);
    const QJsonValue value = m_values.value(name);
    const QJsonArray values = value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray {value};
    QStringList found;
    for (const auto &entry : values) {
        if (const std::optional<QString> text = textOf(entry))
            found += *text;
        else
            wrong(name, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be a list of texts."));
    }
    return found;
}

int Arguments::position(const QString &name) const
{
    m_asked.insert(name);
    const std::optional<QString> written = textOf(m_values.value(name));
    bool isNumber = false;
    const int number = written.value_or(QString()).toInt(&isNumber);
    if (!isNumber || number < 1)
        wrong(name, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be a position, counted from 1."));
    return isNumber && number > 0 ? number - 1 : -1;
}

bool Arguments::flag(const QString &name, bool otherwise) const
{
    m_asked.insert(name);
    const QJsonValue value = m_values.value(name);
    if (!value.isUndefined() && !value.isBool())
        wrong(name, QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to be true or false."));
    return value.toBool(otherwise);
}

QList<std::pair<QString, QString>> Arguments::others() const
{
    QList<std::pair<QString, QString>> found;
    const QStringList names = m_values.keys();
    for (const QString &name : names) {
        if (m_asked.contains(name))
            continue;
        const QStringList values = texts(name);
        found.emplaceBack(name, values.join(u", "));
    }
    return found;
}

std::optional<Message> Arguments::problem() const
{
    const QStringList names = m_values.keys();
    for (const QString &name : names) {
        if (!m_problem && !m_asked.contains(name))
            m_problem = Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is not an argument of this operation."), {name}};
    }
    return m_problem;
}

} // namespace Setsquare
