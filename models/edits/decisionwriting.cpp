// SPDX-License-Identifier: Apache-2.0
#include "decisionwriting.h"

#include "decisionfields.h"
#include "markdownsyntax.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

#include <QHash>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldList listOf(const EditSubject &subject, const Decision &decision)
{
    return {subject.text, decision.range.start, decision.fields};
}

/** Whether a value would say something else if it began behind its name. Text of several lines does not: its first one stays there. */
bool needsOwnLine(const QString &value)
{
    const QString trimmed = value.trimmed();
    const bool isBlock = hasSeveralLines(trimmed) && (beginsBlock(trimmed) || trimmed.startsWith(u'|'));
    return isBlock || readItemMarker(trimmed, {0, trimmed.size()});
}

/** Whether a line that follows directly would be taken for more of a value: it ends in a list, a table, a quote. */
bool takesNextLine(const QString &value)
{
    const QStringList lines = withPlainLineEnds(value.trimmed()).split(u'\n');
    for (qsizetype i = lines.size() - 1; i >= 0 && !lines[i].trimmed().isEmpty(); --i) {
        const QString line = lines[i].trimmed();
        const bool isFirst = i == 0 && !needsOwnLine(value);
        if (!isFirst && (beginsBlock(line) || line.startsWith(u'|') || readItemMarker(line, {0, line.size()})))
            return true;
    }
    return false;
}

bool isHeadingStyle(const FieldStyle &style)
{
    return style.before.trimmed().startsWith(u'#');
}

bool isItemStyle(const FieldStyle &style)
{
    return readItemMarker(style.before + u'x', {0, style.before.size() + 1}).has_value();
}

/** The white space that makes a line belong to the item that a field is. */
QString indentBelow(const FieldStyle &style)
{
    const QString line = style.before + u'x';
    const auto marker = readItemMarker(line, {0, line.size()});
    const QString start = marker ? line.first(marker->content.start) : QString();
    const qsizetype leading = start.size() - start.trimmed().size() - (start.endsWith(u' ') || start.endsWith(u'\t') ? 1 : 0);
    return start.contains(u'\t') ? start.first(std::max<qsizetype>(0, leading)) + u'\t' : QString(start.size(), u' ');
}

/** A value as it stands in an item: what a line break alone would not keep in it is indented. Values are read with their indents, so that
    what has them already keeps them. */
QString valueInItem(const QString &value, const QString &indent)
{
    QStringList lines = withPlainLineEnds(value.trimmed()).split(u'\n');
    const bool isParagraph = !needsOwnLine(value) && !lines.contains(QString());
    const auto isInside = [&](const QString &line) { return line.trimmed().isEmpty() || line.startsWith(indent); };
    if (isParagraph || std::all_of(lines.cbegin() + 1, lines.cend(), isInside))
        return lines.join(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = lines[i].trimmed().isEmpty() ? QString() : indent + lines[i];
    return lines.join(u'\n');
}

FieldStyle usualStyle()
{
    return {u"**"_s, u":** "_s, {}, u"\n"_s};
}

/** The blank lines between fields where there are two to tell. */
QString usualGap(const EditSubject &subject)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.fields.size() > 1)
            return withPlainLineEnds(styleOf(listOf(subject, decision), 0).gap);
    }
    return usualStyle().gap;
}

/** The style for a field at an index, line ends plain; `isNew` if there is no field to follow. */
FieldStyle styleAt(const EditSubject &subject, const Decision &decision, qsizetype index)
{
    const FieldList list = listOf(subject, decision);
    const qsizetype like = decision.fields.isEmpty() ? -1 : fieldToFollow(list, index);
    FieldStyle style = like < 0 ? usualStyle() : styleOf(list, like);
    style.between = withPlainLineEnds(style.between);
    style.gap = withPlainLineEnds(style.gap);
    if (decision.fields.size() == 1 && !isItemStyle(style))
        style.gap = usualGap(subject);
    // What a list needs, a line does not.
    if (like >= 0 && !isHeadingStyle(style) && style.between.contains(u'\n') && needsOwnLine(decision.fields[like].value))
        style.between = style.between.trimmed() + u' ';
    return style;
}

/** A field's line or lines. */
QString written(const FieldStyle &style, const QString &name, const QString &value)
{
    const bool isItem = isItemStyle(style);
    const QString indent = isItem ? indentBelow(style) : QString();
    QString between = style.between;
    if (needsOwnLine(value) && !between.contains(u'\n'))
        between = between.trimmed() + u'\n' + indent;
    const QString lines = isItem ? valueInItem(value, indent) : withPlainLineEnds(value.trimmed());
    return style.before + name + between + lines + (needsOwnLine(value) ? QString() : style.behind) + u'\n';
}

/** Whether a value that does not need a line of its own gets one, as the decision's other fields have it. */
bool standsBelowName(const EditSubject &subject, const Decision &decision, int index)
{
    bool isBelow = false;
    for (int i = 0; i < int(decision.fields.size()); ++i) {
        const Field &field = decision.fields[i];
        if (i == index || field.value.isEmpty() || needsOwnLine(field.value) || field.nameRange.isEmpty())
            continue;
        if (!styleOf(listOf(subject, decision), i).between.contains(u'\n'))
            return false;
        isBelow = true;
    }
    return isBelow;
}

/** Lines put in where a line begins, or at the end of the text; with blank lines around them where they are needed and missing. */
TextChange insertedLines(const EditSubject &subject, qsizetype at, const QString &lines, bool needsGap, bool needsGapBehind)
{
    const QStringView text = subject.text;
    const bool isOpenLine = at > 0 && lineStart(text, at) != at;
    if (isOpenLine)
        return insertedBlock(subject, at, lines);
    const bool isBlankBefore = at > 0 && isBlankLine(text, at - 1);
    const bool isBlankBehind = at >= text.size() || isBlankLine(text, at);
    const QString written =
        (needsGap && !isBlankBefore ? u"\n"_s : QString()) + lines + (needsGapBehind && !isBlankBehind ? u"\n"_s : QString());
    return {{at, at}, withLineEnds(written, lineEndNear(text, std::max<qsizetype>(at, 1) - 1))};
}

/** Where the marks behind a field's name end, without white space. */
qsizetype nameLineEnd(const EditSubject &subject, const Decision &decision, const Field &field)
{
    const qsizetype nameEnd = decision.range.start + field.nameRange.end;
    qsizetype at = decision.range.start + field.valueRange.start;
    while (at > nameEnd && subject.text[at - 1].isSpace())
        --at;
    return at;
}

} // namespace

int decisionFieldRank(const QString &name)
{
    const DecisionField field = decisionField(decisionFieldName({}, name));
    return field == DecisionField::Other ? 100 : int(field);
}

QString decisionFieldName(const Plan &plan, const QString &name)
{
    static const QHash<QString, QString> names {{u"context"_s, u"Context"_s},        {u"options"_s, u"Options"_s},
                                                {u"decision"_s, u"Decision"_s},      {u"rationale"_s, u"Rationale"_s},
                                                {u"tradeoffs"_s, u"Tradeoffs"_s},    {u"risks"_s, u"Risks"_s},
                                                {u"mitigation"_s, u"Mitigation"_s},  {u"pattern"_s, u"Pattern extracted"_s},
                                                {u"groundedin"_s, u"Grounded in"_s}, {u"grounded in"_s, u"Grounded in"_s}};
    QString standard = names.value(name.trimmed().toLower());
    if (standard.isEmpty())
        return name.trimmed();
    for (const Decision &decision : plan.decisions) {
        for (const Field &field : decision.fields) {
            if (decisionField(field.name) == decisionField(standard))
                return field.name;
        }
    }
    return standard;
}

TextChange changedDecisionField(const EditSubject &subject, const Decision &decision, int index, const QString &value)
{
    const FieldList list = listOf(subject, decision);
    const Field &field = decision.fields[index];
    const FieldStyle style = styleOf(list, index);
    const TextRange range = field.valueRange.shifted(decision.range.start);
    const QString end = lineEndNear(subject.text, range.start);
    if (isHeadingStyle(style))
        return {range, (field.value.isEmpty() ? end + end : QString()) + writtenValue(subject.text, range.start, value)};
    const QString indent = isItemStyle(style) ? indentBelow(style) : QString();
    const QString lines = withLineEnds(isItemStyle(style) ? valueInItem(value, indent) : withPlainLineEnds(value.trimmed()), end);
    const bool isFollowed = index + 1 < decision.fields.size() && field.range.end == decision.fields[index + 1].range.start;
    const bool needsGap = isFollowed && takesNextLine(value) && !takesNextLine(field.value) && !isItemStyle(style);
    const TextRange whole {nameLineEnd(subject, decision, field), range.end};
    const qsizetype linesBelow = withPlainLineEnds(subject.string({whole.start, range.start})).count(u'\n');
    const QString gap = needsGap ? end : QString();
    if (needsOwnLine(value) && linesBelow == 0)
        return {whole, end + indent + lines + gap};
    if (!needsOwnLine(value) && needsOwnLine(field.value) && linesBelow == 1 && !standsBelowName(subject, decision, index))
        return {whole, u' ' + lines + gap};
    const bool touches = range.isEmpty() && whole.start == range.start;
    return {range, (touches ? u" "_s : QString()) + lines + gap};
}

TextChange addedDecisionField(const EditSubject &subject, const Decision &decision, int index, const QString &name, const QString &value)
{
    if (decision.fields.isEmpty()) {
        const qsizetype at = nextLine(subject.text, decision.range.start + decision.titleRange.end);
        return insertedBlock(subject, at, written(usualStyle(), name, value));
    }
    const FieldStyle style = styleAt(subject, decision, index);
    const bool isParagraph = !isItemStyle(style);
    const bool needsGap = isParagraph && index > 0 && takesNextLine(decision.fields[index - 1].value);
    const bool needsGapBehind = isParagraph && takesNextLine(value) && index < decision.fields.size();
    if (style.gap.isEmpty() && (needsGap || needsGapBehind)) {
        const qsizetype place = index > 0 ? decision.fields[index - 1].range.end : decision.fields[0].range.start;
        return insertedLines(subject, decision.range.start + place, written(style, name, value), needsGap, needsGapBehind);
    }
    FieldStyle plain = style;
    const QString lines = written(style, name, value);
    plain.before = lines.first(lines.size() - 1);
    const QString end = lineEndNear(subject.text, decision.range.start);
    plain.gap = withLineEnds(style.gap, end);
    plain.before = withLineEnds(plain.before, end);
    plain.between = plain.behind = QString();
    return addedField(listOf(subject, decision), index, plain, {}, {});
}

QString writtenDecision(const EditSubject &subject, const Decision *like, const QString &heading, const DecisionValues &values)
{
    const FieldStyle style = like ? styleAt(subject, *like, 0) : usualStyle();
    const qsizetype headingEnd = like ? nextLine(subject.text, like->range.start) : 0;
    const bool isTight = like && !like->fields.isEmpty() && headingEnd < subject.text.size() && !isBlankLine(subject.text, headingEnd);
    QString text = heading + u'\n';
    bool needsGap = !isTight;
    for (const auto &[name, value] : values) {
        if (value.trimmed().isEmpty())
            continue;
        text += needsGap ? u"\n"_s : QString();
        text += written(style, decisionFieldName(subject.plan, name), value);
        needsGap = !style.gap.isEmpty() || (takesNextLine(value) && !isItemStyle(style));
    }
    return text;
}

} // namespace Setsquare
