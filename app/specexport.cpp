// SPDX-License-Identifier: Apache-2.0
#include "specexport.h"

#include "researchfiles.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isSameFile(const QString &path, const QString &other)
{
    struct stat first {};
    struct stat second {};
    return ::stat(QFile::encodeName(path).constData(), &first) == 0 && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace

SpecOrigin specOrigin(const Plan &plan, const QString &planPath, const QString &digest, bool draft)
{
    const QString name = planPath == "-"_L1 ? planPath : QFileInfo(planPath).fileName();
    return {name, plan.id, digest, draft};
}

bool isSpecOf(const QString &text, const SpecOrigin &origin)
{
    const std::optional<SpecOrigin> earlier = readSpecOrigin(text);
    return earlier && earlier->isSamePlan(origin);
}

QString reasonAgainstExportTo(const QString &output, const QString &planPath, const Plan &plan, const IsEarlierExport &isEarlier)
{
    if (isSameFile(output, planPath))
        return u"That is the plan itself."_s;
    for (const QString &path : plan.research) {
        if (isSameFile(output, researchFile(planPath, path)))
            return u"That is the plan's research."_s;
    }
    const LoadedFile there = loadFile(output);
    if (there.problem == LoadedFile::Problem::NoFile)
        return {};
    if (!there.isLoaded())
        return there.reason;
    return isEarlier(there.text) ? QString() : u"That file is there already and is no earlier export of this plan."_s;
}

QString reasonAgainstExportTo(const QString &output, const QString &planPath, const Plan &plan, const SpecOrigin &origin)
{
    return reasonAgainstExportTo(output, planPath, plan, [&origin](const QString &text) { return isSpecOf(text, origin); });
}

WriteResult writeSpec(const QString &output, const QString &text, bool hasBom)
{
    const LoadedFile there = loadFile(output);
    const bool exists = there.problem != LoadedFile::Problem::NoFile;
    return writeDurably(output, fileBytes(text, hasBom), exists ? std::optional(there.bytes) : std::nullopt);
}

} // namespace Setsquare
