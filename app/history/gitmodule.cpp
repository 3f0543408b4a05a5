// SPDX-License-Identifier: Apache-2.0
#include "gitmodule.h"

#include "programmodule.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

using GitFunction = void (*)(const QString *place, const QString *name, RevisionBytes *result);

RevisionBytes askModule(const char *function, const QString &place, const QString &name)
{
    QString error;
    const auto ask = reinterpret_cast<GitFunction>(moduleFunction(u"setsquare-git"_s, function, error));
    if (!ask)
        return {{}, u"The module that reads git repositories cannot be loaded: "_s + error};
    RevisionBytes result;
    ask(&place, &name, &result);
    return result;
}

} // namespace

RevisionBytes askGitFor(const QString &folder, const QString &object)
{
    return askModule("setsquareBytesInGit", folder, object);
}

RevisionBytes askGitForRevision(const QString &file, const QString &revision)
{
    return askModule("setsquareBytesAtRevision", file, revision);
}

} // namespace Setsquare
