// SPDX-License-Identifier: Apache-2.0
#include "citationedits.h"

#include "citationreader.h"
#include "decisionedits.h"
#include "riskedits.h"
#include "risktable.h"
#include "taskfieldedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

Edit missing()
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is nothing at this place that could cite a finding."), {}});
}

std::optional<Message> problemOf(const QString &finding, const QString &quote)
{
    if (!isFindingId(finding.sliced(finding.lastIndexOf(u':') + 1)))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no finding. Name it as C1, or as document:C1."), {finding}};
    if (quote.contains(u'"') && quote.contains(u'”'))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "The quote has two kinds of quotation marks. Leave one of them out."), {}};
    return lineProblem(quote);
}

/** Fields without the one that cites. */
QList<Field> others(const QList<Field> &fields)
{
    QList<Field> kept;
    for (const Field &field : fields) {
        if (field.name.compare("grounded in"_L1, Qt::CaseInsensitive) != 0)
            kept.append(field);
    }
    return kept;
}

bool saySame(const QList<Field> &one, const QList<Field> &other)
{
    return std::ranges::equal(one, other, [](const Field &a, const Field &b) { return a.name == b.name && a.value == b.value; });
}

bool saySame(const QList<Citation> &one, const QList<Citation> &other)
{
    return std::ranges::equal(one, other, [](const Citation &a, const Citation &b) { return a.id == b.id && a.quote == b.quote; });
}

/** Takes over the citations of one, and the field that holds them. */
template <typename Value> bool takeOver(QList<Value> &expected, const QList<Value> &read, int index, const QList<Citation> &citations)
{
    if (read.size() != expected.size() || !saySame(read[index].groundedIn, citations))
        return false;
    expected[index].groundedIn = read[index].groundedIn;
    if constexpr (requires(Value value) { value.fields; }) {
        if (!saySame(others(expected[index].fields), others(read[index].fields)))
            return false;
        expected[index].fields = read[index].fields;
    }
    return true;
}

/** A column that was added stands in every row. */
void widen(QList<Risk> &expected, const QList<Risk> &read)
{
    for (qsizetype i = 0; i < std::min(expected.size(), read.size()); ++i) {
        const bool isWider = read[i].fields.size() == expected[i].fields.size() + 1 && read[i].fields.last().value.isEmpty();
        if (isWider && read[i].fields.last().name.compare("grounded in"_L1, Qt::CaseInsensitive) == 0)
            expected[i].fields.append(read[i].fields.last());
    }
}

Edit::Meant meantCitations(Cited kind, int index, const QList<Citation> &citations)
{
    return [=](Plan &expected, const Plan &read) {
        switch (kind) {
        case Cited::Task:
            return takeOver(expected.tasks, read.tasks, index, citations);
        case Cited::Decision:
            return takeOver(expected.decisions, read.decisions, index, citations);
        case Cited::Criterion:
            return takeOver(expected.criteria, read.criteria, index, citations);
        case Cited::Risk:
            widen(expected.risks, read.risks);
            return takeOver(expected.risks, read.risks, index, citations);
        }
        return false;
    };
}

/** ` (S1)` behind a criterion; nothing takes it away, and lines below it that do nothing but cite too. */
Edit citeCriterion(const EditSubject &subject, const Criterion &criterion, const QString &value)
{
    Edit edit;
    const qsizetype end = criterion.range.start + criterion.textRange.end;
    if (!value.isEmpty()) {
        edit.patch = TextPatch({end, end}, u" ("_s + value + u')');
        return edit;
    }
    const TextRange cited = criterion.groundedIn.first().range.shifted(criterion.range.start);
    const QStringView before = slice(subject.text, {lineStart(subject.text, cited.start), cited.start});
    if (lineStart(subject.text, cited.start) > end && readItemMarker(before, {0, before.size()}))
        edit.patch = TextPatch({lineStart(subject.text, cited.start), nextLine(subject.text, cited.end)}, {});
    else
        edit.patch = TextPatch({end, subject.text.indexOf(u')', cited.end) + 1}, {});
    return edit;
}

/** Gives something that cites nothing its first citation, or takes away where it cites. */
Edit setCitations(const EditSubject &subject, Cited kind, int index, const QString &value)
{
    switch (kind) {
    case Cited::Task:
        return setTaskField(subject, index, u"groundedIn"_s, {value});
    case Cited::Decision:
        return setDecision(subject, index, u"groundedIn"_s, value);
    case Cited::Criterion:
        return citeCriterion(subject, subject.plan.criteria[index], value);
    case Cited::Risk:
        return setRisk(subject, index, u"groundedIn"_s, value);
    }
    return {};
}

/** What has to go so that one of several citations is gone, and the comma with it. */
TextRange rangeWithComma(const Citing &target, qsizetype at)
{
    const QList<Citation> &all = target.citations;
    const bool isLast = at + 1 == all.size();
    const TextRange range =
        isLast ? TextRange {all[at - 1].range.end, all[at].range.end} : TextRange {all[at].range.start, all[at + 1].range.start};
    return range.shifted(target.range.start);
}

std::optional<Cited> kindIn(const Arguments &arguments)
{
    const QList<std::pair<Cited, QString>> words {
        {Cited::Task, u"task"_s}, {Cited::Decision, u"decision"_s}, {Cited::Criterion, u"criterion"_s}, {Cited::Risk, u"risk"_s}};
    for (const auto &[kind, word] : words) {
        if (arguments.has(word))
            return kind;
    }
    return {};
}

int indexIn(const EditSubject &subject, const Arguments &arguments, Cited kind)
{
    if (kind == Cited::Criterion)
        return arguments.position(u"criterion"_s);
    if (kind == Cited::Risk)
        return arguments.position(u"risk"_s);
    if (kind == Cited::Task)
        return subject.plan.taskIndex(arguments.text(u"task"_s));
    return findDecision(subject.plan, arguments.text(u"decision"_s)).index;
}

Edit cite(const EditSubject &subject, const Arguments &arguments, bool adds)
{
    const std::optional<Cited> kind = kindIn(arguments);
    if (!kind)
        return Edit::malformed({QT_TRANSLATE_NOOP("Setsquare::Messages", "Say what cites: a task, decision, criterion or risk."), {}});
    const int index = indexIn(subject, arguments, *kind);
    const QString finding = arguments.text(u"finding"_s);
    const QString quote = adds ? arguments.optionalText(u"quote"_s).value_or(QString()) : QString();
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return adds ? addCitation(subject, *kind, index, finding, quote) : removeCitation(subject, *kind, index, finding);
}

} // namespace

QString writtenCitation(const QString &finding, const QString &quote)
{
    if (quote.isEmpty())
        return finding;
    return quote.contains(u'"') ? finding + u" “"_s + quote + u'”' : finding + u" \""_s + quote + u'"';
}

std::optional<Citing> citing(const Plan &plan, Cited kind, int index)
{
    const auto has = [index](const auto &list) { return index >= 0 && index < list.size(); };
    if (kind == Cited::Task && has(plan.tasks))
        return Citing {plan.tasks[index].title, plan.tasks[index].range, plan.tasks[index].groundedIn};
    if (kind == Cited::Decision && has(plan.decisions))
        return Citing {plan.decisions[index].title, plan.decisions[index].range, plan.decisions[index].groundedIn};
    if (kind == Cited::Criterion && has(plan.criteria))
        return Citing {plan.criteria[index].text, plan.criteria[index].range, plan.criteria[index].groundedIn};
    if (kind == Cited::Risk && has(plan.risks))
        return Citing {plan.risks[index].risk, plan.risks[index].range, plan.risks[index].groundedIn};
    return {};
}

Edit addCitation(const EditSubject &subject, Cited kind, int index, const QString &finding, const QString &quote)
{
    const std::optional<Citing> target = citing(subject.plan, kind, index);
    if (!target)
        return missing();
    const QString words = quote.trimmed();
    if (const auto problem = problemOf(finding, words))
        return Edit::refused(*problem);
    QList<Citation> citations = target->citations;
    const auto found = std::ranges::find(citations, finding, &Citation::id);
    const QString value = writtenCitation(finding, words);
    Edit edit;
    if (found == citations.end()) {
        const qsizetype end = citations.isEmpty() ? 0 : target->range.start + citations.last().range.end;
        edit = citations.isEmpty() ? setCitations(subject, kind, index, value) : Edit();
        if (!citations.isEmpty())
            edit.patch = TextPatch({end, end}, u", "_s + (kind == Cited::Risk ? cellContent(value) : value));
        citations.append({finding, words, {}});
    } else if (!words.isEmpty() && found->quote != words) {
        edit.patch = TextPatch(found->range.shifted(target->range.start), kind == Cited::Risk ? cellContent(value) : value);
        found->quote = words;
    }
    if (edit.isRefused())
        return edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Cite %1 in “%2”"), {finding, target->name}};
    edit.meant = meantCitations(kind, index, citations);
    return edit;
}

Edit removeCitation(const EditSubject &subject, Cited kind, int index, const QString &finding)
{
    const std::optional<Citing> target = citing(subject.plan, kind, index);
    if (!target)
        return missing();
    const auto found = std::ranges::find(target->citations, finding, &Citation::id);
    if (found == target->citations.end())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” does not cite %2."), {target->name, finding}});
    return removeCitation(subject, kind, index, int(found - target->citations.begin()));
}

Edit removeCitation(const EditSubject &subject, Cited kind, int index, int at)
{
    const std::optional<Citing> target = citing(subject.plan, kind, index);
    if (!target || at < 0 || at >= target->citations.size())
        return missing();
    Edit edit;
    if (target->citations.size() == 1)
        edit = setCitations(subject, kind, index, {});
    else
        edit.patch = TextPatch(rangeWithComma(*target, at), {});
    if (edit.isRefused())
        return edit;
    QList<Citation> citations = target->citations;
    const QString finding = citations.takeAt(at).id;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "No longer cite %1 in “%2”"), {finding, target->name}};
    edit.meant = meantCitations(kind, index, citations);
    return edit;
}

Edit replaceCitation(const EditSubject &subject, Cited kind, int index, int at, const QString &finding, const QString &quote)
{
    const std::optional<Citing> target = citing(subject.plan, kind, index);
    if (!target || at < 0 || at >= target->citations.size())
        return missing();
    const QString words = quote.trimmed();
    if (const auto problem = problemOf(finding, words))
        return Edit::refused(*problem);
    QList<Citation> citations = target->citations;
    const auto found = std::ranges::find(citations, finding, &Citation::id);
    if (found != citations.end() && found - citations.begin() != at)
        return removeCitation(subject, kind, index, at);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Cite %1 in “%2”"), {finding, target->name}};
    if (citations[at].id == finding && citations[at].quote == words)
        return edit;
    const QString value = writtenCitation(finding, words);
    edit.patch = TextPatch(citations[at].range.shifted(target->range.start), kind == Cited::Risk ? cellContent(value) : value);
    citations[at] = {finding, words, {}};
    edit.meant = meantCitations(kind, index, citations);
    return edit;
}

QList<Operation> citationOperations()
{
    return {{"cite.add", [](const EditSubject &subject, const Arguments &arguments) { return cite(subject, arguments, true); }},
            {"cite.remove", [](const EditSubject &subject, const Arguments &arguments) { return cite(subject, arguments, false); }}};
}

} // namespace Setsquare
