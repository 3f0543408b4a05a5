// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

// Several criteria in one step. Requires: indices in ascending order, each once.

/** Moves criteria to stand, in their order, before the one with the index `before`, or behind all; in the group. */
Edit moveCriteria(const EditSubject &subject, const QList<int> &criteria, int before, const QString &group);
Edit removeCriteria(const EditSubject &subject, const QList<int> &criteria);
/** Criteria put in from the clipboard, the first with this index: items of a list, ticked or not and with their citations, below headings of
    groups if there are any; of other text each line is a criterion. */
Edit pasteCriteria(const EditSubject &subject, const QString &group, int index, const QString &pasted);
/** What a criterion is grounded in: findings with commas between them, each with its words in quotes if they are given; none if it is
    empty. Those that it cites already stay as they are written. */
Edit setCriterionCitations(const EditSubject &subject, int criterion, const QString &citations);
/** The same criteria once more, below the last of them. */
Edit duplicateCriteria(const EditSubject &subject, const QList<int> &criteria);

} // namespace Setsquare
