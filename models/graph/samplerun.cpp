// SPDX-License-Identifier: Apache-2.0
#include "samplerun.h"

#include <algorithm>

namespace Setsquare {

namespace {

// SplitMix64: the n-th number of a stream is a mix of its key and n, so that it can be had without those before.
// Source: Steele, Lea, Flood, Fast splittable pseudorandom number generators, 2014.
constexpr quint64 step = 0x9E3779B97F4A7C15;

quint64 mixed(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
    return bits ^ (bits >> 31);
}

quint64 number(quint64 key, int n)
{
    return mixed(key + (quint64(n) + 1) * step);
}

/** The sum of two even random numbers, from above 0 to below 2^33, has the triangular distribution; its midpoint is 2^32. */
double triangular(quint64 random)
{
    return double(qint64((random >> 32) + (random & 0xFFFFFFFF) + 1));
}

/** Where a double has no place for fractions: what is added to it is rounded, and quicker than by any function. */
constexpr double wholes = 6755399441055744.0; // 1.5 × 2^52
constexpr double triangularUnit = 1.0 / 8589934592.0; // 2^-33

} // namespace

SampleRun::SampleRun(const Network &network, quint64 seed)
    : m_network(network)
    , m_seed(mixed(seed))
    , m_durations(size_t(network.count()))
    , m_finishes(size_t(network.count()))
    , m_timesCritical(size_t(network.count()), 0)
{}

SampleRun::Samples SampleRun::draw(int first, int counted)
{
    for (int i = 0; i < width; ++i)
        m_keys[size_t(i)] = number(m_seed, first + i);
    const Samples lengths = drawForwards();
    Samples compared = lengths;
    std::fill(compared.begin() + counted, compared.end(), -1); // which no path comes to
    countBackwards(compared);
    return lengths;
}

SampleRun::Samples SampleRun::durations(int position) const
{
    const double low = m_network.low[size_t(position)];
    const double spread = m_network.high[size_t(position)] - low;
    Samples result;
    result.fill(low);
    if (spread == 0)
        return result;
    for (size_t i = 0; i < width; ++i)
        result[i] = triangular(number(m_keys[i], m_network.order[size_t(position)]));
    for (size_t i = 0; i < width; ++i)
        result[i] = low + ((result[i] * (spread * triangularUnit) + wholes) - wholes);
    return result;
}

SampleRun::Samples SampleRun::drawForwards()
{
    Samples lengths {};
    for (int position = 0; position < m_network.count(); ++position) {
        Samples time {};
        for (const int source : m_network.before.of(position)) {
            const Samples &finish = m_finishes[size_t(source)];
            for (size_t i = 0; i < width; ++i)
                time[i] = std::max(time[i], finish[i]);
        }
        const Samples duration = durations(position);
        for (size_t i = 0; i < width; ++i) {
            time[i] += duration[i];
            lengths[i] = std::max(lengths[i], time[i]);
        }
        m_durations[size_t(position)] = duration;
        m_finishes[size_t(position)] = time;
    }
    return lengths;
}

void SampleRun::countBackwards(const Samples &lengths)
{
    for (int position = m_network.count() - 1; position >= 0; --position) {
        Samples rest {};
        for (const int target : m_network.behind.of(position)) {
            const Samples &path = m_durations[size_t(target)];
            for (size_t i = 0; i < width; ++i)
                rest[i] = std::max(rest[i], path[i]);
        }
        const Samples &finish = m_finishes[size_t(position)];
        int critical = 0;
        for (size_t i = 0; i < width; ++i)
            critical += finish[i] + rest[i] == lengths[i] ? 1 : 0;
        m_timesCritical[size_t(position)] += critical;
        for (size_t i = 0; i < width; ++i)
            m_durations[size_t(position)][i] += rest[i];
    }
}

} // namespace Setsquare
