// SPDX-License-Identifier: Apache-2.0
#include "optionmerits.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** A label with what follows it. Units: ranges in the text of the option. */
struct MeritEntry {
    Merit part = Merit::Pros;
    TextRange label; ///< with the marker of a list, the bracket or the marks of emphasis before it
    TextRange value;
};

bool isDivider(QChar character)
{
    return character.isSpace() || u",;"_s.contains(character);
}

/** The value between two places without what divides it from the next; a bracket that was opened before it is not part of it. */
TextRange valueBetween(QStringView text, qsizetype from, qsizetype to)
{
    while (from < to && (text[from].isSpace() || text[from] == u'*' || text[from] == u'_'))
        ++from;
    while (to > from && isDivider(text[to - 1]))
        --to;
    const QStringView value = text.sliced(from, to - from);
    if (value.endsWith(u')') && value.count(u')') > value.count(u'('))
        --to;
    return {from, std::max(from, to)};
}

QList<MeritEntry> meritEntries(const QString &text)
{
    static const QRegularExpression label(
        u"[ \\t]*(?:(?:\\n|^)[ \\t]*[-*+][ "
        u"\\t]+)?[(]?(?:\\*\\*|__|[*_])?(?<!\\w)(pros?|advantages?|benefits?|(cons?|disadvantages?|drawbacks?))"
        "(?:\\*\\*|__|[*_])?[ \\t]*:"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<MeritEntry> entries;
    for (auto matches = label.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isAgainst = match.hasCaptured(2);
        entries.append({isAgainst ? Merit::Cons : Merit::Pros, {match.capturedStart(), match.capturedEnd()}, {}});
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const qsizetype end = i + 1 < entries.size() ? entries[i + 1].label.start : text.size();
        entries[i].value = valueBetween(text, entries[i].label.end, end);
    }
    return entries;
}

TextRange whatOf(const QString &text, const QList<MeritEntry> &entries)
{
    qsizetype end = entries.isEmpty() ? text.size() : entries.first().label.start;
    while (end > 0 && isDivider(text[end - 1]))
        --end;
    return {0, end};
}

QString joinedMerits(const QString &text, const QList<MeritEntry> &entries, Merit part)
{
    QStringList values;
    for (const MeritEntry &entry : entries) {
        if (entry.part == part && !entry.value.isEmpty())
            values.append(text.sliced(entry.value.start, entry.value.length()).simplified());
    }
    return values.join(u"; "_s);
}

/** What divides a text from a sentence behind it. Requires: it is not empty. */
QString gapAfter(const QString &text)
{
    return u".!?:;,…)"_s.contains(text.back()) ? u" "_s : u". "_s;
}

/** A part more, as an entry of its own where the text has such, else as a sentence behind the others. */
QString added(const QString &text, const QList<MeritEntry> &entries, Merit part, const QString &value)
{
    const QString name = part == Merit::Pros ? u"Pros"_s : u"Cons"_s;
    if (text.isEmpty())
        return name + u": "_s + value;
    if (!entries.isEmpty()) {
        const MeritEntry &like = entries.last();
        QString lead = text.sliced(like.label.start, like.value.start - like.label.start);
        static const QRegularExpression word(u"[[:alpha:]]+"_s);
        if (lead.contains(u'\n'))
            return text + lead.replace(word, name) + value;
    }
    return text + gapAfter(text) + name + u": "_s + value;
}

/** What goes with an entry: its label, and the bracket around it if it stands alone in it. `next` is where the one behind it begins. */
TextRange removalOf(QStringView text, const MeritEntry &entry, qsizetype next)
{
    TextRange range {entry.label.start, next < 0 ? entry.value.end : next};
    const qsizetype bracket = text.sliced(entry.label.start, entry.label.length()).indexOf(u'(');
    if (next >= 0 && bracket >= 0) { // the bracket stays for what is left in it
        range.start += bracket + 1;
        while (range.end < text.size() && text[range.end].isSpace())
            ++range.end;
    } else if (next < 0) {
        while (range.start > 0 && isDivider(text[range.start - 1]))
            --range.start;
        const bool isAlone = bracket >= 0 && range.end < text.size() && text[range.end] == u')';
        range.end += isAlone ? 1 : 0;
    }
    return range;
}

QString without(QString text, const QList<MeritEntry> &entries, Merit part)
{
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        if (entries[i].part != part)
            continue;
        const TextRange range = removalOf(text, entries[i], i + 1 < entries.size() ? entries[i + 1].label.start : -1);
        text.remove(range.start, range.length());
    }
    return text;
}

} // namespace

OptionMerits readMerits(const QString &text)
{
    const QList<MeritEntry> entries = meritEntries(text);
    return {text.first(whatOf(text, entries).end), joinedMerits(text, entries, Merit::Pros), joinedMerits(text, entries, Merit::Cons)};
}

QString withMerit(const QString &text, Merit part, const QString &value)
{
    const QList<MeritEntry> entries = meritEntries(text);
    const QString written = value.trimmed();
    if (part == Merit::What) {
        const QString rest = text.sliced(whatOf(text, entries).end);
        const bool touches = !written.isEmpty() && !rest.isEmpty() && !isDivider(rest.front());
        return (written + (touches ? gapAfter(written) : QString()) + rest).trimmed();
    }
    if (joinedMerits(text, entries, part) == written)
        return text;
    const auto isIt = [part](const MeritEntry &entry) { return entry.part == part; };
    const auto first = std::ranges::find_if(entries, isIt);
    if (first == entries.cend())
        return written.isEmpty() ? text : added(text, entries, part, written);
    if (written.isEmpty())
        return without(text, entries, part).trimmed();
    QString result = text;
    if (std::ranges::count_if(entries, isIt) > 1) { // the first says it all now
        const QString behind = text.sliced(first->value.end);
        result = text.first(first->value.end) + without(behind, meritEntries(behind), part);
    }
    const TextRange place = first->value;
    const bool touches = place.isEmpty() && place.start > 0 && !result[place.start - 1].isSpace();
    return result.replace(place.start, place.length(), touches ? u' ' + written : written);
}

} // namespace Setsquare
