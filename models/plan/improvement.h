// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** What could be better in the system or in how it is worked on: what, what it would bring, and the way there. */
struct Improvement {
    int learning = -1; ///< index into Plan::learnings
    QString what;
    QString impact; ///< empty if none is named
    QString path;
    bool operator==(const Improvement &) const = default;
};

/** Those learnings of a plan that are improvements: called so, or standing below a heading Improvements. Impact and path are what follows the
    words `Impact:` and `Path:`, in any order. */
QList<Improvement> improvements(const Plan &plan);

/** An improvement as it is written, `What. Impact: … Path: …`; what is empty is left out. */
QString improvementText(const QString &what, const QString &impact, const QString &path);

} // namespace Setsquare
