// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printbody.h"

namespace Setsquare {

/** A part of a piece at its place on a page. Units: from the top of what is printed between header and footer. */
struct PlacedPart {
    const PrintPiece *piece = nullptr;
    int part = 0;
    double top = 0;
};

struct PrintPage {
    std::vector<PlacedPart> parts;
};

/** Pieces put on pages, so that none ends with a heading, or with the first line of a paragraph, as far as that is possible at all, and the
    titles of a table stand above each piece of it. Shape: at least one page. Cost: linear. */
std::vector<PrintPage> printPages(const PrintPieces &pieces);

} // namespace Setsquare
