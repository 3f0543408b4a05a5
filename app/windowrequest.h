// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QStringList>

#include <functional>

namespace Setsquare {

/** What the window is asked for on the command line. */
struct WindowRequest {
    QStringList paths; ///< absolute
    QString theme; ///< `light`, `dark` or `system`; empty: as remembered
    QString picture; ///< where to leave a picture of the window, which is then closed; empty: no picture
    QSize size; ///< of the window; invalid: as remembered
};

using WindowFunction = std::function<int(int argc, char **argv, const WindowRequest &request)>;

} // namespace Setsquare
