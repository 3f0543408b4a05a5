// SPDX-License-Identifier: Apache-2.0
#include "researchfiles.h"

#include "citationresolution.h"
#include "planfile.h"

#include <QDir>
#include <QFileInfo>

namespace Setsquare {

QString researchFile(const QString &planPath, const QString &path)
{
    return QDir::cleanPath(QFileInfo(planPath).absoluteDir().absoluteFilePath(path));
}

QList<Research> readResearchFiles(const QString &planPath, const QStringList &paths)
{
    QList<Research> documents;
    QStringList seen;
    for (const QString &path : paths) {
        const QString file = researchFile(planPath, path);
        if (seen.contains(file))
            continue;
        seen.append(file);
        const LoadedFile loaded = loadFile(file);
        Research research;
        if (loaded.isLoaded())
            research = readResearch(loaded.text, path);
        research.path = path;
        if (!loaded.isLoaded())
            research.error = loaded.reason;
        documents.append(research);
    }
    return documents;
}

QList<Research> readResearchOf(const QString &planPath, const Plan &plan)
{
    return withCitedHeadings(readResearchFiles(planPath, plan.research), plan);
}

static QString topOf(const QString &folder)
{
    for (QDir dir(folder);;) {
        if (QFileInfo::exists(dir.filePath(QStringLiteral(".git"))))
            return dir.absolutePath();
        if (!dir.cdUp())
            return folder;
    }
}

QString researchName(const QString &planPath, const QString &file)
{
    if (planPath.isEmpty())
        return file;
    const QDir folder = QFileInfo(planPath).absoluteDir();
    const bool isInside = !QDir(topOf(folder.absolutePath())).relativeFilePath(file).startsWith(QLatin1StringView("../"));
    const QString relative = folder.relativeFilePath(file);
    return isInside || !relative.startsWith(QLatin1StringView("../../")) ? relative : file;
}

QString problemOf(const Research &research)
{
    return research.errorLine < 0 ? research.error : QStringLiteral("line %1: %2").arg(research.errorLine + 1).arg(research.error);
}

QStringList conventionalResearch(const QString &planPath)
{
    static constexpr qsizetype most = 200;
    const QDir folder = QFileInfo(planPath).absoluteDir();
    const QDir top(topOf(folder.absolutePath()));
    QStringList paths;
    for (const auto &place : {QStringLiteral("docs/research"), QStringLiteral(".agents/bundles"), QStringLiteral(".agents/research")}) {
        const QDir dir(top.filePath(place));
        const QStringList names {QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.yaml"), QStringLiteral("*.yml"),
                                 QStringLiteral("*.json")};
        for (const QString &name : dir.entryList(names, QDir::Files | QDir::Readable, QDir::Name)) {
            const QString path = dir.filePath(name);
            if (paths.size() < most && path != QFileInfo(planPath).absoluteFilePath())
                paths.append(folder.relativeFilePath(path));
        }
    }
    return paths;
}

} // namespace Setsquare
