// SPDX-License-Identifier: Apache-2.0
#include "markdownsyntax.h"

#include <QString>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestName = 48;

bool isBlankCharacter(QChar character)
{
    return character == u' ' || character == u'\t';
}

/** A name is a few words that begin with a letter: not a sentence that happens to hold a colon. */
bool isName(QStringView name)
{
    if (name.isEmpty() || name.size() > longestName || !(name.front().isLetter() || name.front().isSurrogate()))
        return false;
    int words = 1;
    for (const QChar character : name) {
        if (character == u'`' || character == u'|' || character == u'<')
            return false;
        words += character.isSpace() ? 1 : 0;
    }
    return words <= 5;
}

qsizetype strongLength(QStringView text, TextRange range)
{
    const QStringView view = slice(text, range);
    return view.startsWith("**"_L1) || view.startsWith("__"_L1) ? 2 : 0;
}

/** Where the strong emphasis that begins at range.start ends: the position of its closing marks. */
qsizetype strongEnd(QStringView text, TextRange range)
{
    const QStringView marks = text.sliced(range.start, 2);
    const qsizetype end = slice(text, range).indexOf(marks, 3);
    return end < 0 ? -1 : range.start + end;
}

} // namespace

TextRange trimmedRange(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

int indentColumns(QStringView line)
{
    int columns = 0;
    for (const QChar character : line) {
        if (!isBlankCharacter(character))
            break;
        columns += character == u'\t' ? 4 - columns % 4 : 1;
    }
    return columns;
}

std::optional<ItemMarker> readItemMarker(QStringView text, TextRange line)
{
    qsizetype at = line.start;
    while (at < line.end && isBlankCharacter(text[at]))
        ++at;
    ItemMarker marker;
    marker.indent = indentColumns(slice(text, line));
    const qsizetype first = at;
    while (at < line.end && at - first < 10 && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    marker.ordered = at > first;
    marker.number = {first, at};
    if (at >= line.end)
        return std::nullopt;
    const QChar mark = text[at++];
    const bool fits = marker.ordered ? mark == u'.' || mark == u')' : mark == u'-' || mark == u'*' || mark == u'+';
    if (!fits || (at < line.end && !isBlankCharacter(text[at])))
        return std::nullopt;
    const int markerColumns = int(at - first);
    const int spaces = indentColumns(text.sliced(at, line.end - at));
    marker.contentColumn = marker.indent + markerColumns + (spaces >= 1 && spaces <= 4 ? spaces : 1);
    marker.content = trimmedRange(text, {at, line.end});
    return marker;
}

std::optional<Checkbox> readCheckbox(QStringView text, TextRange range)
{
    const QStringView view = slice(text, range);
    if (view.size() < 3 || view[0] != u'[' || view[2] != u']' || (view.size() > 3 && !view[3].isSpace()))
        return std::nullopt;
    Checkbox box;
    box.ticked = view[1] == u'x' || view[1] == u'X';
    box.struck = view[1] == u'-';
    if (!box.ticked && !box.struck && view[1] != u' ')
        return std::nullopt;
    box.tick = {range.start + 1, range.start + 2};
    box.content = trimmedRange(text, {range.start + 3, range.end});
    return box;
}

std::optional<Label> readBoldLabel(QStringView text, TextRange range)
{
    if (strongLength(text, range) == 0)
        return std::nullopt;
    const qsizetype close = strongEnd(text, range);
    if (close < 0)
        return std::nullopt;
    Label label;
    label.bold = true;
    label.name = trimmedRange(text, {range.start + 2, close});
    qsizetype valueStart = close + 2;
    if (!label.name.isEmpty() && text[label.name.end - 1] == u':')
        label.name = trimmedRange(text, {label.name.start, label.name.end - 1});
    else if (valueStart < range.end && text[valueStart] == u':')
        ++valueStart;
    else
        return std::nullopt;
    label.value = trimmedRange(text, {valueStart, range.end});
    return label.name.isEmpty() ? std::nullopt : std::optional(label);
}

std::optional<Label> readLabel(QStringView text, TextRange range)
{
    if (const auto bold = readBoldLabel(text, range))
        return bold;
    TextRange inner = range;
    const QStringView view = slice(text, range);
    if (view.size() > 2 && (view.front() == u'_' || view.front() == u'*') && view.back() == view.front() && view[1] != view.front())
        inner = {range.start + 1, range.end - 1};
    const QStringView head = slice(text, inner).first(std::min<qsizetype>(inner.length(), longestName + 2));
    const qsizetype colon = head.indexOf(u':');
    if (colon <= 0 || (inner.start + colon + 1 < inner.end && !text[inner.start + colon + 1].isSpace()))
        return std::nullopt;
    Label label;
    label.name = trimmedRange(text, {inner.start, inner.start + colon});
    label.value = trimmedRange(text, {inner.start + colon + 1, inner.end});
    return isName(slice(text, label.name)) ? std::optional(label) : std::nullopt;
}

TextRange withoutStrong(QStringView text, TextRange range)
{
    if (strongLength(text, range) == 0 || range.length() < 5)
        return range;
    return strongEnd(text, range) == range.end - 2 ? trimmedRange(text, {range.start + 2, range.end - 2}) : range;
}

bool isRule(QStringView line)
{
    QChar mark;
    int count = 0;
    for (const QChar character : line) {
        if (character.isSpace())
            continue;
        if ((character != u'-' && character != u'*' && character != u'_') || (count > 0 && character != mark))
            return false;
        mark = character;
        ++count;
    }
    return count >= 3;
}

} // namespace Setsquare
