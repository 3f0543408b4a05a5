// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

enum class Cited { Task, Decision, Criterion, Risk };

/** Cites a finding of the research, with its words as the quote if they are given; where it is cited already, the quote becomes this one. */
Edit addCitation(const EditSubject &subject, Cited kind, int index, const QString &finding, const QString &quote = {});
/** Takes a citation away, and the field, column's cell or brackets that held no other. Errors: what does not cite it. */
Edit removeCitation(const EditSubject &subject, Cited kind, int index, const QString &finding);

/** `cite.add` and `cite.remove`. */
QList<Operation> citationOperations();

} // namespace Setsquare
