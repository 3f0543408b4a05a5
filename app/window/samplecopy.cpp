// SPDX-License-Identifier: Apache-2.0
#include "samplecopy.h"

#include "durablefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

// resources of a static library are not there until somebody asks for them; the macro must stand outside of a namespace
static void initializeSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace Setsquare {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/setsquare/sample"_s;
}

QString sampleCopy(const QString &folder)
{
    initializeSamples();
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return {};
    for (const QString &name : QDir(u":/samples"_s).entryList(QDir::Files)) {
        if (target.exists(name))
            continue;
        QFile source(u":/samples/"_s + name);
        if (!source.open(QIODevice::ReadOnly) || !writeDurably(target.filePath(name), source.readAll(), std::nullopt).isWritten())
            return {};
    }
    return target.filePath(u"offline-search.md"_s);
}

} // namespace Setsquare
