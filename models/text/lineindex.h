// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textpatch.h"

#include <QStringView>

namespace Setsquare {

/** Appends where lines begin behind the line ends that end in `range`: after LF, CR and CRLF. */
void appendLineStarts(QList<qsizetype> &starts, QStringView text, TextRange range);

/** Where the lines of a text begin. Lines end at LF, CR and CRLF, and at nothing else; a text that ends with a line end has an
    empty last line, and an empty text has one line. Units: lines are 0-based here; 1-based only where they are printed. */
class LineIndex
{
public:
    LineIndex() : LineIndex(QStringView()) {}
    explicit LineIndex(QStringView text);

    int count() const { return int(m_starts.size()); }
    /** The line that a position lies on; a position behind the text is on the last one. Cost: logarithmic. */
    int lineAt(qsizetype position) const;
    /** Where line `line` begins; the length of the text for a line behind the last. */
    qsizetype start(int line) const;
    /** The characters of a line without its line end. */
    TextRange content(int line, QStringView text) const;
    /** The characters from the begin of `first` to the end of `last`, its line end included. */
    TextRange lines(int first, int last) const;

    /** Brings the index up to date. Law: equal to a new index of `after`. Cost: what changed, and a shift of what follows. */
    void patch(const TextPatch &patch, QStringView after);

    bool operator==(const LineIndex &) const = default;

private:
    QList<qsizetype> m_starts;
    qsizetype m_length = 0;
};

} // namespace Setsquare
