// SPDX-License-Identifier: Apache-2.0
#include "findquery.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QRegularExpression FindQuery::expression() const
{
    QString pattern = isExpression ? text : QRegularExpression::escape(text);
    if (wholeWords)
        pattern = uR"((?<![\w])(?:)"_s + pattern + uR"()(?![\w]))"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(u"(*LIMIT_MATCH=2000000)(*ANYCRLF)"_s + pattern, options);
}

QList<TextRange> findAll(const QRegularExpression &expression, const QString &text, qsizetype limit)
{
    QList<TextRange> found;
    if (!expression.isValid())
        return found;
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext() && found.size() < limit) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

static QString escapeMeaning(QChar character, const QRegularExpressionMatch &match, const QString &lineEnd)
{
    if (character == u'n')
        return lineEnd;
    if (character == u't')
        return u"\t"_s;
    if (character.isDigit())
        return match.captured(character.digitValue());
    return character;
}

QString replacement(const FindQuery &query, const QRegularExpressionMatch &match, const QString &pattern, const QString &lineEnd)
{
    if (!query.isExpression)
        return pattern;
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar character = pattern.at(i);
        const bool hasNext = i + 1 < pattern.size();
        if (hasNext && (character == u'\\' || (character == u'$' && pattern.at(i + 1).isDigit())))
            text += escapeMeaning(pattern.at(++i), match, lineEnd);
        else
            text += character;
    }
    return text;
}

} // namespace Setsquare
