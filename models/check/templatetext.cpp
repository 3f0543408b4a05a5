// SPDX-License-Identifier: Apache-2.0
#include "templatetext.h"

#include <QSet>
#include <QString>

#include <array>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestPlaceholder = 120;

/** Small letters, and `#` for a figure. */
QString folded(QStringView words)
{
    QString plain = words.trimmed().toString().toLower();
    for (QChar &character : plain) {
        if (character.isDigit())
            character = u'#';
    }
    return plain;
}

const QSet<QString> &phrases()
{
    static const QSet<QString> known {u"external system #"_s,
                                      u"benefit"_s,
                                      u"cost"_s,
                                      u"would give x"_s,
                                      u"would cost y"_s,
                                      u"specific, actionable task"_s,
                                      u"high-level description"_s,
                                      u"specific behavior works"_s,
                                      u"edge case handled"_s,
                                      u"error condition caught"_s,
                                      u"performance target met"_s,
                                      u"security requirement satisfied"_s,
                                      u"compatibility maintained"_s,
                                      u"specific steps"_s,
                                      u"pros/cons"_s,
                                      u"risk #"_s,
                                      u"specific validation"_s,
                                      u"feature name"_s,
                                      u"x-y hours"_s,
                                      u"x-y hours remaining"_s,
                                      u"topic"_s};
    return known;
}

/** Of a line without its marker, box and label. */
const QSet<QString> &lines()
{
    static const QSet<QString> known {u"unit tests pass"_s,
                                      u"integration tests pass"_s,
                                      u"code comments updated"_s,
                                      u"readme updated (if public api changed)"_s,
                                      u"runbook updated (if ops changed)"_s,
                                      u"if implementation fails:"_s,
                                      u"after each phase, validate:"_s,
                                      u"chose option b"_s,
                                      u"hand off to implement-agent with this spec"_s,
                                      u"none"_s,
                                      u"task #"_s,
                                      u"..."_s,
                                      u"…"_s};
    return known;
}

bool isLinkOrBox(QStringView text, TextRange range)
{
    const QStringView words = text.sliced(range.start + 1, range.length() - 2);
    const QChar behind = range.end < text.size() ? text[range.end] : QChar();
    return words.trimmed().size() < 2 || behind == u'(' || behind == u'[' || (behind == u':' && words.startsWith(u'^'));
}

} // namespace

bool isTemplatePhrase(QStringView words)
{
    static constexpr std::array beginnings {"how to "_L1,
                                            "how we "_L1,
                                            "how information"_L1,
                                            "what it "_L1,
                                            "what we "_L1,
                                            "what was "_L1,
                                            "what could "_L1,
                                            "what to "_L1,
                                            "why this "_L1,
                                            "why option"_L1,
                                            "why not "_L1,
                                            "why we"_L1,
                                            "describe "_L1,
                                            "step to "_L1,
                                            "from research:"_L1,
                                            "from design:"_L1,
                                            "from breakdown:"_L1,
                                            "from criteria:"_L1,
                                            "from risk analysis:"_L1,
                                            "from decisions:"_L1,
                                            "insert "_L1,
                                            "fill in"_L1,
                                            "your "_L1};
    if (words.size() > longestPlaceholder || words.isEmpty())
        return false;
    const auto begins = [words](QLatin1StringView beginning) { return words.startsWith(beginning, Qt::CaseInsensitive); };
    return std::ranges::any_of(beginnings, begins) || phrases().contains(folded(words));
}

QList<TextRange> placeholders(QStringView text, TextRange range)
{
    QList<TextRange> found;
    for (qsizetype at = text.indexOf(u'[', range.start); at >= 0 && at < range.end; at = text.indexOf(u'[', at + 1)) {
        if (at + 2 < text.size() && text[at + 2] == u']')
            continue; // a box; there are many
        const qsizetype close = text.sliced(at, std::min(text.size() - at, longestPlaceholder + 2)).indexOf(u']');
        if (close < 0 || at + close >= range.end)
            continue;
        const TextRange bracket {at, at + close + 1};
        if (isTemplatePhrase(text.sliced(at + 1, close - 1)) && !isLinkOrBox(text, bracket))
            found.append(bracket);
    }
    return found;
}

bool isTemplateLine(QStringView content)
{
    return content.startsWith("`path/to/"_L1) || lines().contains(folded(content));
}

} // namespace Setsquare
