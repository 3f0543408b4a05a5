// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Setsquare {

/** What is looked for. */
struct FindQuery {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isExpression = false; ///< `text` is a regular expression

    bool isEmpty() const { return text.isEmpty(); }
    /** The expression that finds it; invalid if the user's own is. It gives up instead of running on. */
    QRegularExpression expression() const;
    bool operator==(const FindQuery &) const = default;
};

/** Every place in a text, in order, at most `limit`; what is found has at least one character. */
QList<TextRange> findAll(const QRegularExpression &expression, const QString &text, qsizetype limit = 100'000);

/** What replaces a match: with expressions `\1` or `$1` are its groups, `\n` and `\t` a line end and a tab. */
QString replacement(const FindQuery &query, const QRegularExpressionMatch &match, const QString &pattern, const QString &lineEnd);

} // namespace Setsquare
