// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repositoryplans.h"

#include <QThreadPool>

namespace Setsquare {

/** Looks for the plans of a repository while the window goes on; see repositoryPlans(). */
class RepositorySearch : public QObject
{
    Q_OBJECT

public:
    explicit RepositorySearch(QObject *parent = nullptr);
    /** Waits until the document that is being read is read. */
    ~RepositorySearch() override;

    /** Begins a search; an earlier one is given up. */
    void start(const QStringList &folders);
    /** Gives the search up: nothing is told of it any more. */
    void stop();

Q_SIGNALS:
    void found(const Setsquare::RepositoryPlans &repository);

private:
    std::stop_source m_stop;
    QThreadPool m_thread;
};

} // namespace Setsquare
