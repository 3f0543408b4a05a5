// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

enum class DecisionField { Other, Context, Options, Decision, Rationale, Tradeoffs, Risks, Mitigation, Pattern, GroundedIn };

/** What a field's name means, case ignored. */
DecisionField decisionField(QStringView name);

/** A field of a decision with its lines, relative to the unit. */
struct DecisionPart {
    Field field; ///< ranges relative to the unit
    int firstLine = 0;
    int lastLine = 0;
    int valueLine = 0; ///< the first line on which the value may have items of its own
};

/** Sets what a field says. Units: ranges in the decision are relative to decision.range.start. */
void readDecisionField(const Unit &unit, const DecisionPart &part, Decision &decision);

/** Finds which option the Decision field names. */
void readChosen(Decision &decision);

/** `Option A: text`, `**A** — text`, `A) text`; an entry that has no separator is all name. */
Option readOption(QStringView text);

} // namespace Setsquare
