// SPDX-License-Identifier: Apache-2.0
#include "findingplaces.h"

#include <algorithm>

namespace Setsquare::FindingPlaces {

void Sum::add(const Sum &other)
{
    count += other.count;
    worst = std::max(worst, other.worst);
}

/** Sections nest and are in document order: the last one that begins before a position lies innermost, or beside what holds the position. */
static SectionKind kindAt(const QList<Section> &sections, qsizetype position)
{
    auto after = std::ranges::upper_bound(sections, position, {}, [](const Section &section) { return section.range.start; });
    while (after != sections.begin()) {
        --after;
        const bool inside = position <= after->range.end;
        if (inside && after->kind != SectionKind::Unknown)
            return after->kind;
        if (after->level <= 1)
            break;
    }
    return SectionKind::Unknown;
}

QMap<SectionKind, Sum> sums(const Plan &plan, const QList<Finding> &findings)
{
    QMap<SectionKind, Sum> result;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Info)
            result[kindAt(plan.sections, finding.range.start)].add({1, finding.severity});
    }
    return result;
}

} // namespace Setsquare::FindingPlaces
