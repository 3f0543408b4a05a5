// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network.h"

#include <array>

namespace Setsquare {

/** Draws samples of how long each task takes, and finds what they come to: the work of one thread of a simulation. A few samples go side
    by side, so that the compiler can have them computed at once. What a task takes in a sample follows from the seed, the number of the
    sample and the index of the task alone. Units: ticks. */
class SampleRun
{
public:
    static constexpr int width = 8;
    struct alignas(64) Samples : std::array<double, width> {};

    /** Requires: `network` outlives this. */
    SampleRun(const Network &network, quint64 seed);

    /** How long each of `width` samples takes, from the number `first`; the first `counted` of them are counted in timesCritical(). */
    Samples draw(int first, int counted);
    /** By position: in how many samples the task had no slack. */
    const std::vector<int> &timesCritical() const { return m_timesCritical; }

private:
    Samples durations(int position) const;
    Samples drawForwards();
    void countBackwards(const Samples &lengths);

    const Network &m_network;
    quint64 m_seed;
    std::array<quint64, width> m_keys {}; ///< where the stream of random numbers of each sample begins
    std::vector<Samples> m_durations; ///< by position; on the way back, the longest path from the task to the end
    std::vector<Samples> m_finishes;
    std::vector<int> m_timesCritical;
};

} // namespace Setsquare
