// SPDX-License-Identifier: Apache-2.0
#include "approachsections.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

QStringList approaches()
{
    return {u"feature"_s, u"refactoring"_s, u"debugging"_s, u"infrastructure"_s};
}

QStringList sectionsOfApproach(const QString &approach)
{
    if (approach == "refactoring"_L1)
        return {u"Current State"_s, u"Desired State"_s};
    if (approach == "debugging"_L1)
        return {u"Root Cause"_s, u"Reproduction"_s, u"Regression Test"_s, u"Broader Impact"_s, u"Prevention"_s};
    if (approach == "infrastructure"_L1)
        return {u"Rollout"_s, u"Dry Run"_s, u"Monitoring"_s, u"Communication"_s, u"Runbooks"_s};
    return {};
}

const Section *approachSection(const Plan &plan, QStringView title)
{
    for (const Section &section : plan.sections) {
        // as the reader takes titles: with a number before them or a colon behind
        if (section.kind == SectionKind::Approach && section.title.contains(title, Qt::CaseInsensitive))
            return &section;
    }
    return nullptr;
}

} // namespace Setsquare
