// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planoutline.h"

namespace Setsquare {

// What the parts of a plan say, as nodes without a place in the tree.

OutlineNode titleNode(const PlanRevision &revision, int section);
OutlineNode sectionNode(const PlanRevision &revision, int section);
OutlineNode phaseNode(const PlanRevision &revision, int phase);
OutlineNode taskNode(const PlanRevision &revision, int task);
OutlineNode criterionNode(const PlanRevision &revision, int criterion);
/** Without its options, which are nodes of their own where each stands on its own lines. */
OutlineNode decisionNode(const PlanRevision &revision, int decision);
std::vector<OutlineNode> optionNodes(const PlanRevision &revision, int decision);
OutlineNode riskNode(const PlanRevision &revision, int risk);
OutlineNode itemNode(const PlanRevision &revision, PlanPart part, const TextItem &item, int source);
OutlineNode checkpointNode(const PlanRevision &revision, int checkpoint);
OutlineNode questionNode(const PlanRevision &revision, int question);
OutlineNode effortNode(const PlanRevision &revision, int line);
OutlineNode approvalNode(const PlanRevision &revision, int line);
OutlineNode frontMatterNode(const PlanRevision &revision, TextRange range);
/** A heading that begins neither a section nor a phase: that of a group of criteria. */
OutlineNode groupNode(const PlanRevision &revision, TextRange range);
OutlineNode proseNode(const PlanRevision &revision, TextRange range);

/** The items of those parts of a plan that are nothing but lists of them. */
const QList<TextItem> &itemsOf(const Plan &plan, PlanPart part);

} // namespace Setsquare
