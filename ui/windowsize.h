// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QWidget;

namespace Setsquare {

/** Gives a window its usual size, or as much of it as its screen has room for, with the frame around it. */
void resizeOnScreen(QWidget *window, QSize size);

} // namespace Setsquare
