// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printtable.h"
#include "specdocument.h"

namespace Setsquare {

using PrintPieces = std::vector<std::unique_ptr<PrintPiece>>;

/** The pieces that a document's body is printed as, in its order. Errors: none; what cannot be laid out in any width, such as quotes in
    thousands of quotes, is laid out as if it stood less deep. */
PrintPieces printBody(const SpecDocument &document, const PictureSource &pictures);

} // namespace Setsquare
