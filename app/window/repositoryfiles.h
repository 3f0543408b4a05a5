// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QStringList>

#include <stop_token>

namespace Setsquare {

static constexpr qsizetype mostRepositoryFiles = 50'000;

/** The files that git tracks in the repository that a folder lies in, relative to its top, in git's order, the first `most` of them; none
    where there is no repository or git would refuse it. Stopped, it returns what it has. Cost: that of reading git's index. */
QStringList repositoryFiles(const QString &folder, const std::stop_token &stop, qsizetype most = mostRepositoryFiles);

/** Lists the files of a repository while the window goes on; see repositoryFiles(). */
class RepositoryFiles : public QObject
{
    Q_OBJECT

public:
    explicit RepositoryFiles(QObject *parent = nullptr);
    /** Waits for nothing: an index that is being read is read to its end by itself. */
    ~RepositoryFiles() override;

    /** Begins to list; an earlier list is given up. */
    void start(const QString &folder);
    /** Gives the list up: nothing is told of it any more. */
    void stop();

Q_SIGNALS:
    void found(const QStringList &files);

private:
    std::stop_source m_stop;
    QFutureWatcher<QStringList> m_listing;
};

} // namespace Setsquare
