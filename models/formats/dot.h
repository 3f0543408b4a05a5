// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

/** The tasks of a plan as a graph for Graphviz: a node for each by its id, phases as clusters, one edge for each dependency that is stated, on a task
    that exists, and no other. The critical path has broad lines, and edges that are bold. Titles are carried over verbatim.
    Shape: ends with a comment that says of which plan it is. */
QString dot(const Plan &plan, const SpecOrigin &origin);

/** Whether a text is such a graph of the same plan. */
bool isDotOf(const QString &text, const SpecOrigin &origin);

} // namespace Setsquare
