// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <optional>

class QWidget;

namespace Setsquare {

class MainWindow;
class PlanSession;

/** What a window over a session looks like when everything in it is settled and painted; nothing if it does not come to rest. */
std::optional<QImage> imageAtRest(QWidget *window, const PlanSession &session);

/** Leaves a picture of a window when everything in it is settled and painted. False if it does not come to rest, or cannot be written. */
bool takePicture(MainWindow *window, const PlanSession &session, const QString &file);

} // namespace Setsquare
