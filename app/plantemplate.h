// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** The text of a new plan: all sections, empty; without a title it is untitled. */
QString newPlanText(const QString &title);

} // namespace Setsquare
