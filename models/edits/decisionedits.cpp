// SPDX-License-Identifier: Apache-2.0
#include "decisionedits.h"

#include "decisionfields.h"
#include "decisionwriting.h"
#include "itemlines.h"
#include "meaning.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Edit> missingDecision(const EditSubject &subject, int decision)
{
    if (decision >= 0 && decision < subject.plan.decisions.size())
        return {};
    return Edit::refused(
        {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no decision at position %1."), {QString::number(decision + 1)}});
}

ItemLines decisionLines(const EditSubject &subject)
{
    QList<TextRange> ranges;
    for (const Decision &decision : subject.plan.decisions)
        ranges.append(decision.range);
    return ItemLines(subject.text, ranges, ItemLines::Kind::Sections);
}

/** The section that a decision is by itself; -1 if it is none. */
int sectionIndex(const Plan &plan, const Decision &decision)
{
    for (int i = 0; i < int(plan.sections.size()); ++i) {
        if (plan.sections[i].range.start == decision.range.start)
            return i;
    }
    return -1;
}

/** What has no number is named by its place, and others may move. */
void takeOverIds(QList<Decision> &expected, const QList<Decision> &read)
{
    for (qsizetype i = 0; i < std::min(expected.size(), read.size()); ++i) {
        if (expected[i].id.contains(u'~') || read[i].id.contains(u'~'))
            expected[i].id = read[i].id;
    }
}

int nextNumber(const Plan &plan)
{
    int highest = 0;
    for (const Decision &decision : plan.decisions)
        highest = std::max(highest, decision.id.toInt());
    return highest + 1;
}

/** The heading's line with another title, and the next number if it has one. */
QString headingLike(const EditSubject &subject, const Decision &like, const QString &title)
{
    const TextRange line = lineAt(subject.text, like.range.start);
    const TextRange titleRange = like.titleRange.shifted(like.range.start);
    const QString next = QString::number(nextNumber(subject.plan)).rightJustified(like.id.startsWith(u'0') ? like.id.size() : 0, u'0');
    QString label = subject.string({line.start, titleRange.start});
    if (label.trimmed().size() == label.trimmed().count(u'#'))
        label += u"Decision %1: "_s.arg(next);
    else if (label.contains(like.id))
        label.replace(label.lastIndexOf(like.id), like.id.size(), next);
    return label + title + subject.string({titleRange.end, trimmedRange(subject.text, line).end});
}

QList<Field> namedFields(const Plan &plan, const DecisionValues &values)
{
    QList<Field> fields;
    for (const auto &[name, value] : values) {
        if (!value.trimmed().isEmpty())
            fields.append({decisionFieldName(plan, name), value.trimmed(), {}, {}, {}});
    }
    return fields;
}

bool sayFields(const QList<Field> &read, const QList<Field> &asked)
{
    return std::ranges::equal(
        read, asked, [](const Field &is, const Field &was) { return is.name == was.name && saysSameWords(is.value, was.value.trimmed()); });
}

/** Those in the order of the reference. */
DecisionValues ordered(DecisionValues values)
{
    std::ranges::stable_sort(values, {}, [](const auto &value) { return decisionFieldRank(value.first); });
    return values;
}

Edit::Meant meantAdded(int index, const QString &title, const QList<Field> &fields, const SectionAddition &addition)
{
    return [=](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const Decision &is) { return readsAs(is.title, title) && sayFields(is.fields, fields); };
        const bool added = takeOverAdded(expected.decisions, read.decisions, index, isMeant);
        takeOverIds(expected.decisions, read.decisions);
        return added && addition.takeOver(expected, read);
    };
}

/** The first decision of a plan. */
Edit addFirst(const EditSubject &subject, const QString &title, const DecisionValues &values)
{
    const Section *section = findSection(subject.plan, SectionKind::Decisions);
    SectionAddition addition;
    const auto block = [&](int level) {
        return writtenDecision(subject, nullptr, QString(level, u'#') + u" Decision 1: "_s + title, values);
    };
    if (section)
        addition.change = insertedBlock(subject, bodyEnd(subject, *section), block(std::min(6, section->level + 1)));
    else
        addition = newSection(subject, SectionKind::Decisions, block(newSectionLevel(subject.plan) + 1));
    Edit edit;
    edit.patch = TextPatch(addition.change.range, addition.change.text);
    edit.meant = meantAdded(0, title, namedFields(subject.plan, values), addition);
    return edit;
}

Edit setTitle(const EditSubject &subject, int decision, const QString &title)
{
    const Decision &target = subject.plan.decisions[decision];
    if (title.isEmpty())
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision needs a title. Write one, or remove the decision."), {}});
    if (const auto problem = lineProblem(title))
        return Edit::refused(*problem);
    Edit edit;
    if (target.title != title)
        edit.patch = TextPatch(target.titleRange.shifted(target.range.start), title);
    edit.meant = [decision, title, section = sectionIndex(subject.plan, target)](Plan &expected, const Plan &read) {
        if (read.decisions.size() <= decision || read.decisions[decision].title != title)
            return false;
        expected.decisions[decision].title = title;
        if (section >= 0)
            expected.sections[section].title = read.sections.value(section).title;
        return true;
    };
    return edit;
}

Edit setField(const EditSubject &subject, int decision, int index, const QString &name, const QString &value)
{
    const Decision &target = subject.plan.decisions[decision];
    QList<Field> fields = target.fields;
    QList<TextChange> changes;
    if (index < 0 && !value.isEmpty()) {
        const int rank = decisionFieldRank(name);
        const auto before = std::ranges::count_if(fields, [rank](const Field &field) { return decisionFieldRank(field.name) <= rank; });
        index = int(before);
        changes = {addedDecisionField(subject, target, index, decisionFieldName(subject.plan, name), value)};
        fields.insert(index, {decisionFieldName(subject.plan, name), value, {}, {}, {}});
    } else if (index >= 0 && value.isEmpty()) {
        changes = {removedField({subject.text, target.range.start, target.fields}, index)};
        fields.removeAt(index);
    } else if (index >= 0 && !readsAs(target.fields[index].value, value)) {
        changes = {changedDecisionField(subject, target, index, value)};
        fields[index].value = value;
    }
    Edit edit;
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    edit.meant = [decision, fields](Plan &expected, const Plan &read) { return takeOverDecision(expected, read, decision, fields); };
    return edit;
}

} // namespace

bool takeOverDecision(Plan &expected, const Plan &read, int decision, const QList<Field> &fields)
{
    const auto isMeant = [&](const Decision &is) {
        const Decision &was = expected.decisions[decision];
        return is.id == was.id && is.title == was.title && sayFields(is.fields, fields);
    };
    return takeOverChanged(expected.decisions, read.decisions, decision, isMeant);
}

int decisionFieldIndex(const Decision &decision, const QString &name)
{
    const QString wanted = decisionFieldName({}, name);
    QList<int> exact, alike;
    for (int i = 0; i < int(decision.fields.size()); ++i) {
        const QString &written = decision.fields[i].name;
        if (written.compare(name.trimmed(), Qt::CaseInsensitive) == 0 || written.compare(wanted, Qt::CaseInsensitive) == 0)
            exact.append(i);
        else if (decisionField(wanted) != DecisionField::Other && decisionField(written) == decisionField(wanted))
            alike.append(i);
    }
    const QList<int> &found = exact.isEmpty() ? alike : exact;
    return found.isEmpty() ? -1 : found.size() == 1 ? found.first() : -2;
}

Edit addDecision(const EditSubject &subject, int index, const QString &title, const DecisionValues &values)
{
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty())
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision needs a title. Write one, or remove the decision."), {}});
    if (const auto problem = lineProblem(trimmed))
        return Edit::refused(*problem);
    const DecisionValues inOrder = ordered(values);
    Edit edit;
    if (subject.plan.decisions.isEmpty()) {
        edit = addFirst(subject, trimmed, inOrder);
    } else {
        const int at = int(std::clamp<qsizetype>(index, 0, subject.plan.decisions.size()));
        const Decision &like = subject.plan.decisions[std::max(0, at - 1)];
        const QString block = writtenDecision(subject, &like, headingLike(subject, like, trimmed), inOrder);
        SectionAddition addition;
        if (const int section = sectionIndex(subject.plan, like); section >= 0) {
            Section added = subject.plan.sections[section];
            added.title = block.first(block.indexOf(u'\n')).sliced(added.level).trimmed();
            addition.sections = {added};
        }
        edit.patch = decisionLines(subject).inserted(at, block);
        edit.meant = meantAdded(at, trimmed, namedFields(subject.plan, inOrder), addition);
    }
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {trimmed}};
    return edit;
}

Edit setDecision(const EditSubject &subject, int decision, const QString &field, const QString &value)
{
    if (auto refused = missingDecision(subject, decision))
        return *refused;
    const Decision &target = subject.plan.decisions[decision];
    const bool isTitle = field.compare("title"_L1, Qt::CaseInsensitive) == 0;
    const int index = isTitle ? -1 : decisionFieldIndex(target, field);
    if (index == -2)
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has several fields “%2”. Name the one that is meant."), {target.title, field}});
    Edit edit = isTitle ? setTitle(subject, decision, value.trimmed()) : setField(subject, decision, index, field, value.trimmed());
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {target.title}};
    return edit;
}

Edit moveDecision(const EditSubject &subject, int decision, int to)
{
    if (auto refused = missingDecision(subject, decision))
        return *refused;
    if (auto refused = missingDecision(subject, to))
        return *refused;
    const Decision &target = subject.plan.decisions[decision];
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"), {target.title}};
    edit.patch = decisionLines(subject).moved(decision, to);
    const int section = sectionIndex(subject.plan, target);
    const int place = sectionIndex(subject.plan, subject.plan.decisions[to]);
    edit.meant = [=](Plan &expected, const Plan &read) {
        const bool moved = takeOverMoved(expected.decisions, read.decisions, decision, to);
        takeOverIds(expected.decisions, read.decisions);
        if (section >= 0 && place >= 0)
            expected.sections.move(section, place);
        return moved;
    };
    return edit;
}

Edit removeDecision(const EditSubject &subject, int decision)
{
    if (auto refused = missingDecision(subject, decision))
        return *refused;
    const Decision &target = subject.plan.decisions[decision];
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {target.title}};
    edit.patch = decisionLines(subject).removed(decision);
    edit.meant = [decision, section = sectionIndex(subject.plan, target)](Plan &expected, const Plan &read) {
        const bool removed = takeOverRemoved(expected.decisions, read.decisions, decision);
        takeOverIds(expected.decisions, read.decisions);
        if (section >= 0)
            expected.sections.removeAt(section);
        return removed;
    };
    return edit;
}

} // namespace Setsquare
