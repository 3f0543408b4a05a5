// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** Those of the definitions that the text names, and a blank line: to be put in front of the text. Nothing if it names none. */
QString usedDefinitions(QStringView text, const QString &definitions);

} // namespace Setsquare
