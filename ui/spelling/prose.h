// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

namespace Setsquare {

/** Reads a plan line by line for the words of its prose: without code, comments, tags, front matter, addresses, paths, ids, acronyms, names with
    capitals inside, and the words of the format (titles of sections, names of fields, levels of risks). */
class ProseReader
{
public:
    /** The words of the next line, in order. Units: ranges in `line`. Cost: linear. */
    QList<TextRange> words(QStringView line);
    /** Goes past the next line. Cost: that of looking at its begin. */
    void pass(QStringView line) { skips(line); }

private:
    /** Whether the next line is no prose as a whole. */
    bool skips(QStringView line);
    bool beginsFence(QStringView line);
    bool endsFence(QStringView line) const;
    bool isIndentedCode(QStringView line);

    enum class Inside { Nothing, FrontMatter, Fence, Comment };
    Inside m_inside = Inside::Nothing;
    bool m_isFirst = true;
    QChar m_fence;
    qsizetype m_fenceLength = 0;
    bool m_isFenceQuoted = false;
    bool m_isInList = false; ///< where text that is set in is no code
    bool m_isInParagraph = false; ///< which a line that is set in goes on with
};

} // namespace Setsquare
