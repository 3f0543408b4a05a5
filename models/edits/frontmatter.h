// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textpatch.h"

#include <QStringList>

namespace Setsquare {

// Changes of single keys in the front matter of a text, line by line. Errors: nothing where the key is written in a way that cannot be
// changed like that. Shape: the lines of what is put in end with LF.

/** The change that sets a key to a plain value; an empty one takes the key away. */
std::optional<TextChange> changedScalar(QStringView text, const QString &key, const QString &value);

/** The change that sets a key to a list, written as it is: as one value, in brackets, or an item a line. */
std::optional<TextChange> changedList(QStringView text, const QString &key, const QStringList &before, const QStringList &values);

} // namespace Setsquare
