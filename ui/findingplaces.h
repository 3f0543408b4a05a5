// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QMap>

namespace Setsquare::FindingPlaces {

/** How many errors and warnings, and the worst of them; notes are not counted. */
struct Sum {
    int count = 0;
    Severity worst = Severity::Info;

    void add(const Sum &other);
};

/** The findings of a plan by the kind of the section that they lie in, the innermost one that is recognised. Cost: findings × depth, and
    once the sections. */
QMap<SectionKind, Sum> sums(const Plan &plan, const QList<Finding> &findings);

} // namespace Setsquare::FindingPlaces
