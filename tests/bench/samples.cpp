// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <cmath>

namespace Setsquare {

Samples Samples::of(int count, const std::function<void()> &work, const std::function<void()> &prepare)
{
    Samples result;
    for (int i = 0; i < count; ++i) {
        prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        result.m_milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(result.m_milliseconds);
    return result;
}

double Samples::quantile(double part) const
{
    const qsizetype index = qsizetype(std::ceil(part * double(m_milliseconds.size()))) - 1;
    return m_milliseconds.at(std::clamp<qsizetype>(index, 0, m_milliseconds.size() - 1));
}

void processAllEvents()
{
    QEventLoop loop;
    for (int round = 0; round < 1000; ++round) {
        QCoreApplication::sendPostedEvents();
        if (!loop.processEvents(QEventLoop::AllEvents))
            return;
    }
}

} // namespace Setsquare
