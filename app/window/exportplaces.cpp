// SPDX-License-Identifier: Apache-2.0
#include "exportplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QString repositoryTop(const QString &folder)
{
    QDir top(folder);
    do {
        // a folder, or in a work tree of its own a file
        if (QFileInfo::exists(top.filePath(u".git"_s)))
            return top.absolutePath();
    } while (top.cdUp());
    return folder;
}

QString topicOf(const QString &planPath)
{
    static const QRegularExpression tail(u"(^|[-_. ]+)(implementation[-_. ]+plan|specification|spec|plan)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString name = QFileInfo(planPath).completeBaseName();
    const QString topic = QString(name).remove(tail);
    return topic.isEmpty() ? name : topic;
}

QString conventionalPlace(ExportTarget target, const QString &planPath)
{
    const QDir top(repositoryTop(QFileInfo(planPath).absolutePath()));
    switch (target) {
    case ExportTarget::Bundle:
        return top.filePath(u".agents/bundles/%1-plan.md"_s.arg(topicOf(planPath)));
    case ExportTarget::SpecsFolder:
        return top.filePath(u"docs/specs/%1-implementation-plan.md"_s.arg(topicOf(planPath)));
    case ExportTarget::DecisionRecords:
        return top.filePath(u"docs/decisions"_s);
    default:
        return {};
    }
}

} // namespace Setsquare
