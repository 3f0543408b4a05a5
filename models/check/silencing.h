// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** `<!-- setsquare:allow RULE reason -->`: a rule that is not asked at one place. That is the task, criterion, decision, risk, phase or
    section that the comment stands in, or what begins on the line below it. */
struct Silence {
    QString rule;
    QString reason;
    TextRange range; ///< the comment
    TextRange place; ///< where findings begin that are allowed
};

QList<Silence> silences(const CheckSubject &subject);
bool isSilenced(const QList<Silence> &silences, const Finding &finding);

/** The rules about silences themselves. */
QList<Rule> silenceRules();

} // namespace Setsquare
