// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"
#include "research.h"

namespace Setsquare {

/** What a plan begins with. */
struct NewPlan {
    QString approach; ///< `feature`, `refactoring`, `debugging`, `infrastructure`
    QString title; ///< empty: untitled
    QStringList researchPaths; ///< as the front matter is to name them
    QList<Research> research; ///< what these hold
    bool takesQuestion = true; ///< the question of the research begins the context
    bool takesCriteria = true; ///< its success criteria are acceptance criteria that cite them
    bool takesOpenQuestions = true; ///< those that nobody has answered
};

/** The text of a new plan: a template with what it begins with filled in. Requires: the template has a title that ends with `: Untitled`, front
    matter and LF. */
QString newPlanText(const QString &templateText, const NewPlan &wanted);

/** Gives a plan another approach, and the sections that the template of that has and the plan does not; nothing is taken out. */
Edit changeApproach(const EditSubject &subject, const QString &approach, const QString &templateText);

} // namespace Setsquare
