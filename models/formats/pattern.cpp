// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype longestStem = 60;
constexpr qsizetype longestStemBytes = 200; ///< file systems have room for 255 with a suffix

QString listed(const QStringList &items)
{
    return items.size() == 1 ? items.first() : items.isEmpty() ? QString() : u"- "_s + items.join(u"\n- "_s);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

/** What was decided, with what the chosen option says of itself where the decision only names it. */
QString solutionOf(const Decision &decision)
{
    const auto option = std::ranges::find(decision.options, decision.chosen, &Option::name);
    const bool namesOnly = option != decision.options.cend() && !option->text.isEmpty() && !decision.decision.contains(option->text);
    return joined({decision.decision, namesOnly ? option->text : QString(), decision.rationale});
}

void addPart(QString &text, const QString &title, const QString &value)
{
    text += u"\n## "_s + title + u"\n\n"_s + (value.trimmed().isEmpty() ? u"…"_s : value.trimmed()) + u'\n';
}

} // namespace

Pattern patternOf(const Plan &plan, const Decision &decision)
{
    QStringList tradeoffs = decision.tradeoffs;
    for (const QString &risk : decision.risks)
        tradeoffs.append(risk);
    const QString example = plan.title.isEmpty() ? QString() : u"%1: %2"_s.arg(plan.title, decision.title);
    return {decision.title, decision.context, solutionOf(decision), decision.pattern, example, listed(tradeoffs)};
}

QString patternMarkdown(const Pattern &pattern, const QString &source)
{
    QString text = u"# "_s + pattern.name.simplified() + u'\n';
    addPart(text, u"Problem"_s, pattern.problem);
    addPart(text, u"Solution"_s, pattern.solution);
    addPart(text, u"When to use"_s, pattern.whenToUse);
    addPart(text, u"Example"_s, pattern.example);
    addPart(text, u"Tradeoffs"_s, pattern.tradeoffs);
    if (!source.isEmpty())
        text += u"\n## Source\n\n"_s + source + u'\n';
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QString patternFileStem(const QString &name)
{
    QString stem;
    for (const QChar character : name.normalized(QString::NormalizationForm_C).toLower()) {
        const bool isPart = character.isLetterOrNumber() || character.isSurrogate() || character.isMark();
        if (isPart)
            stem += character;
        else if (!stem.isEmpty() && !stem.endsWith(u'-') && character != u'\'' && character != u'’')
            stem += u'-';
    }
    stem.truncate(longestStem);
    while (stem.toUtf8().size() > longestStemBytes || (!stem.isEmpty() && stem.back().isHighSurrogate()))
        stem.chop(1);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"pattern"_s : stem;
}

} // namespace Setsquare
