// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

enum class MermaidDiagram { Flowchart, Gantt };

/** One diagram for Mermaid. A flowchart has phases as boxes and an arrow for each dependency that is stated; what is critical has broad lines. In a gantt
    chart a task comes after what it waits for, as long as the midpoint of its estimate, at hours that count from a neutral day; tasks in a cycle wait
    for none of it. Shape: ends with a comment that says of which plan it is. */
QString mermaid(const Plan &plan, MermaidDiagram diagram, const SpecOrigin &origin);

/** Whether a text is a diagram of the same plan. */
bool isMermaidOf(const QString &text, const SpecOrigin &origin);

} // namespace Setsquare
