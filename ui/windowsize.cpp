// SPDX-License-Identifier: Apache-2.0
#include "windowsize.h"

#include <QScreen>
#include <QWidget>

namespace Setsquare {

/** What title bars take, where nobody knows yet. */
static constexpr QSize frame(8, 40);

void resizeOnScreen(QWidget *window, QSize size)
{
    window->resize(size.boundedTo(window->screen()->availableSize() - frame));
}

} // namespace Setsquare
