// SPDX-License-Identifier: Apache-2.0
#include "citationreader.h"
#include "listreader.h"
#include "sectionreaders.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Reads an item and the items with a checkbox within it, each as a criterion. */
class CriterionReader
{
public:
    CriterionReader(const Unit &unit, const QString &group, Fragment &out) : m_unit(unit), m_group(group), m_out(out) {}

    void read(const BodyItem &item)
    {
        int first = item.first;
        ItemMarker marker = item.marker;
        bool isCriterion = true;
        for (int i = item.first + 1; i <= item.last; ++i) {
            const auto nested = markerAt(i);
            const bool begins = nested && (readCheckbox(m_unit.text(), nested->content) || isCitation(*nested));
            // An entry without a box beside one with a box belongs to neither.
            const bool ends = nested && !begins && nested->indent <= marker.indent;
            if (!begins && !ends)
                continue;
            end(first, i - 1, marker, isCriterion);
            first = i;
            marker = *nested;
            isCriterion = begins;
        }
        end(first, item.last, marker, isCriterion);
    }

private:
    std::optional<ItemMarker> markerAt(int i) const
    {
        const UnitLine &line = m_unit.line(i);
        return line.kind == LineKind::Text && line.itemDepth > 0 ? readItemMarker(m_unit.text(), line.content()) : std::nullopt;
    }

    void end(int first, int last, const ItemMarker &marker, bool isCriterion)
    {
        if (isCriterion)
            add(first, last, marker);
        else
            m_out.addUnread(m_unit, first, last);
    }

    bool isCitation(const ItemMarker &marker) const
    {
        const auto label = readLabel(m_unit.text(), marker.content);
        return label && slice(m_unit.text(), label->name).compare("grounded in"_L1, Qt::CaseInsensitive) == 0;
    }

    void add(int first, int last, const ItemMarker &marker)
    {
        last = std::max(first, m_unit.lastContentLine(first, last));
        if (isCitation(marker) && !m_out.criteria.isEmpty() && m_added) {
            cite(m_out.criteria.last(), readLabel(m_unit.text(), marker.content)->value, last);
            return;
        }
        Criterion criterion;
        criterion.group = m_group;
        criterion.range = m_unit.lines(first, last);
        criterion.firstLine = first;
        criterion.lastLine = last;
        TextRange text {marker.content.start, std::max(marker.content.start, m_unit.line(last).end)};
        if (const auto box = readCheckbox(m_unit.text(), marker.content)) {
            criterion.done = box->ticked;
            criterion.tickRange = box->tick.shifted(-criterion.range.start);
            text.start = box->content.start;
        }
        text = trimmedRange(m_unit.text(), {text.start, std::max(text.start, text.end)});
        if (const auto suffix = readCitationSuffix(m_unit.text(), text)) {
            text = suffix->text;
            appendCitations(criterion, suffix->citations);
        }
        criterion.text = m_unit.string(text);
        criterion.textRange = text.shifted(-criterion.range.start);
        if (text.isEmpty() && criterion.tickRange.isEmpty())
            return;
        m_out.criteria.append(criterion);
        m_added = true;
    }

    void cite(Criterion &criterion, TextRange value, int last)
    {
        appendCitations(criterion, readCitations(m_unit.text(), value));
        criterion.range.end = m_unit.line(last).next;
        criterion.lastLine = last;
    }

    static void appendCitations(Criterion &criterion, const QList<Citation> &citations)
    {
        for (Citation citation : citations) {
            citation.range = citation.range.shifted(-criterion.range.start);
            criterion.groundedIn.append(citation);
        }
    }

    const Unit &m_unit;
    const QString &m_group;
    Fragment &m_out;
    bool m_added = false;
};

/** The name in a paragraph that is nothing but `**Name**` or `**Name:**`; empty if it is another. */
QString boldGroup(const Unit &unit, const BodyPart &part)
{
    const TextRange content = unit.content(part.first, part.last);
    if (part.first != part.last)
        return {};
    TextRange inner = withoutStrong(unit.text(), content);
    if (inner == content) {
        const auto label = readBoldLabel(unit.text(), content);
        return label && label->value.isEmpty() ? unit.string(label->name) : QString();
    }
    if (!inner.isEmpty() && unit.text()[inner.end - 1] == u':')
        --inner.end;
    return unit.string(trimmedRange(unit.text(), inner));
}

} // namespace

void readCriteria(const Body &body, QString &group, Fragment &out)
{
    const Unit &unit = body.unit;
    const std::vector<BodyPart> parts = bodyParts(body);
    for (size_t i = 0; i < parts.size(); ++i) {
        const BodyPart &part = parts[i];
        const QString name = part.kind == LineKind::Text && !part.isItem ? boldGroup(unit, part) : QString();
        if (part.isItem && part.kind == LineKind::Text)
            CriterionReader(unit, group, out).read(part.item);
        else if (!name.isEmpty())
            group = name;
        else if (!leadsToList(unit, parts, i))
            addUnread(unit, part, out);
    }
}

bool Criterion::sameContent(const Criterion &other) const
{
    return group == other.group && text == other.text && done == other.done && groundedIn == other.groundedIn
        && textRange == other.textRange && tickRange == other.tickRange && range.length() == other.range.length()
        && lastLine - firstLine == other.lastLine - other.firstLine;
}

} // namespace Setsquare
