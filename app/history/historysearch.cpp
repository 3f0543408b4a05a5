// SPDX-License-Identifier: Apache-2.0
#include "historysearch.h"

namespace Setsquare {

HistorySearch::HistorySearch(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

HistorySearch::~HistorySearch()
{
    stop();
    m_thread.waitForDone();
}

void HistorySearch::start(const QString &file)
{
    stop();
    m_stop = std::stop_source();
    m_thread.start([this, file, stop = m_stop.get_token()] {
        const PlanHistory history = planHistory(file, stop);
        QMetaObject::invokeMethod(this, [this, history, stop] {
            if (!stop.stop_requested())
                Q_EMIT found(history);
        });
    });
}

void HistorySearch::stop()
{
    m_stop.request_stop();
}

} // namespace Setsquare
