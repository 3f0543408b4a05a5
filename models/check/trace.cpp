// SPDX-License-Identifier: Apache-2.0
#include "trace.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

void addFindings(const ResearchIndex &index, Trace &trace)
{
    for (int document = 0; document < int(index.research().size()); ++document) {
        trace.firstFindings.append(int(trace.findings.size()));
        for (int i = 0; i < int(index.research()[document].findings.size()); ++i)
            trace.findings.append({{document, i}, {}, -1});
    }
}

TracedFinding *entry(Trace &trace, FindingPlace place)
{
    return place.isValid() ? &trace.findings[trace.firstFindings[place.document] + place.finding] : nullptr;
}

void addCitations(const QList<ResolvedCitation> &citations, Trace &trace)
{
    for (const ResolvedCitation &citation : citations) {
        TracedFinding *finding = entry(trace, citation.target());
        // What cites is read in one go, so that the same one twice stands last.
        if (const CitedBy by {citation.kind, citation.owner}; finding && (finding->citedBy.isEmpty() || finding->citedBy.last() != by))
            finding->citedBy.append(by);
    }
}

/** The plan's questions by what they name in the research; those that name nothing there and are open are the plan's own. */
void addQuestions(const Plan &plan, const ResearchIndex &index, Trace &trace)
{
    QList<UnsettledQuestion> own;
    for (int i = 0; i < int(plan.questions.size()); ++i) {
        const Question &question = plan.questions[i];
        QList<FindingPlace> named = question.id.isEmpty() ? QList<FindingPlace>() : index.named(question.id);
        if (named.isEmpty() && question.id.startsWith(u'q'))
            named = index.named(question.id.toUpper());
        named.removeIf([&index](FindingPlace place) { return index.finding(place).kind != ResearchKind::OpenQuestion; });
        if (named.size() == 1)
            entry(trace, named.first())->question = i;
        else if (question.state == Question::State::Open)
            own.append({{}, i});
    }
    for (const TracedFinding &finding : std::as_const(trace.findings)) {
        const ResearchFinding &question = index.finding(finding.place);
        const bool isSettled =
            question.answered || (finding.question >= 0 && plan.questions[finding.question].state != Question::State::Open);
        if (question.kind == ResearchKind::OpenQuestion && !isSettled)
            trace.questions.append({finding.place, finding.question});
    }
    trace.questions += own;
}

void addGaps(const Plan &plan, const ResearchIndex &index, const QList<ResolvedCitation> &citations, Trace &trace)
{
    for (const TracedFinding &finding : std::as_const(trace.findings)) {
        const ResearchKind kind = index.finding(finding.place).kind;
        if (kind == ResearchKind::Constraint && finding.citedBy.isEmpty())
            trace.constraints.append(finding.place);
        if (kind == ResearchKind::SuccessCriterion && !finding.isCitedBy(Cited::Criterion))
            trace.criteria.append(finding.place);
    }
    // What cannot be read may be there: only a citation that is known to lead nowhere grounds nothing.
    QList<bool> isGrounded(plan.decisions.size(), false);
    for (const ResolvedCitation &citation : citations) {
        if (citation.kind == Cited::Decision && citation.state != CitationState::Dead)
            isGrounded[citation.owner] = true;
    }
    for (int i = 0; i < int(plan.decisions.size()); ++i) {
        if (!isGrounded[i])
            trace.decisions.append(i);
    }
}

} // namespace

bool TracedFinding::isCitedBy(Cited kind) const
{
    return std::ranges::any_of(citedBy, [kind](CitedBy by) { return by.kind == kind; });
}

const TracedFinding *Trace::find(FindingPlace place) const
{
    if (place.document < 0 || place.document >= firstFindings.size() || place.finding < 0)
        return nullptr;
    const int at = firstFindings[place.document] + place.finding;
    return at < findings.size() && findings[at].place == place ? &findings[at] : nullptr;
}

Trace trace(const Plan &plan, const ResearchIndex &index, const QList<ResolvedCitation> &citations)
{
    Trace trace;
    addFindings(index, trace);
    addCitations(citations, trace);
    addQuestions(plan, index, trace);
    addGaps(plan, index, citations, trace);
    return trace;
}

std::optional<CitedBy> citableAt(const Plan &plan, qsizetype position)
{
    std::optional<CitedBy> found; // ends where the position is: a cursor behind the last character is still in it
    const auto look = [&](Cited kind, const auto &list) {
        for (int i = 0; i < int(list.size()); ++i) {
            const TextRange range = list[i].range;
            if (range.contains(position) || (!found && range.end == position && !range.isEmpty()))
                found = {kind, i};
            if (range.contains(position))
                return true;
        }
        return false;
    };
    if (!look(Cited::Task, plan.tasks) && !look(Cited::Decision, plan.decisions) && !look(Cited::Criterion, plan.criteria))
        look(Cited::Risk, plan.risks);
    return found;
}

QString toText(Cited kind)
{
    switch (kind) {
    case Cited::Task:
        return u"task"_s;
    case Cited::Decision:
        return u"decision"_s;
    case Cited::Criterion:
        return u"criterion"_s;
    case Cited::Risk:
        return u"risk"_s;
    }
    return {};
}

QString citingId(const Plan &plan, CitedBy citing)
{
    if (citing.kind == Cited::Task)
        return plan.tasks[citing.index].id;
    return citing.kind == Cited::Decision ? plan.decisions[citing.index].id : QString::number(citing.index + 1);
}

QString questionId(const Plan &plan, int question)
{
    if (!plan.questions[question].id.isEmpty())
        return plan.questions[question].id;
    int number = 0;
    for (int i = 0; i <= question; ++i)
        number += plan.questions[i].id.isEmpty() ? 1 : 0;
    return u'~' + QString::number(number);
}

} // namespace Setsquare
