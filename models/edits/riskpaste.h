// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "riskedits.h"

namespace Setsquare {

/** Rows put in from the clipboard: a markdown table, or lines with tabs as a spreadsheet gives them. A first row that names a column Risk
    says what the columns are; without one they are those of the plan's table, in its order. */
Edit pasteRisks(const EditSubject &subject, int index, const QString &pasted);

/** Risks as a markdown table with a header. */
QString risksMarkdown(const Plan &plan, const QList<int> &risks);
/** Risks for a spreadsheet: a header and a line each, tabs between the cells; cells that hold a tab or a quote are quoted. */
QString risksTabSeparated(const Plan &plan, const QList<int> &risks);

} // namespace Setsquare
