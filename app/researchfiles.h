// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "research.h"

namespace Setsquare {

/** Where a research file of a plan is: relative paths begin at the plan's folder. */
QString researchFile(const QString &planPath, const QString &path);

/** The research documents that a plan names, in order, each once. One that cannot be read has no findings and says why in Research::error. */
QList<Research> readResearchFiles(const QString &planPath, const QStringList &paths);

} // namespace Setsquare
