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

/** Whether a value does not fit behind its name. */
bool needsOwnLine(const QString &value)
{
    const QString trimmed = value.trimmed();
    return hasSeveralLines(trimmed) || readItemMarker(trimmed, {0, trimmed.size()});
}

bool isHeadingStyle(const FieldStyle &style)
{
    return style.before.trimmed().startsWith(u'#');
}

bool isItemStyle(const FieldStyle &style)
{
    return readItemMarker(style.before + u'x', {0, style.before.size() + 1}).has_value();
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
    QString between = style.between;
    const bool hasOwnLine = between.contains(u'\n');
    if (needsOwnLine(value) && !hasOwnLine && !isItemStyle(style))
        between = between.trimmed() + u'\n';
    return style.before + name + between + withPlainLineEnds(value.trimmed()) + (needsOwnLine(value) ? QString() : style.behind) + u'\n';
}

bool endsInList(const QString &value)
{
    return needsOwnLine(value);
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
    const qsizetype nameEnd = decision.range.start + field.nameRange.end;
    const QString end = lineEndNear(subject.text, range.start);
    const bool isBehindName = lineStart(subject.text, range.start) == lineStart(subject.text, nameEnd);
    if (field.value.isEmpty() && isHeadingStyle(style))
        return {range, end + end + writtenValue(subject.text, range.start, value)};
    if (!needsOwnLine(value) || !isBehindName || isItemStyle(style))
        return changedField(list, index, value);
    qsizetype start = range.start;
    while (start > nameEnd && subject.text[start - 1].isSpace())
        --start;
    const bool isFollowed =
        index + 1 < decision.fields.size() && decision.fields[index].range.end == decision.fields[index + 1].range.start;
    return {{start, range.end}, end + writtenValue(subject.text, range.start, value) + (isFollowed ? end : QString())};
}

TextChange addedDecisionField(const EditSubject &subject, const Decision &decision, int index, const QString &name, const QString &value)
{
    if (decision.fields.isEmpty()) {
        const qsizetype at = nextLine(subject.text, decision.range.start + decision.titleRange.end);
        return insertedBlock(subject, at, written(usualStyle(), name, value));
    }
    const FieldStyle style = styleAt(subject, decision, index);
    const bool isParagraph = !isItemStyle(style);
    const bool needsGap = isParagraph && index > 0 && endsInList(decision.fields[index - 1].value);
    const bool needsGapBehind = isParagraph && endsInList(value) && index < decision.fields.size();
    if (style.gap.isEmpty() && (needsGap || needsGapBehind)) {
        const qsizetype place = index > 0 ? decision.fields[index - 1].range.end : decision.fields[0].range.start;
        return insertedBlock(subject, decision.range.start + place, written(style, name, value));
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
        needsGap = !style.gap.isEmpty() || (endsInList(value) && !isItemStyle(style));
    }
    return text;
}

} // namespace Setsquare
