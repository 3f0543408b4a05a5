// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changessince.h"
#include "check.h"
#include "planfile.h"

namespace Setsquare {

/** A plan that a command was given, read, with all that stands beside it. */
struct PlanInput {
    QString path; ///< as given; `-` for standard input
    LoadedFile file;
    Plan plan;
    ResearchIndex research; ///< that the plan names
    QList<ResolvedCitation> citations;
    Configuration configuration; ///< in force
    std::optional<QSet<QString>> existingFiles;
    std::vector<Dependency> dependencies;
    Ledger ledger; ///< as it is on the disk; of standard input an empty one
    QList<RoleVerdict> roles;
    QList<Finding> boxes; ///< that say something else; of standard input, which has no ledger, none

    const QString &text() const { return file.text; }
    CheckSubject subject() const { return {plan, file.text, dependencies, research, citations, configuration, existingFiles, boxes}; }
    /** Empty for a file that is not UTF-8. Cost: linear. */
    QString digest() const;
};

/** The file or standard input; complains if it cannot be read. */
std::optional<LoadedFile> readInput(const QString &path);
std::optional<PlanInput> readPlanInput(const QString &path);
/** The same of what was read already. */
PlanInput planInput(const QString &path, const LoadedFile &file);

/** All that is wrong with the plan, a wrong encoding too. */
QList<Finding> findings(const PlanInput &input);

/** The answer of the one gate. */
Gate askGate(const PlanInput &input);
/** Why approvals have fallen. */
RoleChanges changesSinceApproval(const PlanInput &input);

} // namespace Setsquare
