// SPDX-License-Identifier: Apache-2.0
#include "fieldedits.h"

#include "textlines.h"

namespace Setsquare {

namespace {

bool beginsOnItsFirstLine(const FieldList &list, const Field &field)
{
    const QStringView between = list.view({field.nameRange.end, std::max(field.nameRange.end, field.valueRange.start)});
    return !field.value.isEmpty() && !between.contains(u'\n') && !between.contains(u'\r');
}

/** The blank lines between a field and the one behind it, or else the one before it. */
QString gapAt(const FieldList &list, qsizetype index)
{
    const qsizetype first = index + 1 < list.fields.size() ? index : index - 1;
    if (first < 0)
        return {};
    const TextRange between {list.fields[first].range.end, list.fields[first + 1].range.start};
    const QStringView view = list.view({between.start, std::max(between.start, between.end)});
    return view.trimmed().isEmpty() ? view.toString() : QString();
}

/** Bold names are written around the colon; others have it alone. */
QString usualBetween(QStringView before, QStringView between)
{
    if (between.contains(u':'))
        return between.trimmed().toString() + u' ';
    const bool isBold = before.endsWith(QStringView(u"**")) || before.endsWith(QStringView(u"__"));
    return isBold ? u':' + before.last(2).toString() + u' ' : QStringLiteral(": ");
}

} // namespace

FieldStyle styleOf(const FieldList &list, qsizetype index)
{
    const Field &field = list.fields[index];
    const TextRange line = lineAt(list.text, list.start + field.nameRange.start);
    FieldStyle style;
    style.before = list.text.sliced(line.start, list.start + field.nameRange.start - line.start).toString();
    style.gap = gapAt(list, index);
    const TextRange between {field.nameRange.end, std::max(field.nameRange.end, field.valueRange.start)};
    style.between = field.value.isEmpty() ? usualBetween(style.before, list.view(between)) : list.view(between).toString();
    const qsizetype end = lineEnd(list.text, list.start + field.valueRange.end);
    if (!field.value.isEmpty())
        style.behind = list.text.sliced(list.start + field.valueRange.end, end - list.start - field.valueRange.end).toString();
    const QString behind = style.behind.trimmed();
    if (!behind.isEmpty() && !style.before.endsWith(behind)) // of `_Name: value_` the last mark
        style.behind.clear();
    return style;
}

qsizetype fieldToFollow(const FieldList &list, qsizetype at)
{
    qsizetype found = -1;
    const auto consider = [&](qsizetype index) {
        const bool named = !list.fields[index].nameRange.isEmpty();
        if (named && (found < 0 || (!beginsOnItsFirstLine(list, list.fields[found]) && beginsOnItsFirstLine(list, list.fields[index]))))
            found = index;
    };
    for (qsizetype i = std::min(at, list.fields.size()) - 1; i >= 0; --i)
        consider(i);
    for (qsizetype i = at; i < list.fields.size(); ++i)
        consider(i);
    return found;
}

TextChange changedField(const FieldList &list, qsizetype index, const QString &value)
{
    const Field &field = list.fields[index];
    const TextRange range = field.valueRange.shifted(list.start);
    QString written = writtenValue(list.text, range.start, value);
    const bool touches = range.isEmpty() && range.start > 0 && !list.text[range.start - 1].isSpace();
    if (touches && !written.isEmpty())
        written.prepend(u' ');
    return {range, written};
}

TextChange addedField(const FieldList &list, qsizetype at, const FieldStyle &style, const QString &name, const QString &value)
{
    const bool isBehind = at > 0;
    const qsizetype place = list.start + (isBehind ? list.fields[at - 1].range.end : list.fields[at].range.start);
    const QString end = lineEndNear(list.text, std::max<qsizetype>(place, 1) - 1);
    const QString line = style.before + name + style.between + writtenValue(list.text, place, value) + style.behind;
    if (!isBehind)
        return {{place, place}, line + end + style.gap};
    const bool isOpen = place == list.text.size() && lineStart(list.text, place) < place;
    return {{place, place}, isOpen ? end + style.gap + line : style.gap + line + end};
}

TextChange removedField(const FieldList &list, qsizetype index)
{
    TextRange range = list.fields[index].range.shifted(list.start);
    const qsizetype behind = contentStart(list.text, range.end);
    const bool isFollowed = index + 1 < list.fields.size() && list.start + list.fields[index + 1].range.start == behind;
    if (isFollowed)
        range.end = behind;
    else
        range.start = contentEnd(list.text, range.start);
    const bool isOpen = range.end == list.text.size() && lineStart(list.text, range.end) < range.end;
    if (isOpen && range.start > 0)
        range.start = lineEnd(list.text, range.start - 1);
    return {range, {}};
}

QString writtenValue(QStringView text, qsizetype at, const QString &value)
{
    return withLineEnds(withPlainLineEnds(value.trimmed()), lineEndNear(text, at));
}

QString withoutIndents(const QString &value)
{
    QStringList lines = withPlainLineEnds(value).split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

bool sameValue(const QString &one, const QString &other)
{
    return one == other || withPlainLineEnds(one) == withPlainLineEnds(other);
}

} // namespace Setsquare
