// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QString>

namespace Setsquare {

// Lines end at LF, CR and CRLF.

/** Where the line begins that a position lies on. */
qsizetype lineStart(QStringView text, qsizetype at);
/** Where it ends, without its line end. */
qsizetype lineEnd(QStringView text, qsizetype at);
/** Where the next one begins; the length of the text for the last. */
qsizetype nextLine(QStringView text, qsizetype at);
/** Without its line end. */
TextRange lineAt(QStringView text, qsizetype at);
bool isBlankLine(QStringView text, qsizetype at);

/** Behind the last line before `at` that is not blank, its line end included; 0 if there is none. Requires: `at` begins a line, or is
    the end of the text. */
qsizetype contentEnd(QStringView text, qsizetype at);
/** Where the next line from `at` on begins that is not blank; the length of the text if there is none. Requires: as contentEnd(). */
qsizetype contentStart(QStringView text, qsizetype at);

/** How the line ends that a position lies on, or the nearest one before it or behind it that has an end; LF in a text of one line. */
QString lineEndNear(QStringView text, qsizetype at);
/** A text whose lines end with LF, with other line ends. */
QString withLineEnds(QString text, const QString &lineEnd);
/** A text whose lines end with LF, whatever they ended with. */
QString withPlainLineEnds(QString text);

} // namespace Setsquare
