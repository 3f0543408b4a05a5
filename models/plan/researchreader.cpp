// SPDX-License-Identifier: Apache-2.0
#include "research.h"

#include "planreader.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

QString toText(ResearchKind kind)
{
    switch (kind) {
    case ResearchKind::Discovery: return u"discovery"_s;
    case ResearchKind::Architecture: return u"architecture"_s;
    case ResearchKind::Constraint: return u"constraint"_s;
    case ResearchKind::SuccessCriterion: return u"success-criterion"_s;
    case ResearchKind::OpenQuestion: return u"open-question"_s;
    case ResearchKind::EdgeCase: return u"edge-case"_s;
    case ResearchKind::Recommendation: return u"recommendation"_s;
    }
    return {};
}

Research readResearch(const QString &text, const QString &path)
{
    Research research;
    research.path = path;
    research.text = text;
    return research;
}

bool isPlan(const QString &text)
{
    const Plan plan = readPlan(text);
    const auto makesAPlan = [](const Section &section) {
        return section.kind == SectionKind::Tasks || section.kind == SectionKind::Criteria || section.kind == SectionKind::Decisions
            || section.kind == SectionKind::Risks;
    };
    return !plan.research.isEmpty() || std::any_of(plan.sections.cbegin(), plan.sections.cend(), makesAPlan);
}

} // namespace Setsquare
