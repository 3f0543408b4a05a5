// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "series.h"
#include "taskdirectory.h"

namespace Setsquare {

/** How the tasks of one phase are numbered. */
struct PhaseNumbers {
    std::vector<int> counting; ///< its tasks whose numbers count and look like its first
    WrittenNumber first; ///< of those
    int series = 0; ///< the same for phases that go on where the one before them ends
    bool hasPhaseInFront = false; ///< `2.1` in phase 2
    QString rendered; ///< the one number that all items of its list carry; empty if they do not
};

/** How the tasks of a plan are numbered, as it stands in the text. */
struct NumberingStyle {
    std::vector<NumberPlaces> places; ///< by task
    std::vector<QString> markers; ///< by task, the digits of `3.`
    std::vector<WrittenNumber> numbers; ///< by task
    std::vector<PhaseNumbers> phases; ///< the first is for tasks without a phase
    WrittenNumber first; ///< how the plan's first number is written
    bool beginsAnew = false; ///< in every phase
    bool hasPhaseInFront = false;
    QString rendered; ///< that of a list whose items all carry it; empty if there is no such list

    const PhaseNumbers &of(int phase) const { return phases[size_t(phase + 1)]; }
};

/** Cost: linear. */
NumberingStyle numberingStyle(const EditSubject &subject, const TaskDirectory &directory);

} // namespace Setsquare
