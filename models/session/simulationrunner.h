// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulation.h"

#include <QObject>

#include <thread>

namespace Setsquare {

/** Simulates one network at a time, on threads of its own that leave one core to the window. */
class SimulationRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Begins with this network; what was running is stopped. */
    void start(Network network);
    /** Nothing is told any more of what was running. Cost: none; it ends by itself, within a few samples. */
    void stop();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /** The part that is done, above 0 and below 1. */
    void progressed(double part);
    void finished(const Setsquare::Simulation &simulation);

private:
    void run(int number, const Network &network, const std::stop_token &stop);
    void tell(int number, const std::function<void()> &news);

    int m_number = 0; ///< of the run that may tell something
    bool m_isRunning = false;
    std::jthread m_thread; // last, so that it has ended before anything else goes
};

} // namespace Setsquare
