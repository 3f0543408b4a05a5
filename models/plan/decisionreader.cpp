// SPDX-License-Identifier: Apache-2.0
#include "decisionfields.h"
#include "sectionreaders.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Cuts the lines below a decision's heading into fields. A field begins with a bold name outside of lists, with a heading, or with an
    item that bears a name a decision's field has, as long as that item is not an entry of the field before. */
class DecisionPartReader
{
public:
    DecisionPartReader(const Unit &unit, Fragment &out) : m_unit(unit), m_out(out) {}

    std::vector<DecisionPart> read(int first, int last)
    {
        for (int i = first; i <= last; ++i)
            readLine(i);
        endPart();
        endUnread();
        return std::move(m_parts);
    }

private:
    enum class Begun { Nothing, Paragraph, Item, Heading };

    void readLine(int i)
    {
        const UnitLine &line = m_unit.line(i);
        if (line.kind == LineKind::Blank)
            return;
        if (line.kind == LineKind::Heading && beginsWithHeading(i))
            return;
        if (line.kind == LineKind::Text) {
            if (!line.inList && beginsWithBold(i))
                return;
            if (line.inList && line.itemDepth == 1 && beginsWithItem(i))
                return;
        }
        if ((line.kind == LineKind::Rule && !line.inList) || line.kind == LineKind::Conflict) {
            endPart();
            endUnread();
            return;
        }
        if (m_begun != Begun::Nothing) {
            m_part.lastLine = i;
        } else if (line.kind != LineKind::Html && line.kind != LineKind::Definition) {
            m_unreadFirst = m_unreadFirst < 0 ? i : m_unreadFirst;
            m_unreadLast = i;
        }
    }

    /** `**Option A:** …` as a paragraph goes on with the options. */
    bool isOption(QStringView name) const
    {
        return m_begun != Begun::Nothing && decisionField(m_part.field.name) == DecisionField::Options
            && name.startsWith("option "_L1, Qt::CaseInsensitive) && decisionField(name) == DecisionField::Other;
    }

    bool beginsWithHeading(int i)
    {
        for (const UnitHeading &heading : m_unit.headings()) {
            if (heading.firstLine > i)
                break;
            if (heading.lastLine < i)
                continue;
            if (heading.firstLine < i)
                return true;
            const QStringView title = slice(m_unit.text(), heading.title);
            if (isOption(title))
                return false;
            TextRange name = heading.title;
            name.end -= title.endsWith(u':') ? 1 : 0;
            const qsizetype end = m_unit.line(heading.lastLine).end;
            begin(i, {name, {end, end}, false}, Begun::Heading, heading.lastLine + 1);
            return true;
        }
        return false;
    }

    bool beginsWithBold(int i)
    {
        const auto label = readBoldLabel(m_unit.text(), trimmedRange(m_unit.text(), m_unit.line(i).content()));
        if (!label || isOption(slice(m_unit.text(), label->name)))
            return false;
        begin(i, *label, Begun::Paragraph, i + 1);
        return true;
    }

    bool beginsWithItem(int i)
    {
        if (m_begun == Begun::Paragraph || m_begun == Begun::Heading)
            return false;
        const auto marker = readItemMarker(m_unit.text(), m_unit.line(i).content());
        const auto label = marker ? readLabel(m_unit.text(), marker->content) : std::nullopt;
        const bool goesOn = label && label->bold && m_begun == Begun::Item && !isOption(slice(m_unit.text(), label->name));
        if (!label || (!goesOn && decisionField(slice(m_unit.text(), label->name)) == DecisionField::Other))
            return false;
        begin(i, *label, Begun::Item, i + 1);
        return true;
    }

    void begin(int i, const Label &label, Begun begun, int valueLine)
    {
        endPart();
        endUnread();
        m_begun = begun;
        m_part = {};
        m_part.firstLine = i;
        m_part.lastLine = std::max(i, valueLine - 1);
        m_part.valueLine = valueLine;
        m_part.field.name = m_unit.string(label.name);
        m_part.field.nameRange = label.name;
        m_part.field.valueRange = label.value;
    }

    void endPart()
    {
        if (m_begun == Begun::Nothing)
            return;
        m_begun = Begun::Nothing;
        Field &field = m_part.field;
        if (m_part.lastLine >= m_part.valueLine)
            field.valueRange = trimmedRange(m_unit.text(), {field.valueRange.start, m_unit.line(m_part.lastLine).end});
        field.value = m_unit.string(field.valueRange);
        field.range = m_unit.lines(m_part.firstLine, m_part.lastLine);
        m_parts.push_back(m_part);
    }

    void endUnread()
    {
        if (m_unreadFirst >= 0)
            m_out.addUnread(m_unit, m_unreadFirst, m_unreadLast);
        m_unreadFirst = -1;
    }

    const Unit &m_unit;
    Fragment &m_out;
    std::vector<DecisionPart> m_parts;
    DecisionPart m_part;
    Begun m_begun = Begun::Nothing;
    int m_unreadFirst = -1;
    int m_unreadLast = -1;
};

bool isKnown(const DecisionPart &part)
{
    return decisionField(part.field.name) != DecisionField::Other;
}

/** The last line that says something: rules at the end only divide it from the next decision. */
int lastLineOf(const Unit &unit, int first, int last)
{
    while (last > first && (unit.line(last).kind == LineKind::Blank || unit.line(last).kind == LineKind::Rule))
        --last;
    return last;
}

} // namespace

bool readDecision(const Unit &unit, const UnitHeading &heading, int lastLine, Fragment &out)
{
    const DecisionTitle title = readDecisionTitle(slice(unit.text(), heading.title));
    Fragment found;
    const std::vector<DecisionPart> parts = DecisionPartReader(unit, found).read(heading.lastLine + 1, lastLine);
    if (!title.labelled && std::none_of(parts.begin(), parts.end(), isKnown))
        return false;
    Decision decision;
    decision.firstLine = heading.firstLine;
    decision.lastLine = lastLineOf(unit, heading.lastLine, lastLine);
    decision.range = unit.lines(decision.firstLine, decision.lastLine);
    decision.id = title.number;
    decision.titleRange = title.title.shifted(heading.title.start);
    decision.title = unit.string(decision.titleRange);
    decision.titleRange = decision.titleRange.shifted(-decision.range.start);
    for (const DecisionPart &part : parts)
        readDecisionField(unit, part, decision);
    readChosen(decision);
    out.unread += found.unread;
    out.decisions.append(decision);
    return true;
}

bool Decision::sameContent(const Decision &other) const
{
    return id == other.id && title == other.title && fields == other.fields && options == other.options && chosen == other.chosen
        && chosenAsWritten == other.chosenAsWritten && risks == other.risks && mitigation == other.mitigation
        && tradeoffs == other.tradeoffs && groundedIn == other.groundedIn && titleRange == other.titleRange
        && range.length() == other.range.length() && lastLine - firstLine == other.lastLine - other.firstLine;
}

} // namespace Setsquare
