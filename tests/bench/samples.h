// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

namespace Setsquare {

/** Times of one thing done repeatedly, in milliseconds. */
class Samples
{
public:
    /** Runs `work` `count` times, each time preceded by `prepare`, which is not counted. */
    static Samples of(int count, const std::function<void()> &work, const std::function<void()> &prepare = [] {});

    double median() const { return quantile(0.5); }
    double p95() const { return quantile(0.95); }

private:
    double quantile(double part) const;

    QList<double> m_milliseconds;
};

/** A line of the result. */
struct Measurement {
    QString name;
    int tasks = 0;
    double medianMs = 0;
    double p95Ms = 0;
    double megabytes = 0; ///< only of `peak-memory`
};

/** Handles all events that are waiting, those that come of it too: layouts, timers that are due, painting. */
void processAllEvents();

} // namespace Setsquare
