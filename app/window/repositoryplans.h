// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <stop_token>

namespace Setsquare {

/** Where a search of a repository ends, so that a strange one costs a second and not a minute. */
struct RepositoryLimits {
    qsizetype plans = 20; ///< found
    qsizetype documents = 2000; ///< read to see whether they are plans
    qint64 bytes = qint64(4) << 20; ///< of one document; larger ones are passed over
    qsizetype files = 200'000; ///< of any kind, passed on the way
};

/** The plans in the git repository of the first of these folders that lies in one with plans: markdown files that git tracks or would
    track, not those that it ignores, the latest changed first. One that belongs to another user is left alone, as git does, and the note
    says so. Stopped, it returns what it has. Cost: some microseconds for each file of the repository, and a check of each plan. */
RepositoryPlans repositoryPlans(const QStringList &folders, const std::stop_token &stop, const RepositoryLimits &limits = {});

} // namespace Setsquare
