// SPDX-License-Identifier: Apache-2.0
#include "namedfiles.h"

#include "filereference.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** The folder with `.git` in it, a file in a worktree, that a folder is or lies in; empty if there is none. */
static QString repositoryTop(QString folder)
{
    for (;;) {
        if (QFileInfo::exists(QDir(folder).filePath(u".git"_s)))
            return folder;
        const QString parent = QFileInfo(folder).absolutePath();
        if (parent == folder)
            return {};
        folder = parent;
    }
}

std::optional<QSet<QString>> existingFiles(const Plan &plan, const QString &planPath)
{
    const bool hasFile = !planPath.isEmpty() && planPath != "-"_L1;
    const QString folder = hasFile ? QFileInfo(planPath).absolutePath() : QDir::currentPath();
    const QString top = repositoryTop(folder);
    if (top.isEmpty())
        return {};
    QSet<QString> existing;
    for (const Task &task : plan.tasks) {
        for (const QString &written : task.files) {
            const QString file = withoutLines(written);
            if (!existing.contains(file) && (QFileInfo::exists(QDir(top).filePath(file)) || QFileInfo::exists(QDir(folder).filePath(file))))
                existing.insert(file);
        }
    }
    return existing;
}

} // namespace Setsquare
