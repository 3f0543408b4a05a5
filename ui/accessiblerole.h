// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace Setsquare {

/** Says what a widget is that paints itself, such as a chart: a screen reader would call it a filler. */
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace Setsquare
