// SPDX-License-Identifier: Apache-2.0
#include "checkpointplaces.h"

#include <algorithm>

namespace Setsquare {

namespace {

bool isSamePhase(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<CheckpointPlace> checkpointPlaces(const Plan &plan)
{
    QList<CheckpointPlace> places;
    QList<bool> isPlaced(plan.checkpoints.size(), false);
    for (const Phase &phase : plan.phases) {
        if (phase.number.isEmpty())
            continue;
        const qsizetype before = places.size();
        for (int i = 0; i < int(plan.checkpoints.size()); ++i) {
            if (isPlaced[i] || !isSamePhase(plan.checkpoints[i].phase, phase.number))
                continue;
            isPlaced[i] = true;
            places.append({i, phase.number, true});
        }
        if (places.size() == before)
            places.append({-1, phase.number, true});
    }
    for (const bool isNamed : {true, false}) {
        for (int i = 0; i < int(plan.checkpoints.size()); ++i) {
            const QString &phase = plan.checkpoints[i].phase;
            if (!isPlaced[i] && phase.isEmpty() != isNamed)
                places.append({i, phase, !isNamed});
        }
    }
    return places;
}

int newCheckpointIndex(const QList<CheckpointPlace> &places, int place)
{
    int index = 0;
    for (const CheckpointPlace &before : places.first(std::clamp<qsizetype>(place, 0, places.size())))
        index = std::max(index, before.checkpoint + 1);
    return index;
}

} // namespace Setsquare
