// SPDX-License-Identifier: Apache-2.0
#include "tasktitlereader.h"

#include "estimatescanner.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** `1.1 `, `3. ` or `3) ` in front of the title of a task with a bullet. */
std::optional<TaskLabel> readDottedNumber(QStringView text)
{
    qsizetype at = 0;
    bool dotted = false;
    while (at < text.size() && (text[at].isDigit() || (text[at] == u'.' && at > 0 && at + 1 < text.size() && text[at + 1].isDigit()))) {
        dotted |= text[at] == u'.';
        ++at;
    }
    const bool marked = at < text.size() && QStringView(u".):").contains(text[at]);
    if (at == 0 || !(dotted || marked))
        return std::nullopt;
    const qsizetype end = at + (marked ? 1 : 0);
    if (end < text.size() && !text[end].isSpace())
        return std::nullopt;
    return TaskLabel {text.first(at).toString(), end};
}

std::optional<TaskLabel> readNumber(QStringView text, bool ordered)
{
    const auto label = readTaskLabel(text);
    return label || ordered ? label : readDottedNumber(text);
}

/** The text of a task's line in parts: what is in bold, and what stands behind it. */
struct TitleParts {
    TextRange title;
    TextRange rest; ///< empty if nothing was in bold
};

TitleParts splitBold(QStringView text, TextRange range)
{
    const QStringView view = slice(text, range);
    if (!view.startsWith("**"_L1) && !view.startsWith("__"_L1))
        return {range, {range.end, range.end}};
    const qsizetype close = view.indexOf(view.first(2), 3);
    if (close < 0)
        return {range, {range.end, range.end}};
    return {trimmedRange(text, {range.start + 2, range.start + close}), trimmedRange(text, {range.start + close + 2, range.end})};
}

/** `range` without the colon or dash that it begins with. */
TextRange withoutSeparator(QStringView text, TextRange range)
{
    if (!range.isEmpty() && QStringView(u":-–—").contains(text[range.start]))
        ++range.start;
    return trimmedRange(text, range);
}

TextRange withoutColon(QStringView text, TextRange range)
{
    if (!range.isEmpty() && text[range.end - 1] == u':')
        --range.end;
    return trimmedRange(text, range);
}

} // namespace

bool beginsTask(const Unit &unit, const ItemMarker &marker)
{
    if (marker.content.isEmpty())
        return false;
    const QStringView content = slice(unit.text(), marker.content);
    if (marker.ordered || readCheckbox(unit.text(), marker.content))
        return true;
    if (readTaskLabel(content))
        return true;
    const auto label = readBoldLabel(unit.text(), marker.content);
    return (content.startsWith("**"_L1) || content.startsWith("__"_L1)) && (!label || readTaskLabel(content.sliced(2)));
}

void readListTaskTitle(const Unit &unit, const ItemMarker &marker, int line, TaskEntry &entry, Fragment &out)
{
    const QStringView text = unit.text();
    Task &task = entry.task;
    TextRange range = marker.content;
    if (const auto box = readCheckbox(text, range)) {
        task.tickRange = box->tick;
        task.done = box->ticked;
        range = box->content;
    }
    entry.ordered = marker.ordered;
    task.number = marker.ordered ? unit.string(marker.number) : QString();
    // The number may stand before the bold text, within it, or there alone.
    auto label = readNumber(slice(text, range), marker.ordered);
    if (label)
        range = trimmedRange(text, {range.start + label->end, range.end});
    TitleParts parts = splitBold(text, range);
    if (!label) {
        label = readNumber(slice(text, parts.title), marker.ordered);
        if (label)
            parts.title = trimmedRange(text, {parts.title.start + label->end, parts.title.end});
    }
    if (label && !label->number.isEmpty()) {
        entry.ordered = false;
        task.number = label->number;
    }
    const bool onlyLabel = parts.title.isEmpty() && !parts.rest.isEmpty();
    task.titleRange = onlyLabel             ? withoutSeparator(text, parts.rest)
        : parts.rest.end == parts.title.end ? parts.title
                                            : withoutColon(text, parts.title);
    task.title = unit.string(task.titleRange);
    const TextRange rest = onlyLabel ? TextRange {} : withoutSeparator(text, parts.rest);
    const auto bracketed = bracketedEstimate(slice(text, rest.isEmpty() ? task.titleRange : rest));
    if (bracketed)
        task.estimate = bracketed->estimate;
    const bool restIsEstimate = bracketed && !rest.isEmpty() && bracketed->estimate && bracketed->range == TextRange {0, rest.length()};
    if (!rest.isEmpty() && !restIsEstimate)
        out.addUnread(unit, rest, line);
}

} // namespace Setsquare
