// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Setsquare {

/** A line of comma-separated values; quoted is what has to be. */
QString csvRow(const QStringList &values);
QString csvCell(const QString &value);

} // namespace Setsquare
