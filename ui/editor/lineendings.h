// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lineindex.h"

#include <QStringList>

namespace Setsquare {

/** Lines `first` to `last` of a text. */
struct LineRange {
    int first = 0;
    int last = 0; ///< inclusive
};

/** Whether QTextDocument can hold a text: U+2029, U+FDD0 and U+FDD1 become ends of blocks in it, and a line of some hundred thousand
    characters takes it seconds at every key. */
bool isShowable(const QString &text);
/** A text of the same lines that it can hold. */
QString showable(QString text);

/** The line ends between the lines `now`, which stand where the lines `before` of the text stood. A line that is still there keeps its own;
    a new one has that of the line before it, the first one `first`. */
QStringList alignedLineEnds(const QString &text, const LineIndex &lines, LineRange before, const QStringList &now, const QString &first);

/** Where CR and LF of two lines would meet and become one line end, a CR goes between. `left` and `right` are the characters around. */
void keepLineEndsApart(QString &text, QChar left, QChar right);

/** The changes of a patch, each widened so that none begins or ends within a CRLF of the text before or `after`. */
QList<TextChange> withWholeLineEnds(const TextPatch &patch, const QString &after);

/** A text as it is pasted: every line end is LF. */
QString withLineFeeds(QString text);

} // namespace Setsquare
