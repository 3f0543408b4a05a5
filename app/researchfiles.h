// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "research.h"

namespace Setsquare {

/** Where a research file of a plan is: relative paths begin at the plan's folder. */
QString researchFile(const QString &planPath, const QString &path);

/** The research documents that a plan names, in order, each once. One that cannot be read has no findings and says why in Research::error. */
QList<Research> readResearchFiles(const QString &planPath, const QStringList &paths);

/** All that a plan names in its front matter; headings are findings where it cites them. */
QList<Research> readResearchOf(const QString &planPath, const Plan &plan);

/** How a plan would name a file: relative to the plan within its repository and near it, else as it is. */
QString researchName(const QString &planPath, const QString &file);

/** Why a document could not be read, with the line if that is known; empty if it could. */
QString problemOf(const Research &research);

/** The research that lies where it usually does in the repository of a plan, `docs/research/`, `.agents/bundles/` and `.agents/research/`, named
    as the plan would name it; without a repository, in the folder of the plan. Cost: lists these folders. */
QStringList conventionalResearch(const QString &planPath);

} // namespace Setsquare
