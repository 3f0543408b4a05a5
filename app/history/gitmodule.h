// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planhistory.h"

namespace Setsquare {

// What commands ask of git. libgit2 and what it needs take as long to load as a check: it is in a module that is loaded on demand.

/** See planhistory.h. Errors: a reason, also if the module cannot be loaded. */
RevisionBytes askGitFor(const QString &folder, const QString &object);
RevisionBytes askGitForRevision(const QString &file, const QString &revision);

} // namespace Setsquare
