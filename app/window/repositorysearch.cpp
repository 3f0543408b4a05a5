// SPDX-License-Identifier: Apache-2.0
#include "repositorysearch.h"

namespace Setsquare {

RepositorySearch::RepositorySearch(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

RepositorySearch::~RepositorySearch()
{
    stop();
    m_thread.waitForDone();
}

void RepositorySearch::start(const QStringList &folders)
{
    stop();
    m_stop = std::stop_source();
    m_thread.start([this, folders, stop = m_stop.get_token()] {
        const RepositoryPlans repository = repositoryPlans(folders, stop);
        QMetaObject::invokeMethod(this, [this, repository, stop] {
            if (!stop.stop_requested())
                Q_EMIT found(repository);
        });
    });
}

void RepositorySearch::stop()
{
    m_stop.request_stop();
}

} // namespace Setsquare
