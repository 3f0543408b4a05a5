// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphdot.h"
#include "nodelabel.h"
#include "plan.h"
#include "taskgraph.h"

#include <QHash>

#include <vector>

namespace Setsquare {

class PlanSession;

/** Everything that a picture of the tasks says, before anything in it has a place. It holds no plan. */
struct GraphContent {
    TaskGraph graph;
    std::vector<NodeLabel> labels; ///< of nodes
    QStringList frameTitles;
    QStringList arrowTexts; ///< what each arrow says in words
    QFont font;

    /** What is to be laid out. */
    GraphShape shape() const;
    /** What a node waits for, and what waits for it, in words. */
    QString description(int node) const;
    /** `Task 3 Write the tokenizer`. */
    QString name(int node) const;
};

/** The content of a session's plan in a font. */
GraphContent graphContent(const PlanSession &session, const GraphFolding &folding, const QFont &font);

/** What a phase is called. */
QString phaseTitle(const Phase &phase);

} // namespace Setsquare
