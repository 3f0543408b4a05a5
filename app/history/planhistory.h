// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace Setsquare {

/** A commit that has changed a plan. */
struct PlanCommit {
    QString id; ///< 40 hex digits
    QString path; ///< the plan's then, relative to the top of the repository
    QString summary; ///< the first line of the message
    QString author;
    QDateTime time;
    bool operator==(const PlanCommit &) const = default;
};

/** The history of a plan, the latest commit first, and why it is not whole, in one sentence; empty if it is, or there is none. */
struct PlanHistory {
    QList<PlanCommit> commits;
    QString note;
};

/** A file as it was, or why it cannot be had, in one sentence. */
struct RevisionBytes {
    std::optional<QByteArray> bytes;
    QString reason;
};

/** What git has under a name such as `HEAD~2:docs/plan.md`, in the repository that a folder lies in. As with git a path is relative to the top
    of the repository, or to the folder if it begins with `./` or `../`. Cost: some milliseconds. */
RevisionBytes bytesInGit(const QString &folder, const QString &object);
/** A file as it was at a revision, `HEAD`, `main~3`, `v1.2` or the begin of a hash, where it is now. */
RevisionBytes bytesAtRevision(const QString &file, const QString &revision);

/** The commits that have changed a file, through its renames, of those that lead to HEAD. Stopped, it returns what it has. Cost: some
    microseconds for each commit of the repository, and a comparison of all files where it was renamed. */
PlanHistory planHistory(const QString &file, const std::stop_token &stop, qsizetype most = 500);

} // namespace Setsquare
