// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citationedits.h"
#include "researchindex.h"

namespace Setsquare {

enum class CitationState {
    Current, ///< it names one finding, which says what is quoted, or nothing is quoted
    Changed, ///< it names one finding, which says something else now, as all others do
    Moved, ///< what it names does not say what is quoted, or is not there, but other findings say it
    Ambiguous, ///< several documents have a finding of that name
    Dead, ///< it names no finding, and no finding says what is quoted
    Unknown ///< a document could not be read in which the finding may be
};

/** What a citation of the plan points to. */
struct ResolvedCitation {
    Cited kind = Cited::Task;
    int owner = 0; ///< index among the plan's tasks, decisions, criteria or risks
    int citation = 0; ///< index into its groundedIn
    CitationState state = CitationState::Unknown;
    FindingPlace named; ///< the one finding of that name; of an ambiguous one that which alone says what is quoted; otherwise invalid
    QList<FindingPlace> others; ///< of a moved one where it went, of an ambiguous one all that bear its name

    /** The finding that is meant: the one named, unless it says something else that only one other finding says. Invalid if unclear. */
    FindingPlace target() const;
    /** Whether somebody has to look at it: it is known not to say what one finding says. */
    bool isStale() const { return state != CitationState::Current && state != CitationState::Unknown; }
    bool operator==(const ResolvedCitation &) const = default;
};

/** All citations of a plan, those of tasks first, then of decisions, criteria and risks, each in the order written.
    Cost: linear in the citations; a look through the words of the research for each that is not current. */
QList<ResolvedCitation> resolveCitations(const Plan &plan, const ResearchIndex &index);

/** The documents, those without findings with their headings in the place of findings if the plan cites these with their words. */
QList<Research> withCitedHeadings(const QList<Research> &research, const Plan &plan);

/** Cites a finding, with its words. */
Edit citeFinding(const EditSubject &subject, const ResearchIndex &index, Cited kind, int owner, FindingPlace finding);
/** Makes a citation say what the finding that it names says now. Requires: named is valid. */
Edit acceptCitation(const EditSubject &subject, const ResearchIndex &index, const ResolvedCitation &citation);
/** Makes a citation name another finding, and say what that says. */
Edit followCitation(const EditSubject &subject, const ResearchIndex &index, const ResolvedCitation &citation, FindingPlace to);
/** Takes a citation away. */
Edit dropCitation(const EditSubject &subject, const ResolvedCitation &citation);

/** The words that a citation of this id quotes; empty if it names no finding, or several. */
QString quoteNamed(const ResearchIndex &index, const QString &id);

/** What a user has typed into a Grounded in field or cell, `C1, D2`, with the words of each finding behind its id that has none. What names
    no finding, or several, stays as it is. */
QString withQuotes(const QString &typed, const ResearchIndex &index);

} // namespace Setsquare
