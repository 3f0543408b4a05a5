// SPDX-License-Identifier: Apache-2.0
#include "approachrules.h"
#include "approvalrules.h"
#include "citationrules.h"
#include "criterionrules.h"
#include "decisionrules.h"
#include "dependencyrules.h"
#include "effortrules.h"
#include "lawrules.h"
#include "placeholderrules.h"
#include "readingrules.h"
#include "riskrules.h"
#include "sectionrules.h"
#include "silencing.h"
#include "taskrules.h"

namespace Setsquare {

const QList<Rule> &rules()
{
    static const QList<Rule> all = readingRules() + placeholderRules() + sectionRules() + taskRules() + dependencyRules() + criterionRules()
        + decisionRules() + citationRules() + riskRules() + effortRules() + approvalRules() + approachRules() + lawRules() + silenceRules();
    return all;
}

const Rule *findRule(QStringView code)
{
    for (const Rule &rule : rules()) {
        if (code == QLatin1StringView(rule.code))
            return &rule;
    }
    return nullptr;
}

QStringList ruleCodes()
{
    QStringList codes;
    for (const Rule &rule : rules())
        codes.append(QLatin1StringView(rule.code));
    return codes;
}

} // namespace Setsquare
