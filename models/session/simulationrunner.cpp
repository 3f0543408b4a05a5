// SPDX-License-Identifier: Apache-2.0
#include "simulationrunner.h"

#include <QThread>

namespace Setsquare {

namespace {

constexpr double leastProgress = 0.02;

} // namespace

void SimulationRunner::start(Network network)
{
    stop();
    m_isRunning = true;
    m_thread =
        std::jthread([this, number = m_number, network = std::move(network)](const std::stop_token &stop) { run(number, network, stop); });
}

void SimulationRunner::stop()
{
    ++m_number;
    m_isRunning = false;
    m_thread.request_stop();
}

/** On the thread. */
void SimulationRunner::run(int number, const Network &network, const std::stop_token &stop)
{
    SimulationSettings settings;
    settings.threads = std::max(1, QThread::idealThreadCount() - 1);
    double told = 0;
    const auto progress = [&](double part) {
        if (part < told + leastProgress || part == 1)
            return;
        told = part;
        tell(number, [this, part] { Q_EMIT progressed(part); });
    };
    const std::optional<Simulation> simulation = simulate(network, settings, stop, progress);
    if (!simulation)
        return;
    tell(number, [this, result = *simulation] {
        m_isRunning = false;
        Q_EMIT finished(result);
    });
}

/** Lets the window's thread tell news of a run, unless that has been stopped by then. */
void SimulationRunner::tell(int number, const std::function<void()> &news)
{
    const auto tellUnlessStopped = [this, number, news] {
        if (number == m_number)
            news();
    };
    QMetaObject::invokeMethod(this, tellUnlessStopped, Qt::QueuedConnection);
}

} // namespace Setsquare
