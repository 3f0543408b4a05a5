// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "plan.h"
#include "planfile.h"

namespace Setsquare {

/** A plan that a command was given, read. */
struct PlanInput {
    QString path; ///< as given; `-` for standard input
    LoadedFile file;
    Plan plan;

    const QString &text() const { return file.text; }
    /** Empty for a file that is not UTF-8. Cost: linear. */
    QString digest() const;
};

/** The file or standard input; complains if it cannot be read. */
std::optional<LoadedFile> readInput(const QString &path);
std::optional<PlanInput> readPlanInput(const QString &path);

/** All that is wrong with the plan, a wrong encoding too. */
QList<Finding> findings(const PlanInput &input);

} // namespace Setsquare
