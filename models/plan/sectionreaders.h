// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

// One reader per kind of section. Each reads the lines below one heading; what it does not understand goes to out.unread.

/** `group` is the criteria's group before and after: a paragraph in bold begins one as a subheading does. */
void readCriteria(const Body &body, QString &group, Fragment &out);
void readRisks(const Body &body, Fragment &out);
void readRollback(const Body &body, Fragment &out);
void readCheckpoints(const Body &body, Fragment &out);
void readQuestions(const Body &body, Fragment &out);
void readEffort(const Body &body, Fragment &out);
void readLearnings(const Body &body, Fragment &out);
/** `directly`: not below a subheading, where boxes are no approvals. */
void readApprovals(const Body &body, bool directly, Fragment &out);
void readArchitecturePart(const Body &body, ArchitecturePart part, Fragment &out);
/** A part that is read as one, the approach or a rejected alternative. */
void readArchitectureItem(const Unit &unit, const UnitHeading &heading, int lastLine, ArchitecturePart part, Fragment &out);
void readFrontMatter(const Unit &unit, Fragment &out);
/** A decision: its heading's line and all that is below it. Without the label `Decision` in its title it is one only if it has a
    field that a decision has; returns whether it is. */
bool readDecision(const Unit &unit, const UnitHeading &heading, int lastLine, Fragment &out);

} // namespace Setsquare
