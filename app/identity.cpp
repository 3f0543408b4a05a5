// SPDX-License-Identifier: Apache-2.0
#include "identity.h"

#include "approvallinereader.h"

#include <QProcess>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int gitAnswersWithin = 5000; // milliseconds

// The program git is asked and not libgit2, which commands that need no history would have to load.
QString configured(const QString &folder, const QString &key)
{
    QProcess git;
    git.start(u"git"_s, {u"-C"_s, folder, u"config"_s, u"--get"_s, key});
    if (!git.waitForFinished(gitAnswersWithin) || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return {};
    return QString::fromUtf8(git.readAllStandardOutput()).trimmed();
}

QString person(const QString &name, const QString &mail)
{
    const QString result = u"%1 <%2>"_s.arg(name, mail);
    return isPerson(result) ? result : QString();
}

QString account()
{
    const passwd *entry = ::getpwuid(::getuid());
    const QString login = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
    return login + u" <"_s + login + u'@' + QSysInfo::machineHostName() + u'>';
}

} // namespace

QString gitIdentityIn(const QString &folder)
{
    return person(configured(folder, u"user.name"_s), configured(folder, u"user.email"_s));
}

QString identityIn(const QString &folder)
{
    const QString identity = gitIdentityIn(folder);
    return identity.isEmpty() ? account() : identity;
}

} // namespace Setsquare
