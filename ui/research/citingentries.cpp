// SPDX-License-Identifier: Apache-2.0
#include "citingentries.h"

#include "plaintext.h"
#include "plansession.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {
struct CitingWords {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::CitingEntries)
};
} // namespace

static void perform(PlanSession *session, const std::function<Edit(const EditSubject &subject)> &edit)
{
    // The plan may be typed in while the list is open; nothing can be said of a subject then.
    const Edit made = session->isSuspended() ? Edit() : edit(session->subject());
    session->perform(made, Wording::text(made.label));
}

QList<PaletteEntry> placesToCiteIn(PlanSession *session, FindingPlace finding)
{
    const Plan &plan = session->plan();
    const TracedFinding *traced = session->trace().find(finding);
    QList<PaletteEntry> entries;
    const auto add = [&](Cited kind, const QString &name, int index, const QString &text) {
        const bool isThere = traced && traced->citedBy.contains(CitedBy {kind, index});
        const auto run = [session, kind, index, finding] {
            if (session->trace().find(finding))
                perform(session,
                        [&](const EditSubject &subject) { return citeFinding(subject, session->researchIndex(), kind, index, finding); });
        };
        entries.append(
            {name, citingId(plan, {kind, index}) + u' ' + plainText(text), isThere ? CitingWords::tr("cites it already") : QString(), run});
    };
    for (int i = 0; i < plan.decisions.size(); ++i)
        add(Cited::Decision, CitingWords::tr("Decision"), i, plan.decisions[i].title);
    for (int i = 0; i < plan.tasks.size(); ++i)
        add(Cited::Task, CitingWords::tr("Task"), i, plan.tasks[i].title);
    for (int i = 0; i < plan.criteria.size(); ++i)
        add(Cited::Criterion, CitingWords::tr("Criterion"), i, plan.criteria[i].text);
    for (int i = 0; i < plan.risks.size(); ++i)
        add(Cited::Risk, CitingWords::tr("Risk"), i, plan.risks[i].risk);
    return entries;
}

QList<PaletteEntry> findingsToCite(PlanSession *session, CitedBy citing, const ResolvedCitation *instead)
{
    QList<PaletteEntry> entries;
    const std::optional<ResolvedCitation> replaced = instead ? std::optional(*instead) : std::nullopt;
    for (const TracedFinding &traced : session->trace().findings) {
        const FindingPlace place = traced.place;
        const ResearchIndex &index = session->researchIndex();
        const ResearchFinding &finding = index.finding(place);
        const auto run = [session, citing, place, replaced] {
            if (session->trace().find(place))
                perform(session, [&](const EditSubject &subject) {
                    return replaced ? followCitation(subject, session->researchIndex(), *replaced, place)
                                    : citeFinding(subject, session->researchIndex(), citing.kind, citing.index, place);
                });
        };
        entries.append({Wording::researchKind(finding.kind), index.citationId(place) + u' ' + plainText(finding.text),
                        traced.citedBy.contains(citing) ? CitingWords::tr("cited already") : QString(), run});
    }
    return entries;
}

} // namespace Setsquare
