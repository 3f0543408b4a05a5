// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

namespace Setsquare {

/** What the rules look at: everything about one revision of a plan. */
struct CheckSubject {
    const Plan &plan;
    const QString &text;
    const std::vector<Dependency> &dependencies;
};

/** A question that is asked of every plan. */
struct Rule {
    const char *code; ///< stable
    Severity severity;
    const char *asks; ///< what it asks for, in English, marked for translation
    void (*find)(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings);
};

/** All rules, in the order of their codes' groups. */
const QList<Rule> &rules();

/** Everything that is wrong with a plan: its damage and what the rules find,
 * ordered by position. Cost: linear. */
QList<Finding> check(const CheckSubject &subject);

} // namespace Setsquare
