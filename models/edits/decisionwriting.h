// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decisionedits.h"
#include "fieldedits.h"

namespace Setsquare {

// How the fields of a decision are written.

/** Where a field stands among those of the reference: small for Context, greatest for those it does not know. */
int decisionFieldRank(const QString &name);
/** The name of a field by its standard name, as other decisions of the plan have it; any other name as it is. */
QString decisionFieldName(const Plan &plan, const QString &name);

/** Another value for a field: what would not be read as the same behind the field's name, a list above all, begins on a line of its own;
    all else begins where the value before it did. Requires: the value is not empty. */
TextChange changedDecisionField(const EditSubject &subject, const Decision &decision, int index, const QString &value);
/** A field more, where the reference has it. */
TextChange addedDecisionField(const EditSubject &subject, const Decision &decision, int index, const QString &name, const QString &value);

/** The lines of a new decision, its heading and fields written as those of `like`, if there is one. Shape: lines end with LF. */
QString writtenDecision(const EditSubject &subject, const Decision *like, const QString &heading, const DecisionValues &values);

} // namespace Setsquare
