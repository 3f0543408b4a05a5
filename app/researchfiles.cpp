// SPDX-License-Identifier: Apache-2.0
#include "researchfiles.h"

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

} // namespace Setsquare
