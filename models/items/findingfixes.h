// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

namespace Setsquare::FindingFixes {

/** The ways out of a finding of the session; none while its plan is held back, or where nothing can be edited. */
QList<Fix> of(const PlanSession *session, const Finding &finding);
/** Makes a fix one step that can be undone. */
void perform(PlanSession *session, const Fix &fix);
/** Mends all findings of a rule, as far as they can be mended at once, in one step that can be undone. */
void performAll(PlanSession *session, const QString &rule);
/** How many findings of a rule there are. */
int count(const PlanSession *session, const QString &rule);

/** What a rule asks for, why, and where the reference says so, in the user's language; empty for what is no rule. */
QString asks(const QString &rule);
QString reason(const QString &rule);
QString source(const QString &rule);

} // namespace Setsquare::FindingFixes
