// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"
#include "values.h"

namespace Setsquare {

/** Values of a decision by the names of its fields as written, or by the standard names `context`, `options`, `decision`, `rationale`,
    `tradeoffs`, `risks`, `mitigation`, `pattern` and `groundedIn`. */
using DecisionValues = QList<std::pair<QString, QString>>;

/** A new decision which afterwards has this index, or is the last one for any index behind that. It is written as its neighbour is, and
    has the next number if that one has a number. The section is made if it is missing. */
Edit addDecision(const EditSubject &subject, int index, const QString &title, const DecisionValues &values = {});
/** Sets the title or a field; nothing but white space takes a field away. Errors: a name that several fields have is refused. */
Edit setDecision(const EditSubject &subject, int decision, const QString &field, const QString &value);
/** Moves a decision to where it has the index `to` afterwards. Numbers stay as they are: they are names that others use. */
Edit moveDecision(const EditSubject &subject, int decision, int to);
Edit removeDecision(const EditSubject &subject, int decision);

/** The field of a decision that a name means; -1 if there is none, -2 if there are several. */
int decisionFieldIndex(const Decision &decision, const QString &name);

/** For Edit::meant: takes over a decision if it has these fields and nothing but what follows from them is new. */
bool takeOverDecision(Plan &expected, const Plan &read, int decision, const QList<Field> &fields);

/** The decision with this id, or with this title. */
Named findDecision(const Plan &plan, const QString &reference);

/** `decision.add` and so on, and those of options. */
QList<Operation> decisionOperations();

} // namespace Setsquare
