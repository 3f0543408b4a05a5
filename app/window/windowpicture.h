// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

class MainWindow;
class PlanSession;

/** Leaves a picture of a window when everything in it is settled and painted. False if it does not come to rest, or cannot be written. */
bool takePicture(MainWindow *window, const PlanSession &session, const QString &file);

} // namespace Setsquare
