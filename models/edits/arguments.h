// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

#include <QJsonObject>
#include <QSet>

namespace Setsquare {

/** The arguments of an operation. What is asked for and missing or of the wrong kind is noted, and so is what nobody asked for: an
    operation reads all that it knows and then looks at problem(). */
class Arguments
{
public:
    explicit Arguments(const QJsonObject &values) : m_values(values) {}

    bool has(const QString &name) const;
    /** A text that has to be there; a number is taken as its digits. */
    QString text(const QString &name) const;
    /** A text that may be missing or null. */
    std::optional<QString> optionalText(const QString &name) const;
    /** A list of texts; a single text is a list of one, a missing one is empty. */
    QStringList texts(const QString &name) const;
    /** A 1-based position that has to be there, as 0-based index; -1 if it is none. */
    int position(const QString &name) const;
    bool flag(const QString &name, bool otherwise) const;
    /** Those that were not asked for so far, in the order of their names, as name and text: further fields of what is added. */
    QList<std::pair<QString, QString>> others() const;

    /** What is wrong with them; nothing if all is well. */
    std::optional<Message> problem() const;

private:
    void wrong(const QString &name, const char *pattern) const;

    QJsonObject m_values;
    mutable QSet<QString> m_asked;
    mutable std::optional<Message> m_problem;
};

} // namespace Setsquare
