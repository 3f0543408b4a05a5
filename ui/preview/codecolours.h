// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPalette>
#include <QTextLayout>

namespace Setsquare {

/** The colours of code in a language as a fence names it, for the text of a block whose lines are joined by one character each.
    None if the language is not known. */
QList<QTextLayout::FormatRange> codeColours(const QStringList &lines, const QString &fenceInfo, const QPalette &palette);

} // namespace Setsquare
