// SPDX-License-Identifier: Apache-2.0
#include "gitrepository.h"

#include <QFile>

namespace Setsquare {

Repository openRepository(const QString &folder, int &status)
{
    git_repository *repository = nullptr;
    status = git_repository_open_ext(&repository, QFile::encodeName(folder).constData(), 0, nullptr);
    return Repository(repository);
}

} // namespace Setsquare
