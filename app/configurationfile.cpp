// SPDX-License-Identifier: Apache-2.0
#include "configurationfile.h"

#include "planfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QStringList configurationPlaces(const QString &planPath)
{
    const bool hasFile = !planPath.isEmpty() && planPath != "-"_L1;
    QString folder = hasFile ? QFileInfo(planPath).absolutePath() : QDir::currentPath();
    QStringList places;
    for (;;) {
        places.append(QDir(folder).filePath(u".setsquare.yaml"_s));
        const QString parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            return places;
        folder = parent;
    }
}

Configuration configurationOf(const QString &planPath)
{
    for (const QString &place : configurationPlaces(planPath)) {
        if (!QFileInfo::exists(place))
            continue;
        const LoadedFile file = loadFile(place);
        Configuration configuration = readConfiguration(file.bytes, place);
        if (!file.isLoaded()) {
            const char *pattern =
                QT_TRANSLATE_NOOP("Setsquare::Messages", "The configuration cannot be read: %1 Nothing of it is in force.");
            configuration.problems = {{{pattern, {file.reason}}, 0}};
        }
        return configuration;
    }
    return {};
}

} // namespace Setsquare
