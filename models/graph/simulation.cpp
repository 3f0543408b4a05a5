// SPDX-License-Identifier: Apache-2.0
#include "simulation.h"

#include "samplerun.h"
#include "schedule.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace Setsquare {

namespace {

constexpr int bins = 40;

/** Hands out samples to as many runs as there are threads. What these find are whole numbers, so that their order does not matter. */
class Simulator
{
public:
    Simulator(const Network &network, const SimulationSettings &settings, const std::stop_token &stop);

    std::optional<Simulation> simulate(const std::function<void(double)> &progress);

private:
    void work(SampleRun &run, const std::function<void(double)> &progress);
    Simulation figures(const std::vector<SampleRun> &runs);
    double percentile(int percent) const;
    std::vector<int> histogram() const;

    const Network &m_network;
    const SimulationSettings m_settings;
    const std::stop_token m_stop;
    const int m_samples;
    const int m_blocks;
    std::atomic<int> m_nextBlock = 0;
    std::vector<double> m_lengths; ///< by sample, in ticks
};

Simulator::Simulator(const Network &network, const SimulationSettings &settings, const std::stop_token &stop)
    : m_network(network)
    , m_settings(settings)
    , m_stop(stop)
    , m_samples(std::max(settings.samples, 1))
    , m_blocks((m_samples - 1) / SampleRun::width + 1)
    , m_lengths(size_t(m_samples))
{}

std::optional<Simulation> Simulator::simulate(const std::function<void(double)> &progress)
{
    const int threads = m_settings.threads > 0 ? m_settings.threads : int(std::thread::hardware_concurrency());
    std::vector<SampleRun> runs(size_t(std::clamp(threads, 1, m_blocks)), SampleRun(m_network, m_settings.seed));
    std::vector<std::jthread> others;
    try {
        for (size_t i = 1; i < runs.size(); ++i)
            others.emplace_back([this, &run = runs[i]] { work(run, {}); });
    } catch (const std::system_error &) {
        // The system has no more threads to give: those that there are do the work.
        while (runs.size() > others.size() + 1)
            runs.pop_back();
    }
    work(runs.front(), progress);
    others.clear();
    if (m_stop.stop_requested())
        return {};
    return figures(runs);
}

void Simulator::work(SampleRun &run, const std::function<void(double)> &progress)
{
    for (int block = m_nextBlock++; block < m_blocks && !m_stop.stop_requested(); block = m_nextBlock++) {
        const int first = block * SampleRun::width;
        const int counted = std::min(m_samples - first, SampleRun::width);
        const SampleRun::Samples lengths = run.draw(first, counted);
        std::copy_n(lengths.begin(), counted, m_lengths.begin() + first);
        if (progress)
            progress(double(block + 1) / m_blocks);
    }
}

Simulation Simulator::figures(const std::vector<SampleRun> &runs)
{
    std::ranges::sort(m_lengths);
    Simulation result {m_samples, m_settings.seed, percentile(50), percentile(80), percentile(95), {}, {}, histogram(), {}};
    result.least = m_lengths.front() / ticksInHour;
    result.most = m_lengths.back() / ticksInHour;
    result.criticality.resize(size_t(m_network.tasks));
    for (size_t position = 0; position < m_network.order.size(); ++position) {
        int times = 0;
        for (const SampleRun &run : runs)
            times += run.timesCritical()[position];
        result.criticality[size_t(m_network.order[position])] = double(times) / m_samples;
    }
    return result;
}

/** Of the sorted samples the first that at least so many percent of all are not above. */
double Simulator::percentile(int percent) const
{
    const qint64 rank = (qint64(m_samples) * percent + 99) / 100;
    return m_lengths[size_t(rank - 1)] / ticksInHour;
}

std::vector<int> Simulator::histogram() const
{
    const double least = m_lengths.front();
    const double range = m_lengths.back() - least;
    if (range == 0)
        return {m_samples};
    std::vector<int> result(bins, 0);
    for (const double length : m_lengths)
        ++result[size_t(std::min(int((length - least) * bins / range), bins - 1))];
    return result;
}

} // namespace

std::optional<Simulation> simulate(const Network &network, const SimulationSettings &settings, const std::stop_token &stop,
                                   const std::function<void(double)> &progress)
{
    return Simulator(network, settings, stop).simulate(progress);
}

std::optional<Simulation> simulate(const Plan &plan, const std::vector<Dependency> &dependencies, const SimulationSettings &settings,
                                   const std::stop_token &stop, const std::function<void(double)> &progress)
{
    return simulate(network(taskEstimates(plan), dependencies), settings, stop, progress);
}

} // namespace Setsquare
