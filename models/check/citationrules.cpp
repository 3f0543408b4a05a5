// SPDX-License-Identifier: Apache-2.0
#include "citationrules.h"

#include "citationresolution.h"
#include "criterionedits.h"
#include "criterionrules.h"
#include "places.h"
#include "report.h"

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CitingItem {
    qsizetype start = 0;
    QList<Citation> citations;
};

CitingItem itemOf(const Plan &plan, Cited kind, int index)
{
    switch (kind) {
    case Cited::Task:
        return {plan.tasks[index].range.start, plan.tasks[index].groundedIn};
    case Cited::Decision:
        return {plan.decisions[index].range.start, plan.decisions[index].groundedIn};
    case Cited::Criterion:
        return {plan.criteria[index].range.start, plan.criteria[index].groundedIn};
    case Cited::Risk:
        break;
    }
    return {plan.risks[index].range.start, plan.risks[index].groundedIn};
}

/** `words` is how many of these the pattern takes: the id, the quote, and where that stands now. Without any research everything is
    ungrounded, which is told of decisions. */
void citationsIn(const CheckSubject &subject, CitationState state, const char *pattern, qsizetype words, Report &report)
{
    if (subject.research.research().isEmpty())
        return;
    for (const ResolvedCitation &resolved : subject.citations) {
        if (resolved.state != state)
            continue;
        const CitingItem item = itemOf(subject.plan, resolved.kind, resolved.owner);
        const Citation &citation = item.citations[resolved.citation];
        const QString there = resolved.others.isEmpty() ? QString() : subject.research.citationId(resolved.others.first());
        report.add(citation.range.shifted(item.start), pattern, QStringList {citation.id, citation.quote, there}.first(words));
    }
}

void deadCitations(const CheckSubject &subject, Report &report)
{
    citationsIn(subject, CitationState::Dead,
                QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no finding of the research: correct the id, or take the citation out."),
                1, report);
}

void changedCitations(const CheckSubject &subject, Report &report)
{
    citationsIn(subject, CitationState::Changed,
                QT_TRANSLATE_NOOP("Setsquare::Messages",
                                  "“%1” does not say “%2” any more: see whether what rests on it still holds, and quote it anew."),
                2, report);
}

void movedCitations(const CheckSubject &subject, Report &report)
{
    citationsIn(subject, CitationState::Moved,
                QT_TRANSLATE_NOOP("Setsquare::Messages", "What is cited as “%1”, “%2”, is “%3” now: cite that."), 3, report);
}

void ambiguousCitations(const CheckSubject &subject, Report &report)
{
    citationsIn(
        subject, CitationState::Ambiguous,
        QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” names findings of several documents: put the document's name in front of it."), 1,
        report);
}

/** The citation that a finding is about, and where it leads. */
std::optional<ResolvedCitation> resolvedAt(const CheckSubject &subject, TextRange range)
{
    for (const ResolvedCitation &resolved : subject.citations) {
        const CitingItem item = itemOf(subject.plan, resolved.kind, resolved.owner);
        if (item.citations[resolved.citation].range.shifted(item.start) == range)
            return resolved;
    }
    return {};
}

QList<Fix> dropIt(const CheckSubject &subject, const Finding &finding)
{
    const auto resolved = resolvedAt(subject, finding.range);
    if (!resolved)
        return {};
    return {{{QT_TRANSLATE_NOOP("Setsquare::Messages", "Take the citation of “%1” out"), {finding.message.arguments.first()}},
             [resolved](const EditSubject &at) { return dropCitation(at, *resolved); }}};
}

QList<Fix> quoteItAnew(const CheckSubject &subject, const Finding &finding)
{
    const auto resolved = resolvedAt(subject, finding.range);
    if (!resolved || !resolved->named.isValid())
        return {};
    return {{{QT_TRANSLATE_NOOP("Setsquare::Messages", "Quote what “%1” says now"), {finding.message.arguments.first()}},
             [resolved, index = subject.research](const EditSubject &at) { return acceptCitation(at, index, *resolved); }}};
}

QList<Fix> followIt(const CheckSubject &subject, const Finding &finding)
{
    const auto resolved = resolvedAt(subject, finding.range);
    QList<Fix> ways;
    for (const FindingPlace place : resolved ? resolved->others : QList<FindingPlace>()) {
        ways.append(
            {{QT_TRANSLATE_NOOP("Setsquare::Messages", "Cite “%1”"), {subject.research.citationId(place)}},
             [resolved, place, index = subject.research](const EditSubject &at) { return followCitation(at, index, *resolved, place); }});
    }
    return ways;
}

void unmetSuccess(const CheckSubject &subject, Report &report)
{
    if (!has(subject.plan, SectionKind::Criteria) || subject.research.research().isEmpty())
        return;
    QSet<QString> met;
    for (const ResolvedCitation &resolved : subject.citations) {
        if (resolved.kind == Cited::Criterion && resolved.target().isValid())
            met.insert(subject.research.citationId(resolved.target()));
    }
    for (int document = 0; document < subject.research.research().size(); ++document) {
        const QList<ResearchFinding> &findings = subject.research.research()[document].findings;
        for (int i = 0; i < findings.size(); ++i) {
            const QString id = subject.research.citationId({document, i});
            if (findings[i].kind == ResearchKind::SuccessCriterion && !met.contains(id))
                report.add(headingOf(subject.plan, SectionKind::Criteria),
                           QT_TRANSLATE_NOOP("Setsquare::Messages",
                                             "No acceptance criterion stands for %1 of the research, “%2”: add one that cites it."),
                           {id, findings[i].text.simplified()});
        }
    }
}

QList<Fix> addCriterionFor(const CheckSubject &, const Finding &finding)
{
    const QString id = finding.message.arguments.value(0);
    const QString text = finding.message.arguments.value(1);
    if (!untestablePromise(text).isEmpty())
        return {}; // it needs a figure before it can be a criterion
    const Message title {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add a criterion for %1"), {id}};
    const QList<EditStep> steps {
        [text](const EditSubject &at) { return addCriterion(at, std::nullopt, int(at.plan.criteria.size()), text); },
        [id](const EditSubject &at) { return addCitation(at, Cited::Criterion, int(at.plan.criteria.size()) - 1, id); }};
    return {{title, [steps, title](const EditSubject &at) { return editInSteps(at, steps, title); }}};
}

constexpr auto mustReference = QT_TRANSLATE_NOOP("Setsquare::Messages", "Decisions are grounded in the research: they must reference it.");
constexpr auto planAgentBoundary = "What This Agent Does NOT Do; Step 1";

} // namespace

QList<Rule> citationRules()
{
    return {
        {"citation-dead", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "What is cited is a finding of the research."),
         mustReference, planAgentBoundary, deadCitations, dropIt},
        {"citation-changed", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "What is quoted is what the research says."),
         mustReference, planAgentBoundary, changedCitations, quoteItAnew},
        {"citation-moved", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "What is quoted is cited by the id that it has."),
         mustReference, planAgentBoundary, movedCitations, followIt},
        {"citation-ambiguous", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A citation names one finding."), mustReference,
         planAgentBoundary, ambiguousCitations, followIt},
        {"success-unmet", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Every success criterion of the research has an acceptance criterion that cites it."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "Extract from the research the success criteria that it defines; they define when the plan is done."),
         "Step 1, Extract from research; Step 4", unmetSuccess, addCriterionFor},
    };
}

} // namespace Setsquare
