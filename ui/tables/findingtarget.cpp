// SPDX-License-Identifier: Apache-2.0
#include "findingtarget.h"

#include "planselection.h"
#include "plansession.h"

namespace Setsquare {

bool selectCitedFinding(const PlanSession &session, PlanSelection *selection, const QString &id, QObject *source)
{
    const ResearchIndex &index = session.researchIndex();
    FindingPlace place = index.named(id).value(0);
    // What was cited under that name may stand elsewhere now.
    for (const ResolvedCitation &citation : session.citations()) {
        const std::optional<Citing> owner = citing(session.plan(), citation.kind, citation.owner);
        if (citation.target().isValid() && owner && owner->citations.value(citation.citation).id == id) {
            place = citation.target();
            break;
        }
    }
    if (place.isValid())
        selection->selectFinding(place.document, index.finding(place).id, source);
    return place.isValid();
}

} // namespace Setsquare
