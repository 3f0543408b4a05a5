// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Setsquare {

/** A line of markdown as a cell shows it: code, strong emphasis and links without their signs, escaped characters as themselves, line ends
    as spaces. What is not closed stays as written; what is longer than any cell is cut. */
QString plainText(QStringView markdown);

} // namespace Setsquare
