// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printpages.h"

namespace Setsquare {

/** What a document begins with: its title, what there is to know of it, who has approved it; of a draft what keeps it from being more. */
PrintPieces printCover(const SpecDocument &document);

/** A line of the table of contents. */
struct ContentsEntry {
    QString title;
    int level = 2;
    QString anchor;
    int page = 0; ///< 1-based
};

/** The table of contents, on a page of its own; nothing for a document without headings. */
PrintPieces printContents(const QList<ContentsEntry> &entries);

/** The records of the approvals, with a heading; nothing without any. */
PrintPieces printRecords(const SpecDocument &document);

} // namespace Setsquare
