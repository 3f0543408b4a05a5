// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QString>

namespace Setsquare::Console {

/** Writes to standard output; false, with a line on standard error, if that is closed or full. */
bool write(const QString &text);
bool write(const QJsonDocument &document);
bool write(const QByteArray &bytes);

/** One line on standard error: `setsquare: …`. */
void complain(const QString &sentence);

} // namespace Setsquare::Console
