// SPDX-License-Identifier: Apache-2.0
#include "planhistory.h"

using namespace Setsquare;

extern "C" Q_DECL_EXPORT void setsquareBytesInGit(const QString *folder, const QString *object, RevisionBytes *result)
{
    *result = bytesInGit(*folder, *object);
}

extern "C" Q_DECL_EXPORT void setsquareBytesAtRevision(const QString *file, const QString *revision, RevisionBytes *result)
{
    *result = bytesAtRevision(*file, *revision);
}
