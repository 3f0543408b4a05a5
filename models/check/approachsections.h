// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QStringList>

namespace Setsquare {

/** The approaches that a plan can take. */
QStringList approaches();
/** The titles of the sections that an approach has besides those of every plan, in order. */
QStringList sectionsOfApproach(const QString &approach);
/** The section of an approach with this title; nothing if there is none. */
const Section *approachSection(const Plan &plan, QStringView title);
inline const Section *approachSection(const Plan &plan, QLatin1StringView title)
{
    return approachSection(plan, QString(title));
}

} // namespace Setsquare
