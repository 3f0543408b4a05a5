// SPDX-License-Identifier: Apache-2.0
#include "citationresolution.h"

#include "citationreader.h"
#include "quote.h"

#include <ranges>

namespace Setsquare {

namespace {

/** Several documents bear the name: it is unclear even if the words fit only one, since the others may come to say them. */
void resolveShared(const QList<FindingPlace> &bearers, const Citation &citation, const ResearchIndex &index, ResolvedCitation &result)
{
    result.state = CitationState::Ambiguous;
    result.others = bearers;
    if (citation.quote.isEmpty())
        return;
    QList<FindingPlace> fitting;
    std::ranges::copy_if(bearers, std::back_inserter(fitting), [&](FindingPlace place) { return index.says(place, citation.quote); });
    if (fitting.size() == 1)
        result.named = fitting.first();
}

void resolve(const Citation &citation, const ResearchIndex &index, ResolvedCitation &result)
{
    const QList<FindingPlace> named = index.named(citation.id);
    if (named.size() > 1)
        return resolveShared(named, citation, index, result);
    result.named = named.value(0);
    if (result.named.isValid() && index.says(result.named, citation.quote)) {
        result.state = CitationState::Current;
        return;
    }
    if (!result.named.isValid() && index.mayBeUnread(citation.id))
        return;
    if (!citation.quote.isEmpty())
        result.others = index.saying(citation.quote);
    result.others.removeAll(result.named); // a finding that goes on now is still there
    if (!result.others.isEmpty())
        result.state = CitationState::Moved;
    else
        result.state = result.named.isValid() ? CitationState::Changed : CitationState::Dead;
}

template <typename Owner>
void resolveAll(Cited kind, const QList<Owner> &owners, const ResearchIndex &index, bool isResearchThere, QList<ResolvedCitation> &all)
{
    for (int owner = 0; owner < int(owners.size()); ++owner) {
        for (int i = 0; i < int(owners[owner].groundedIn.size()); ++i) {
            ResolvedCitation resolved {kind, owner, i, CitationState::Unknown, {}, {}};
            if (isResearchThere)
                resolve(owners[owner].groundedIn[i], index, resolved);
            all.append(resolved);
        }
    }
}

} // namespace

FindingPlace ResolvedCitation::target() const
{
    if (state == CitationState::Moved)
        return others.size() == 1 ? others.first() : FindingPlace();
    return named;
}

QList<ResolvedCitation> resolveCitations(const Plan &plan, const ResearchIndex &index)
{
    QList<ResolvedCitation> all;
    // Documents that the plan names and nobody has read yet are not known to lack anything.
    const bool isResearchThere = !index.research().isEmpty() || plan.research.isEmpty();
    resolveAll(Cited::Task, plan.tasks, index, isResearchThere, all);
    resolveAll(Cited::Decision, plan.decisions, index, isResearchThere, all);
    resolveAll(Cited::Criterion, plan.criteria, index, isResearchThere, all);
    resolveAll(Cited::Risk, plan.risks, index, isResearchThere, all);
    return all;
}

QList<Research> withCitedHeadings(const QList<Research> &research, const Plan &plan)
{
    if (std::ranges::all_of(research, [](const Research &document) { return document.headings.isEmpty(); }))
        return research;
    QList<Research> candidates;
    std::ranges::transform(research, std::back_inserter(candidates), withHeadings);
    const ResearchIndex index(candidates);
    QList<Research> result = research;
    for (const ResolvedCitation &citation : resolveCitations(plan, index)) {
        const bool isMeant = citation.state == CitationState::Current || citation.state == CitationState::Ambiguous;
        if (!isMeant || !citation.named.isValid()
            || citing(plan, citation.kind, citation.owner)->citations[citation.citation].quote.isEmpty())
            continue;
        result[citation.named.document] = candidates[citation.named.document];
    }
    return result;
}

Edit citeFinding(const EditSubject &subject, const ResearchIndex &index, Cited kind, int owner, FindingPlace finding)
{
    return addCitation(subject, kind, owner, index.citationId(finding), quoteOf(index.finding(finding).text));
}

Edit acceptCitation(const EditSubject &subject, const ResearchIndex &index, const ResolvedCitation &citation)
{
    return followCitation(subject, index, citation, citation.named);
}

Edit followCitation(const EditSubject &subject, const ResearchIndex &index, const ResolvedCitation &citation, FindingPlace to)
{
    return replaceCitation(subject, citation.kind, citation.owner, citation.citation, index.citationId(to),
                           quoteOf(index.finding(to).text));
}

Edit dropCitation(const EditSubject &subject, const ResolvedCitation &citation)
{
    return removeCitation(subject, citation.kind, citation.owner, citation.citation);
}

QString quoteNamed(const ResearchIndex &index, const QString &id)
{
    const QList<FindingPlace> named = index.named(id);
    return named.size() == 1 ? quoteOf(index.finding(named.first()).text) : QString();
}

QString withQuotes(const QString &typed, const ResearchIndex &index)
{
    QString text = typed;
    const QList<Citation> citations = readCitations(typed, {0, typed.size()});
    for (const Citation &citation : citations | std::views::reverse) {
        if (citation.quote.isEmpty())
            text.replace(citation.range.start, citation.range.length(), writtenCitation(citation.id, quoteNamed(index, citation.id)));
    }
    return text;
}

} // namespace Setsquare
