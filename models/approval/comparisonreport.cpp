// SPDX-License-Identifier: Apache-2.0
#include "comparisonreport.h"

#include "commonsequence.h"
#include "effortsteps.h"
#include "fragmentmeaning.h"
#include "runs.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProseNode(const OutlineNode &node)
{
    return node.part == PlanPart::Prose || node.part == PlanPart::Context || node.part == PlanPart::Architecture;
}

/** What stands together in the report. */
int reportRank(PlanPart part)
{
    switch (part) {
    case PlanPart::Phase:
        return int(PlanPart::Task);
    case PlanPart::Group:
        return int(PlanPart::Criterion);
    case PlanPart::Option:
        return int(PlanPart::Decision);
    default:
        return int(part);
    }
}

/** Markdown as people are shown it: without the white space around it; null only if it is nothing. */
QString shownMarkdown(QStringView markdown)
{
    QString text = markdown.trimmed().toString();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.isNull() ? u""_s : text;
}

/** `Task 2, 4` as `Task #, #`. */
QString withoutNumbers(const QString &text)
{
    QString result;
    bool isInNumber = false;
    for (const QChar character : text) {
        const bool isNumber = character.isDigit() || (isInNumber && (character == u'.' || character == u'~' || character.isLetter()));
        if (!isNumber)
            result += character;
        else if (!isInNumber)
            result += u'#';
        isInNumber = isNumber;
    }
    return result;
}

/** The lines of two texts between those that they begin and end with. */
std::pair<QString, QString> withoutCommonLines(const QString &before, const QString &after)
{
    QStringList one = shownMarkdown(before).split(u'\n');
    QStringList other = shownMarkdown(after).split(u'\n');
    while (!one.isEmpty() && !other.isEmpty() && one.first() == other.first()) {
        one.removeFirst();
        other.removeFirst();
    }
    while (!one.isEmpty() && !other.isEmpty() && one.last() == other.last()) {
        one.removeLast();
        other.removeLast();
    }
    return {shownMarkdown(one.join(u'\n')), shownMarkdown(other.join(u'\n'))};
}

/** The tasks that a task or a risk names, by id. */
QStringList namedTasks(const PlanOutline &outline, const OutlineNode &node)
{
    return node.part == PlanPart::Task ? outline.plan().tasks[node.source].dependsOn.value_or(QStringList())
                                       : outline.plan().risks[node.source].mitigatedBy;
}

/** `2 (Put invoices on it), 4 (…)`. */
QString namedTitles(const PlanOutline &outline, const OutlineNode &node)
{
    QStringList titles;
    for (const QString &id : namedTasks(outline, node)) {
        const int task = outline.plan().taskIndex(id);
        titles.append(task < 0 ? id : u"%1 (%2)"_s.arg(id, outline.plan().tasks[task].title));
    }
    return titles.join(u", "_s);
}

/** For each entry the one of the other list that has its name, or else its meaning; -1 if none has. */
std::vector<int> matchedEntries(const std::vector<OutlineEntry> &before, const std::vector<OutlineEntry> &after)
{
    std::vector<int> partners(before.size(), -1);
    std::vector<bool> taken(after.size(), false);
    for (const bool byName : {true, false}) {
        for (size_t i = 0; i < before.size(); ++i) {
            for (size_t j = 0; j < after.size() && partners[i] < 0; ++j) {
                if (taken[j] || before[i].field != after[j].field || (byName && before[i].name != after[j].name))
                    continue;
                partners[i] = int(j);
                taken[j] = true;
            }
        }
    }
    return partners;
}

} // namespace

ComparisonReport::ComparisonReport(const PlanOutline &before, const PlanOutline &after)
    : m_old(before)
    , m_new(after)
    , m_match(before, after)
{
    for (int index = 1; index < before.count(); ++index) {
        const OutlineNode &node = before.node(index);
        const int partner = m_match.after(index);
        if (node.part == PlanPart::Task)
            m_taskIds[node.id] = partner < 0 ? u"gone "_s + node.id : after.node(partner).id;
        else if (node.part == PlanPart::Phase && partner >= 0)
            m_phaseNumbers[node.number] = after.node(partner).number;
    }
}

PlanChange ComparisonReport::changeOf(PlanChange::Kind kind, int before, int after) const
{
    const OutlineNode &node = after >= 0 ? m_new.node(after) : m_old.node(before);
    PlanChange change;
    change.part = node.part;
    change.kind = kind;
    change.id = node.id;
    change.title = node.title;
    change.field = node.part == PlanPart::Option ? node.title : QString();
    change.rangeBefore = before >= 0 ? m_old.node(before).range : TextRange();
    change.rangeAfter = after >= 0 ? node.range : TextRange();
    return change;
}

void ComparisonReport::add(const PlanChange &change, int before, int after)
{
    m_lines.push_back({change, 2 * qsizetype(after), before, after});
}

void ComparisonReport::addField(const QString &field, const QString &before, const QString &after, int nodeBefore, int nodeAfter)
{
    PlanChange change = changeOf(PlanChange::Kind::Changed, nodeBefore, nodeAfter);
    if (change.part != PlanPart::Option)
        change.field = field;
    change.before = before;
    change.after = after;
    add(change, nodeBefore, nodeAfter);
}

void ComparisonReport::addUnexplained(const QString &field, const QString &before, const QString &after, int nodeBefore, int nodeAfter)
{
    addField(field, before, after, nodeBefore, nodeAfter);
    m_lines.back().change.part = PlanPart::Prose;
}

void ComparisonReport::addComersAndGoers()
{
    for (int index = 1; index < m_new.count(); ++index) {
        if (m_match.before(index) >= 0)
            continue;
        PlanChange change = changeOf(isProseNode(m_new.node(index)) ? PlanChange::Kind::Changed : PlanChange::Kind::Added, -1, index);
        change.after = shownMarkdown(m_new.view(change.rangeAfter));
        add(change, -1, index);
    }
    int previous = 0; // the node after that what is gone would follow
    for (int index = 1; index < m_old.count(); ++index) {
        if (m_match.after(index) >= 0) {
            previous = m_match.after(index);
            continue;
        }
        PlanChange change = changeOf(isProseNode(m_old.node(index)) ? PlanChange::Kind::Changed : PlanChange::Kind::Removed, index, -1);
        change.before = shownMarkdown(m_old.view(change.rangeBefore));
        const qsizetype place = m_new.node(previous).range.end;
        change.rangeAfter = {place, place};
        add(change, index, -1);
        m_lines.back().position = 2 * previous + 1;
    }
}

void ComparisonReport::compareNodes(int before, int after)
{
    const OutlineNode &one = m_old.node(before);
    const OutlineNode &other = m_new.node(after);
    const size_t lines = m_lines.size();
    compareEntries(before, after);
    compareRest(before, after);
    if (m_lines.size() == lines && one.number == other.number && m_old.view(one.range) != m_new.view(other.range))
        m_reworded.push_back(after);
}

void ComparisonReport::compareEntries(int before, int after)
{
    const std::vector<OutlineEntry> &one = m_old.node(before).entries;
    const std::vector<OutlineEntry> &other = m_new.node(after).entries;
    const std::vector<int> partners = matchedEntries(one, other);
    for (size_t i = 0; i < one.size(); ++i)
        compareEntry(&one[i], partners[i] < 0 ? nullptr : &other[size_t(partners[i])], before, after);
    for (size_t j = 0; j < other.size(); ++j) {
        if (std::ranges::find(partners, int(j)) == partners.end())
            compareEntry(nullptr, &other[j], before, after);
    }
    compareFieldOrder(partners, before, after);
}

void ComparisonReport::compareEntry(const OutlineEntry *one, const OutlineEntry *other, int before, int after)
{
    if (!one || !other) {
        addField((one ? one : other)->field, one ? shownMarkdown(one->value) : QString(), other ? shownMarkdown(other->value) : QString(),
                 before, after);
        return;
    }
    if (one->names && !namesSame(*one, *other, before, after)) {
        const bool isWrittenSame = one->value == other->value;
        addField(one->field, isWrittenSame ? namedTitles(m_old, m_old.node(before)) : shownMarkdown(one->value),
                 isWrittenSame ? namedTitles(m_new, m_new.node(after)) : shownMarkdown(other->value), before, after);
        return;
    }
    if (!one->names && !meansSame(one->value, other->value)) {
        addField(one->field, shownMarkdown(one->value), shownMarkdown(other->value), before, after);
        return;
    }
    // Ticks and names are part of the line that an approval is.
    if (m_old.node(before).part == PlanPart::Approval)
        return;
    const QString oldLines = m_old.view(one->range).toString();
    const QString newLines = m_new.view(other->range).toString();
    const bool isRenumbered = one->names && withoutNumbers(oldLines) == withoutNumbers(newLines);
    if (!isRenumbered && !meansSame(oldLines, newLines))
        addUnexplained(one->field, shownMarkdown(oldLines), shownMarkdown(newLines), before, after);
}

/** Whether tasks and phases are named in the same words, and are the same ones, whatever their numbers are now. */
bool ComparisonReport::namesSame(const OutlineEntry &one, const OutlineEntry &other, int before, int after) const
{
    const OutlineNode &node = m_old.node(before);
    if (node.part == PlanPart::Checkpoint)
        return m_phaseNumbers.value(one.value, one.value) == other.value;
    QStringList named = namedTasks(m_old, node);
    for (QString &id : named)
        id = m_taskIds.value(id, id);
    return named == namedTasks(m_new, m_new.node(after)) && meansSame(withoutNumbers(one.value), withoutNumbers(other.value));
}

void ComparisonReport::compareFieldOrder(const std::vector<int> &partners, int before, int after)
{
    std::vector<int> known;
    std::ranges::copy_if(partners, std::back_inserter(known), [](int partner) { return partner >= 0; });
    if (std::ranges::is_sorted(known))
        return;
    QStringList newOrder;
    QStringList oldOrder;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] >= 0)
            oldOrder.append(m_old.node(before).entries[i].field);
    }
    std::ranges::sort(known);
    for (const int at : known)
        newOrder.append(m_new.node(after).entries[size_t(at)].field);
    addField(u"order"_s, oldOrder.join(u", "_s), newOrder.join(u", "_s), before, after);
}

void ComparisonReport::compareRest(int before, int after)
{
    const OutlineNode &one = m_old.node(before);
    const OutlineNode &other = m_new.node(after);
    if (meansSame(one.rest, other.rest))
        return;
    if (isProseNode(one)) {
        addField({}, shownMarkdown(m_old.view(one.range)), shownMarkdown(m_new.view(other.range)), before, after);
        return;
    }
    // Of a heading the line tells more than its level.
    const auto [oldLines, newLines] = one.level > 0
        ? std::pair(shownMarkdown(m_old.view(one.range)), shownMarkdown(m_new.view(other.range)))
        : withoutCommonLines(one.rest, other.rest);
    addUnexplained({}, oldLines, newLines, before, after);
}

/** What stands below a heading in another order, or below another heading. That one has come or gone explains itself where it stands, but what
    tasks are in a phase has consequences. */
void ComparisonReport::comparePlaces(int before, int after)
{
    std::vector<int> places;
    std::vector<int> children;
    for (const int child : m_old.node(before).children) {
        const int partner = m_match.after(child);
        if (partner < 0)
            continue;
        const int parent = m_new.node(partner).parent;
        if (parent == after) {
            children.push_back(child);
            places.push_back(partner);
        } else if (m_match.before(parent) >= 0 || m_old.node(child).part == PlanPart::Task) {
            addMove(child, partner);
        }
    }
    std::vector<bool> stays(children.size(), false);
    for (const int at : longestAscent(places))
        stays[size_t(at)] = true;
    for (size_t i = 0; i < children.size(); ++i) {
        if (!stays[i])
            addMove(children[i], places[i]);
    }
}

void ComparisonReport::addMove(int before, int after)
{
    PlanChange change = changeOf(PlanChange::Kind::Moved, before, after);
    change.placeBefore = placeOf(m_old, before);
    change.placeAfter = placeOf(m_new, after);
    add(change, before, after);
}

Place ComparisonReport::placeOf(const PlanOutline &outline, int index) const
{
    const OutlineNode &node = outline.node(index);
    Place place {outline.container(node), {}};
    for (const int sibling : outline.node(node.parent).children) {
        if (sibling == index)
            break;
        if (outline.node(sibling).part == node.part)
            place.previous = isProseNode(node) ? shownMarkdown(outline.view(outline.node(sibling).range)) : outline.node(sibling).title;
    }
    return place;
}

void ComparisonReport::compareNumbers(PlanPart part)
{
    QStringList before;
    QStringList after;
    int first = -1;
    for (int index = 1; index < m_new.count(); ++index) {
        const int partner = m_match.before(index);
        if (m_new.node(index).part != part || partner < 0)
            continue;
        const QString &one = m_old.node(partner).number;
        const QString &other = m_new.node(index).number;
        if (one == other || one.isEmpty() || other.isEmpty())
            continue;
        before.append(one);
        after.append(other);
        first = first < 0 ? index : first;
    }
    if (first < 0)
        return;
    PlanChange change = changeOf(PlanChange::Kind::Renumbered, m_match.before(first), first);
    change.id.clear();
    change.title.clear();
    change.field = u"number"_s;
    const auto [one, other] = parallelRuns(before, after);
    change.before = one;
    change.after = other;
    add(change, m_match.before(first), first);
    m_lines.back().position = 2 * m_new.count(); // it is the last that is told of its part
}

void ComparisonReport::addConsequences()
{
    std::vector<int> phases(size_t(m_old.plan().phases.size()), -1);
    for (int index = 1; index < m_old.count(); ++index) {
        if (m_old.node(index).part == PlanPart::Phase && m_match.after(index) >= 0)
            phases[size_t(m_old.node(index).source)] = m_new.node(m_match.after(index)).source;
    }
    EffortSteps steps(m_old.plan(), m_new.plan(), phases);
    for (Line &line : m_lines) {
        const int before = line.before < 0 ? -1 : m_old.node(line.before).source;
        const int after = line.after < 0 ? -1 : m_new.node(line.after).source;
        if (line.change.part == PlanPart::Task && line.change.kind != PlanChange::Kind::Renumbered)
            steps.take({&line.change, before, after, -1, -1});
        else if (line.change.part == PlanPart::Phase && line.change.kind != PlanChange::Kind::Renumbered)
            steps.take({&line.change, -1, -1, before, after});
    }
}

Comparison ComparisonReport::written()
{
    for (int index = 0; index < m_old.count(); ++index) {
        if (m_match.after(index) < 0)
            continue;
        if (index > 0)
            compareNodes(index, m_match.after(index));
        comparePlaces(index, m_match.after(index));
    }
    addComersAndGoers();
    for (int part = 0; part <= int(PlanPart::Prose); ++part)
        compareNumbers(PlanPart(part));
    std::ranges::stable_sort(m_lines, [](const Line &one, const Line &other) {
        const int oneRank = reportRank(one.change.part);
        const int otherRank = reportRank(other.change.part);
        return oneRank != otherRank ? oneRank < otherRank : one.position < other.position;
    });
    addConsequences();
    Comparison comparison;
    for (const Line &line : m_lines)
        comparison.changes.append(line.change);
    for (const int index : m_reworded) {
        const OutlineNode &node = m_new.node(index);
        comparison.reworded.append({node.part, node.id, node.title, node.range});
    }
    return comparison;
}

} // namespace Setsquare
