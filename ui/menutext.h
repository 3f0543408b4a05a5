// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Setsquare {

/** A text of a menu as it is read: without its mnemonic, and without the letter that stands in brackets for it where a language has none. */
QString withoutMnemonic(const QString &text);
/** Keys of a command one after the other, as the desktop calls them. */
QString keysText(const QList<QKeySequence> &keys);

} // namespace Setsquare
