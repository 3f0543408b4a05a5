// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** The heading of a group of criteria, or a paragraph in bold that is one. */
struct CriterionGroup {
    QString title;
    TextRange line; ///< absolute, without its line end
    int level = 0; ///< 0 for a paragraph
};

/** The groups in the sections of criteria, those without criteria too. */
QList<CriterionGroup> criterionGroups(const EditSubject &subject);

/** The title of the group that is meant: case ignored, and the word Requirements behind it; if there is none, what was asked for. */
QString meantGroup(const QList<CriterionGroup> &groups, const QString &asked);

} // namespace Setsquare
