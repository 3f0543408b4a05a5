// SPDX-License-Identifier: Apache-2.0
#include "riskrating.h"

#include "editsteps.h"
#include "riskedits.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plainWord(Level level)
{
    return level == Level::High ? u"High"_s : level == Level::Medium ? u"Medium"_s : u"Low"_s;
}

/** The word for a level in a column: that of the risk itself if it says so already, then that of another row. */
QString levelWordFor(const Plan &plan, int risk, Level level, QString Risk::*text)
{
    if (readLevel(plan.risks[risk].*text) == level)
        return plan.risks[risk].*text;
    for (const Risk &other : plan.risks) {
        if (readLevel(other.*text) == level)
            return other.*text;
    }
    return plainWord(level);
}

} // namespace

Edit rateRisk(const EditSubject &subject, int risk, Level likelihood, Level impact)
{
    if (risk < 0 || risk >= subject.plan.risks.size())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no risk %1."), {QString::number(risk + 1)}});
    const QString likely = levelWordFor(subject.plan, risk, likelihood, &Risk::likelihoodText);
    const QString grave = levelWordFor(subject.plan, risk, impact, &Risk::impactText);
    return editInSteps(subject,
                       {[&](const EditSubject &step) { return setRisk(step, risk, u"likelihood"_s, likely); },
                        [&](const EditSubject &step) { return setRisk(step, risk, u"impact"_s, grave); }},
                       {QT_TRANSLATE_NOOP("Setsquare::Messages", "Rate “%1”"), {subject.plan.risks[risk].risk}});
}

} // namespace Setsquare
