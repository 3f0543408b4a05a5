// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"
#include "plan.h"
#include "research.h"

namespace Setsquare {

/** The words for states and kinds in the user's language: the one place that has them. */
namespace Wording {

/** A message in the user's language. */
QString text(const Message &message);

/** `Error`, `Warning`, `Note`. */
QString severity(Severity severity);
/** `1 error`, `3 warnings`, `6 notes`. */
QString count(Severity severity, int count);
/** `approved`, `ticked by hand`, `missing`, `follows from the others`, … */
QString verdict(Verdict verdict);
/** The same with who and when: `approved · Ann Example · 20 Nov 14:02`. */
QString verdict(const RoleVerdict &verdict);
/** `20 Nov 14:02` at this place, for `2026-11-20T13:02:00Z`; a date without a time is given as such. */
QString moment(const QString &time);
/** `Key discoveries`, `Constraints`, … */
QString researchKind(ResearchKind kind);
/** Why a document could not be read, with the line if that is known; empty if it could. */
QString problem(const Research &research);
/** `Implementation tasks`, `Risks`, …; empty for Unknown. */
QString sectionKind(SectionKind kind);
/** `Phase 1: Queue`; the title alone for a phase without a number. */
QString phase(const QString &number, const QString &title);
/** `Low`, `Medium`, `High`; empty for Unknown. */
QString level(Level level);
/** `2 of 5`. */
QString progress(int done, int count);
/** The state of a gate in one line: `Ready for export`, `Draft · 3 things before export`. */
QString gate(const Gate &gate);

} // namespace Wording

} // namespace Setsquare
