// SPDX-License-Identifier: Apache-2.0
#include "staffing.h"

#include "network.h"
#include "schedule.h"

#include <queue>

namespace Setsquare {

namespace {

/** Goes from one moment at which somebody is done to the next. */
class Foreman
{
public:
    Foreman(const Network &network, const std::vector<std::optional<TaskTimes>> &times, int people);
    Staffing staffing();

private:
    /** Smallest first: what begins earliest at the latest, or ends earliest; then the first in the plan, or of the people. */
    struct Entry {
        double time;
        int rank; ///< index of a task, or of a person
        int position;
        bool operator>(const Entry &other) const { return std::pair(time, rank) > std::pair(other.time, other.rank); }
    };
    template <typename T> using Smallest = std::priority_queue<T, std::vector<T>, std::greater<>>;

    void makeReady(int position);
    void begin();
    void finish();

    const Network &m_network;
    const std::vector<std::optional<TaskTimes>> &m_times;
    Staffing m_staffing;
    std::vector<size_t> m_waiting;
    Smallest<Entry> m_ready;
    Smallest<Entry> m_running;
    Smallest<int> m_free;
    double m_now = 0;
};

Foreman::Foreman(const Network &network, const std::vector<std::optional<TaskTimes>> &times, int people)
    : m_network(network)
    , m_times(times)
{
    m_staffing.people = people;
    m_staffing.order.resize(size_t(people));
    m_staffing.start.resize(size_t(network.tasks));
    m_staffing.person.resize(size_t(network.tasks), -1);
    for (int person = 0; person < people; ++person)
        m_free.push(person);
    for (int i = 0; i < network.count(); ++i) {
        m_waiting.push_back(network.before.of(i).size());
        if (m_waiting.back() == 0)
            makeReady(i);
    }
}

void Foreman::makeReady(int position)
{
    const int task = m_network.order[size_t(position)];
    m_ready.push({m_times[size_t(task)]->latestStart, task, position});
}

Staffing Foreman::staffing()
{
    while (!m_free.empty() && !(m_ready.empty() && m_running.empty())) {
        begin();
        finish();
    }
    m_staffing.elapsed = m_now / ticksInHour;
    return m_staffing;
}

void Foreman::begin()
{
    while (!m_free.empty() && !m_ready.empty()) {
        const Entry next = m_ready.top();
        const int person = m_free.top();
        m_ready.pop();
        m_free.pop();
        m_staffing.order[size_t(person)].push_back(next.rank);
        m_staffing.start[size_t(next.rank)] = m_now / ticksInHour;
        m_staffing.person[size_t(next.rank)] = person;
        m_running.push({m_now + m_network.middle[size_t(next.position)], person, next.position});
    }
}

/** Goes on to when the next are done, and takes all that are done then. */
void Foreman::finish()
{
    m_now = m_running.top().time;
    while (!m_running.empty() && m_running.top().time == m_now) {
        const Entry done = m_running.top();
        m_running.pop();
        m_free.push(done.rank);
        for (const int target : m_network.behind.of(done.position)) {
            if (--m_waiting[size_t(target)] == 0)
                makeReady(target);
        }
    }
}

} // namespace

Staffing staff(const Plan &plan, const std::vector<Dependency> &dependencies, int people)
{
    return Foreman(network(taskEstimates(plan), dependencies), schedule(plan, dependencies).times, std::max(people, 0)).staffing();
}

} // namespace Setsquare
