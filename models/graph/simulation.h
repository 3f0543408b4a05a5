// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network.h"

#include <functional>
#include <stop_token>

namespace Setsquare {

struct SimulationSettings {
    int samples = 10'000; ///< at least 1
    quint64 seed = 1;
    int threads = 0; ///< 0: as many as there are cores; the figures are the same with any number
};

/** How long a plan may take, in hours with as many hands as wanted, when every task takes some time between its low and its high. */
struct Simulation {
    int samples = 0;
    quint64 seed = 0;
    double p50 = 0; ///< half of the samples ended by then
    double p80 = 0;
    double p95 = 0;
    double least = 0;
    double most = 0;
    std::vector<int> histogram; ///< samples in equal bins from least to most; a single bin if those are the same
    std::vector<double> criticality; ///< by task: share of the samples in which it had no slack; 0 in or behind a cycle
    bool operator==(const Simulation &) const = default;
};

/** The figures of a simulation of the elapsed time, each task drawn from a triangular distribution on low, midpoint and high; nothing if
    it was stopped. The same settings give the same figures on every machine. `progress` is told the part that is done, from 0 to 1, on the
    calling thread.
    Cost: about 10 ns per task and sample on one core; its threads end with the call. */
std::optional<Simulation> simulate(const Network &network, const SimulationSettings &settings, const std::stop_token &stop = {},
                                   const std::function<void(double)> &progress = {});
std::optional<Simulation> simulate(const Plan &plan, const std::vector<Dependency> &dependencies, const SimulationSettings &settings,
                                   const std::stop_token &stop = {}, const std::function<void(double)> &progress = {});

} // namespace Setsquare
