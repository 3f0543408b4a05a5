// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QList>
#include <QPoint>

#include <functional>
#include <optional>

class QWidget;

namespace Setsquare::FindingSteps {

/** The next finding behind a place of the text, or before it for a step below 0, and round at the end; nothing if none is listed.
    Requires: the findings stand in the order of the text. */
std::optional<Finding> next(const QList<Finding> &findings, qsizetype place, int step, const std::function<bool(Severity)> &isListed);

/** Where a menu about what is current opens: below the cursor or the current row of what has the focus, or in the middle of a window. */
QPoint menuPlace(const QWidget *window);

} // namespace Setsquare::FindingSteps
