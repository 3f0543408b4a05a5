// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace Setsquare {

/** A paragraph's lines, without the white space and the markers in front of them, as they are joined. */
struct ParagraphLines {
    QString text; ///< joined by LF
    std::vector<qsizetype> fieldStarts; ///< of lines, other than the first, that begin a field of the plan
};

/** The canonical form of a paragraph, see canonicalForm(). Where a tag or a quotation within one does not end, the rest is left as it is:
    it would be guessed what is code. Cost: linear, but for backticks without their like. */
QString foldedParagraph(const ParagraphLines &lines);

} // namespace Setsquare
