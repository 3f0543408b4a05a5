// SPDX-License-Identifier: Apache-2.0
#include "repositoryfiles.h"

#include "gitrepository.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

namespace Setsquare {

namespace {

struct FreeIndex {
    void operator()(git_index *index) const { git_index_free(index); }
};
using Index = std::unique_ptr<git_index, FreeIndex>;

Index openIndex(git_repository *repository)
{
    git_index *index = nullptr;
    if (git_repository_workdir(repository))
        git_repository_index(&index, repository);
    return Index(index);
}

QStringList trackedFiles(git_index *index, const std::stop_token &stop, qsizetype most)
{
    QStringList files;
    const size_t count = git_index_entrycount(index);
    for (size_t i = 0; i < count && files.size() < most && !stop.stop_requested(); ++i) {
        const git_index_entry *entry = git_index_get_byindex(index, i);
        const QString file = QFile::decodeName(entry->path);
        // a file in conflict stands there once for each side; a submodule is a folder
        if (entry->mode != GIT_FILEMODE_COMMIT && (files.isEmpty() || files.last() != file))
            files.append(file);
    }
    return files;
}

} // namespace

QStringList repositoryFiles(const QString &folder, const std::stop_token &stop, qsizetype most)
{
    if (stop.stop_requested())
        return {};
    const Git git;
    int status = 0;
    const Repository repository = openRepository(folder, status);
    const Index index = repository ? openIndex(repository.get()) : nullptr;
    return index ? trackedFiles(index.get(), stop, most) : QStringList();
}

RepositoryFiles::RepositoryFiles(QObject *parent) : QObject(parent)
{
    connect(&m_listing, &QFutureWatcherBase::finished, this, [this] {
        if (!m_stop.stop_requested())
            Q_EMIT found(m_listing.result());
    });
}

RepositoryFiles::~RepositoryFiles()
{
    stop();
}

void RepositoryFiles::start(const QString &folder)
{
    stop();
    m_stop = std::stop_source();
    const auto listing = std::make_shared<QPromise<QStringList>>();
    listing->start();
    m_listing.setFuture(listing->future());
    QThreadPool::globalInstance()->start([listing, folder, stop = m_stop.get_token()] {
        listing->addResult(repositoryFiles(folder, stop));
        listing->finish();
    });
}

void RepositoryFiles::stop()
{
    m_stop.request_stop();
}

} // namespace Setsquare
