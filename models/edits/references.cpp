// SPDX-License-Identifier: Apache-2.0
#include "references.h"

#include "markdownsyntax.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** A number without its last digits, and those as a number: what counts up from one task to the next. */
std::pair<QString, int> counted(const QString &number)
{
    qsizetype at = number.size();
    while (at > 0 && number[at - 1].isDigit())
        --at;
    return {number.first(at), number.sliced(at).toInt()};
}

bool follows(const QString &number, const QString &before)
{
    const auto [prefix, value] = counted(number);
    const auto [prefixBefore, valueBefore] = counted(before);
    return prefix == prefixBefore && value == valueBefore + 1 && number.size() >= before.size();
}

/** `1-3, 5`: the numbers, in order, with those that follow on each other as ranges joined by `dash`. */
QString rangesOf(const QStringList &numbers, const QString &dash)
{
    QStringList found;
    qsizetype next = 0;
    for (qsizetype first = 0; first < numbers.size(); first = next) {
        next = first + 1;
        while (next < numbers.size() && follows(numbers[next], numbers[next - 1]))
            ++next;
        const bool isRange = next - first > 2 || (next - first == 2 && numbers.size() == 2);
        found += isRange ? numbers[first] + dash + numbers[next - 1] : numbers.sliced(first, next - first).join(", "_L1);
    }
    return found.join(", "_L1);
}

struct RangeFate {
    QStringList numbers; ///< of those that remain, in their new order
    bool isChanged = false;
};

RangeFate fateOf(const ReferencePart &part, const Rename &rename)
{
    RangeFate fate;
    std::vector<std::pair<int, QString>> remaining;
    for (const Reference &reference : part.references) {
        const Renamed renamed = rename(reference.number);
        fate.isChanged = fate.isChanged || renamed.fate != Renamed::Fate::Kept;
        if (renamed.fate != Renamed::Fate::Gone)
            remaining.emplace_back(renamed.order, renamed.fate == Renamed::Fate::Kept ? reference.number : renamed.number);
    }
    std::ranges::stable_sort(remaining, {}, &std::pair<int, QString>::first);
    for (const auto &[order, number] : remaining)
        fate.numbers += number;
    return fate;
}

/** `Tasks` before a single number becomes `Task`. */
QList<TextChange> changesOfRange(const QString &value, const ReferencePart &part, const QStringList &numbers)
{
    const QString dash = value.sliced(part.first.end, part.last.start - part.first.end);
    const bool isPlainDash = !dash.contains(u'T') && !dash.contains(u't');
    QList<TextChange> changes {{{part.first.start, part.last.end}, rangesOf(numbers, isPlainDash ? dash : u"-"_s)}};
    const QStringView label = QStringView(value).sliced(part.range.start, part.first.start - part.range.start);
    if (numbers.size() == 1 && label.startsWith("tasks"_L1, Qt::CaseInsensitive))
        changes.append(TextChange {{part.range.start + 4, part.range.start + 5}, {}});
    return changes;
}

/** What stands between two parts, so that one can be taken out. */
TextRange removalOf(const QString &value, const std::vector<ReferencePart> &parts, size_t index, bool hasBefore)
{
    TextRange range = parts[index].range;
    if (index + 1 < parts.size() && !hasBefore)
        range.end = parts[index + 1].range.start;
    else if (index > 0)
        range.start = parts[index - 1].range.end;
    // Emphasis and code marks around the part are not in its range: what is between the parts goes with it.
    return trimmedRange(value, range).isEmpty() ? parts[index].range : range;
}

/** A word that stands once before the first of several goes on to the next one when the first is taken out. */
QString wordToKeep(const QString &value, const std::vector<ReferencePart> &parts, size_t removed)
{
    const QStringView text = value;
    const auto wordOf = [&](size_t i) { return text.sliced(parts[i].range.start, parts[i].first.start - parts[i].range.start); };
    if (removed + 1 >= parts.size() || parts[removed].first.isEmpty() || parts[removed + 1].first.isEmpty())
        return {};
    return wordOf(removed + 1).isEmpty() ? wordOf(removed).toString() : QString();
}

/** Where only one reference is left of several, `Tasks 3` becomes `Task 3`. */
QList<TextChange> inTheSingular(const QString &value, const QList<TextChange> &changes)
{
    const auto patch = TextPatch::fromChanges(changes);
    QString after = patch ? patch->applied(value) : value;
    const std::vector<ReferencePart> parts = readReferenceParts(after);
    const bool isOne = parts.size() == 1 && !parts.front().first.isEmpty() && parts.front().last.isEmpty();
    if (!isOne || !QStringView(after).sliced(parts.front().range.start).startsWith("tasks "_L1, Qt::CaseInsensitive))
        return changes;
    after.remove(parts.front().range.start + 4, 1);
    return {{{0, value.size()}, after}};
}

} // namespace

QList<TextChange> renamedReferences(const QString &value, const Rename &rename)
{
    const std::vector<ReferencePart> parts = readReferenceParts(value);
    QList<TextChange> changes;
    bool remains = false;
    bool removes = false;
    for (size_t i = 0; i < parts.size(); ++i) {
        const RangeFate fate = parts[i].first.isEmpty() ? RangeFate {{u"?"_s}, false} : fateOf(parts[i], rename);
        if (fate.numbers.isEmpty()) {
            changes.append(TextChange {removalOf(value, parts, i, remains), remains ? QString() : wordToKeep(value, parts, i)});
            removes = true;
            continue;
        }
        remains = true;
        if (!fate.isChanged)
            continue;
        if (parts[i].last.isEmpty())
            changes.append(TextChange {parts[i].first, fate.numbers.first()});
        else
            changes += changesOfRange(value, parts[i], fate.numbers);
    }
    if (removes && !remains)
        return {{{0, value.size()}, u"None"_s}};
    return removes ? inTheSingular(value, changes) : changes;
}

std::optional<ReferenceStyle> referenceStyle(const QString &value)
{
    const std::vector<ReferencePart> parts = readReferenceParts(value);
    const auto isReference = [](const ReferencePart &part) { return !part.first.isEmpty(); };
    const auto first = std::ranges::find_if(parts, isReference);
    if (first == parts.end())
        return {};
    const auto wordOf = [&](const ReferencePart &part) { return value.sliced(part.range.start, part.first.start - part.range.start); };
    ReferenceStyle style {wordOf(*first), false};
    const auto second = std::find_if(first + 1, parts.end(), isReference);
    style.once = second != parts.end() && !style.word.isEmpty() && wordOf(*second).isEmpty();
    if (style.word.startsWith("tasks"_L1, Qt::CaseInsensitive)) {
        style.once = true;
        style.word.remove(4, 1);
    }
    return style;
}

QString writtenReferences(const QStringList &numbers, const ReferenceStyle &style)
{
    if (numbers.isEmpty())
        return u"None"_s;
    QStringList written;
    for (const QString &number : numbers)
        written += (style.once && !written.isEmpty() ? QString() : style.word) + number;
    if (style.once && numbers.size() > 1 && style.word.startsWith("task"_L1, Qt::CaseInsensitive))
        written.first().insert(4, u's');
    return written.join(", "_L1);
}

QString withReference(const QString &value, const QString &number, const ReferenceStyle &style)
{
    const std::vector<ReferencePart> parts = readReferenceParts(value);
    if (parts.empty())
        return writtenReferences({number}, style);
    const ReferenceStyle own = referenceStyle(value).value_or(style);
    QString written = value;
    if (own.once && parts.size() == 1 && parts.front().last.isEmpty() && value.startsWith("task "_L1, Qt::CaseInsensitive))
        written.insert(4, u's');
    return written + ", "_L1 + (own.once ? QString() : own.word) + number;
}

} // namespace Setsquare
