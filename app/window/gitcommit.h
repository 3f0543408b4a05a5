// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commitoffer.h"

namespace Setsquare {

/** What a commit of a plan with its ledger would hold: those of these files that are not in the last commit as they are on the disk. Empty
    where there is no repository, or where git ignores the plan. */
CommitOffer commitOffer(const QString &planPath);

/** Commits exactly the bytes that were offered, whatever else is changed or staged, which both stay so. Gives why not; empty if it is done.
    Hooks are not run, and nothing is signed. */
QString commit(const CommitOffer &offer, const QString &message);

/** Whether git leaves a file out. */
bool isIgnoredByGit(const QString &path);

} // namespace Setsquare
