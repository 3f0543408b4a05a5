// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

class QString;
class QWidget;

namespace Setsquare {

class WindowActions;

/** Gives a widget that does what a command does a tool tip that names the command's key, as soon as showKeyTips() is called. */
void setKeyTip(QWidget *widget, const QString &text, Command command);

/** Brings such tool tips of a window up to date with the keys of its commands. */
void showKeyTips(const QWidget *window, const WindowActions &actions);

} // namespace Setsquare
