// SPDX-License-Identifier: Apache-2.0
#include "comparisontext.h"

#include "worddifference.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype longestTitleShown = 60;

QString shortTitle(const QString &title)
{
    const QString line = title.section(u'\n', 0, 0);
    return line.size() <= longestTitleShown ? line : line.first(longestTitleShown - 1) + u'…';
}

QString indentedLines(const QString &text)
{
    return u"    "_s + QString(text).replace(u"\n"_s, u"\n    "_s) + u'\n';
}

QString changeBody(const PlanChange &change)
{
    if (change.kind == PlanChange::Kind::Moved)
        return indentedLines(u"from %1\nto %2"_s.arg(placeText(change.placeBefore), placeText(change.placeAfter)));
    if (change.kind == PlanChange::Kind::Renumbered)
        return indentedLines(u"%1 → %2"_s.arg(change.before, change.after));
    return indentedLines(markedText(wordDifference(change.before, change.after)));
}

QString consequenceLines(const PlanChange &change)
{
    QString text;
    for (const Consequence &sum : change.consequences) {
        const QString whose = sum.phase.isEmpty() ? u"the plan"_s : sum.phase;
        text += indentedLines(u"→ effort of %1: %2 → %3"_s.arg(whose, toText(sum.before), toText(sum.after)));
    }
    return text;
}

QString countedThings(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? u"1 "_s + one : QString::number(count) + u' ' + many;
}

QString comparisonSummary(const Comparison &comparison)
{
    if (comparison.changes.isEmpty() && comparison.reworded.isEmpty())
        return u"nothing differs\n"_s;
    QStringList parts;
    if (!comparison.changes.isEmpty())
        parts.append(countedThings(comparison.changes.size(), u"change"_s, u"changes"_s));
    if (!comparison.reworded.isEmpty())
        parts.append(countedThings(comparison.reworded.size(), u"place reworded"_s, u"places reworded"_s));
    return (comparison.changes.isEmpty() ? u"the meaning is the same: "_s : QString()) + parts.join(u", "_s) + u'\n';
}

} // namespace

QString kindText(const PlanChange &change)
{
    constexpr std::array words {"added", "removed", "changed", "moved", "renumbered"};
    return toText(change.part) + u'.' + QLatin1StringView(words[size_t(change.kind)]);
}

QString placeText(const Place &place)
{
    const QString within = place.container.isEmpty() ? QString() : shortTitle(place.container) + u", "_s;
    return within + (place.previous.isEmpty() ? u"first"_s : u"after “%1”"_s.arg(shortTitle(place.previous)));
}

QString headlineText(const PlanChange &change)
{
    QString text = kindText(change);
    const bool hasOwnTitle = change.title != change.id && change.part != PlanPart::Option;
    if (!change.id.isEmpty())
        text += u' ' + (hasOwnTitle ? change.id : u'“' + shortTitle(change.id) + u'”');
    if (hasOwnTitle && !change.title.isEmpty())
        text += u" “%1”"_s.arg(shortTitle(change.title));
    return change.field.isEmpty() ? text : text + u", "_s + change.field;
}

QString comparisonText(const Comparison &comparison)
{
    QString text;
    for (const PlanChange &change : comparison.changes)
        text += headlineText(change) + u'\n' + changeBody(change) + consequenceLines(change);
    for (const Rewording &rewording : comparison.reworded)
        text += u"reworded: %1 %2\n"_s.arg(toText(rewording.part), shortTitle(rewording.id));
    return text + comparisonSummary(comparison);
}

} // namespace Setsquare
