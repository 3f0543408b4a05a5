// SPDX-License-Identifier: Apache-2.0
#include "tasklist.h"

namespace Setsquare {

void TaskList::update(std::vector<TaskPlace> &places)
{
    const size_t most = std::min(places.size(), m_keys.size());
    size_t head = 0;
    while (head < most && places[head].key == m_keys[head])
        ++head;
    size_t tail = 0;
    while (head + tail < most && places[places.size() - 1 - tail].key == m_keys[m_keys.size() - 1 - tail])
        ++tail;
    const qsizetype before = qsizetype(m_keys.size() - head - tail);
    const qsizetype after = qsizetype(places.size() - head - tail);
    if (before > after)
        tasks.remove(qsizetype(head) + after, before - after);
    else if (after > before)
        tasks.insert(qsizetype(head) + before, after - before, Task());
    m_keys.resize(places.size());
    Task *data = tasks.data();
    for (size_t i = 0; i < places.size(); ++i) {
        TaskPlace &place = places[i];
        const Task &read = place.entry->task;
        m_keys[i] = place.key;
        place.isKept = i < head || i >= places.size() - tail;
        if (!place.isKept)
            data[i] = read;
        data[i].range = read.range.shifted(place.unitStart);
        data[i].firstLine = read.firstLine + place.unitLine;
        data[i].lastLine = read.lastLine + place.unitLine;
        data[i].phase = place.phase;
    }
}

} // namespace Setsquare
