// SPDX-License-Identifier: Apache-2.0
#include "risklistedits.h"

#include "editsteps.h"
#include "riskedits.h"

namespace Setsquare {

namespace {

Message labelOf(const EditSubject &subject, const QList<int> &risks, const char *one, const char *several)
{
    if (risks.size() != 1)
        return {several, {QString::number(risks.size())}};
    return {one, {subject.plan.risks.value(risks.first()).risk}};
}

} // namespace

Edit moveRisks(const EditSubject &subject, const QList<int> &risks, int before)
{
    QList<EditStep> steps;
    int above = 0; // how many have left a place above those that follow
    for (const int risk : risks) {
        const int from = risk < before ? risk - above++ : risk;
        const int to = risk < before ? before - 1 : before++;
        if (from != to)
            steps.append([=](const EditSubject &now) { return moveRisk(now, from, to); });
    }
    return editInSteps(subject, steps,
                       labelOf(subject, risks, QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"),
                               QT_TRANSLATE_NOOP("Setsquare::Messages", "Move %1 risks")));
}

Edit removeRisks(const EditSubject &subject, const QList<int> &risks)
{
    QList<EditStep> steps;
    for (const int risk : risks)
        steps.prepend([=](const EditSubject &now) { return removeRisk(now, risk); });
    return editInSteps(subject, steps,
                       labelOf(subject, risks, QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"),
                               QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove %1 risks")));
}

Edit duplicateRisks(const EditSubject &subject, const QList<int> &risks)
{
    QList<RiskValues> copies;
    for (const int risk : risks) {
        RiskValues values;
        for (const Field &field : subject.plan.risks.at(risk).fields)
            values.append({field.name, field.value});
        copies.append(values);
    }
    Edit edit = addRisks(subject, risks.value(risks.size() - 1) + 1, copies);
    edit.label = labelOf(subject, risks, QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate “%1”"),
                         QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate %1 risks"));
    return edit;
}

} // namespace Setsquare
