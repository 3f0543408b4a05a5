// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporttarget.h"

#include <QString>

namespace Setsquare {

/** The top of the git repository that a folder lies in; the folder itself, if it lies in none. */
QString repositoryTop(const QString &folder);

/** What a plan is about, as names of files have it: of `refresh-tokens-plan.md` it is `refresh-tokens`. */
QString topicOf(const QString &planPath);

/** Where implementers look for the specification of a plan: `.agents/bundles/<topic>-plan.md`, `docs/specs/<topic>-implementation-plan.md`, and for
    its decisions `docs/decisions`, each in the plan's repository; empty for other targets. */
QString conventionalPlace(ExportTarget target, const QString &planPath);

} // namespace Setsquare
