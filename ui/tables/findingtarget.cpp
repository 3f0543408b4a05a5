// SPDX-License-Identifier: Apache-2.0
#include "findingtarget.h"

#include "planselection.h"
#include "plansession.h"

namespace Setsquare {

static QString stem(const QString &path)
{
    return path.section(u'/', -1).section(u'.', 0, -2);
}

bool selectCitedFinding(const PlanSession &session, PlanSelection *selection, const QString &id, QObject *source)
{
    const qsizetype colon = id.lastIndexOf(u':');
    const QString bare = id.sliced(colon + 1);
    for (int document = 0; document < session.research().size(); ++document) {
        const Research &research = session.research()[document];
        const bool isMeant = colon < 0 || stem(research.path) == id.first(colon);
        const auto names = [&](const ResearchFinding &finding) { return finding.id == bare; };
        if (isMeant && std::ranges::any_of(research.findings, names)) {
            selection->selectFinding(document, bare, source);
            return true;
        }
    }
    return false;
}

} // namespace Setsquare
