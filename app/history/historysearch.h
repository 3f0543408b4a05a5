// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planhistory.h"

#include <QObject>
#include <QThreadPool>

namespace Setsquare {

/** Looks for the history of a plan while the window goes on; see planHistory(). */
class HistorySearch : public QObject
{
    Q_OBJECT

public:
    explicit HistorySearch(QObject *parent = nullptr);
    /** Waits until the commit that is being looked at is done with. */
    ~HistorySearch() override;

    /** Begins a search; an earlier one is given up. */
    void start(const QString &file);
    /** Gives the search up: nothing is told of it any more. */
    void stop();

Q_SIGNALS:
    void found(const Setsquare::PlanHistory &history);

private:
    std::stop_source m_stop;
    QThreadPool m_thread;
};

} // namespace Setsquare
