// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"
#include "planreader.h"

#include <QDir>
#include <QFile>

namespace Setsquare {

/** A text with all that the rules look at, read. */
struct CheckedPlan {
    explicit CheckedPlan(const QString &planText) : text(planText), plan(readPlan(planText)), dependencies(Setsquare::dependencies(plan)) {}

    QString text;
    Plan plan;
    std::vector<Dependency> dependencies;
    QList<Research> research;
    Configuration configuration;
    std::optional<QSet<QString>> files;
    mutable ResearchIndex m_index;
    mutable QList<ResolvedCitation> citations;
    QList<Finding> boxes;

    CheckSubject subject() const { return {plan, text, dependencies, index(), citations, configuration, files, boxes}; }
    /** Made when it is asked for: a test may have put research beside the plan meanwhile. */
    const ResearchIndex &index() const
    {
        m_index = ResearchIndex(research);
        citations = resolveCitations(plan, m_index);
        return m_index;
    }
    QList<Finding> findings() const { return check(subject()); }
    QStringList rules() const
    {
        QStringList codes;
        for (const Finding &finding : findings())
            codes.append(finding.rule);
        return codes;
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** `NAME.md` of a folder of tests/data/check, with the research, configuration and files that stand beside it. */
inline CheckedPlan checkedPlan(const QString &folder, const QString &name)
{
    const QDir directory(QStringLiteral(DATA_FOLDER "/check/") + folder);
    CheckedPlan checked(QString::fromUtf8(bytesOf(directory.filePath(name + QStringLiteral(".md")))));
    for (const QString &path : std::as_const(checked.plan.research)) {
        Research research = readResearch(QString::fromUtf8(bytesOf(directory.filePath(path))), path);
        if (!directory.exists(path))
            research.error = QStringLiteral("There is no such file.");
        checked.research.append(research);
    }
    for (const QString &file : {QStringLiteral("configuration.yaml"), name + QStringLiteral(".configuration.yaml")}) {
        if (directory.exists(file))
            checked.configuration = readConfiguration(bytesOf(directory.filePath(file)), file);
    }
    if (directory.exists(QStringLiteral("files.txt"))) {
        const QStringList files =
            QString::fromUtf8(bytesOf(directory.filePath(QStringLiteral("files.txt")))).split(u'\n', Qt::SkipEmptyParts);
        checked.files = QSet<QString>(files.begin(), files.end());
    }
    return checked;
}

} // namespace Setsquare
