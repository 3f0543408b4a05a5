// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "specdocument.h"

namespace Setsquare {

/** A document as PDF: a cover, a table of contents, bookmarks, and on each page its number, the title, the plan's digest and whether it is a draft.
    What it was made of stands in it where readPdfOrigin() finds it. Units: A4. Requires: a QGuiApplication. */
QByteArray specPdf(const SpecDocument &document, const PictureSource &pictures);

} // namespace Setsquare
