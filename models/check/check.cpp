// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include <algorithm>

namespace Setsquare {

QList<Finding> check(const CheckSubject &subject)
{
    QList<Finding> findings = subject.plan.damage;
    for (const Rule &rule : rules())
        rule.find(subject, rule, findings);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    return findings;
}

} // namespace Setsquare
