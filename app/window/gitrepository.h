// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <git2.h>

#include <memory>

namespace Setsquare {

/** libgit2's own state, for as long as it is used. */
class Git
{
public:
    Git() { git_libgit2_init(); }
    ~Git() { git_libgit2_shutdown(); }
    Q_DISABLE_COPY_MOVE(Git)
};

struct FreeRepository {
    void operator()(git_repository *repository) const { git_repository_free(repository); }
};
using Repository = std::unique_ptr<git_repository, FreeRepository>;

/** The repository that a folder lies in; nothing, and why in `status`, if there is none or it cannot be opened. Requires: Git. */
Repository openRepository(const QString &folder, int &status);

} // namespace Setsquare
