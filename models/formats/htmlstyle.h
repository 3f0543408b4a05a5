// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** How an exported page looks: light and dark as the reader's desktop, and on paper. */
QString htmlStyle();

} // namespace Setsquare
