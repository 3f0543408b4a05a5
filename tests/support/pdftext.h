// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Setsquare {

/** The text that the pages of a PDF show, page by page, in the order in which it is painted, and the titles of its bookmarks. Reads the file as a
    viewer does: from the table of objects at its end, through the fonts' own maps from glyphs to characters. */
struct PdfText {
    QStringList pages;
    QStringList bookmarks;
    QList<int> bookmarkPages; ///< from 0
};

/** Errors: what cannot be followed has no text. Requires: a PDF of QPdfWriter's kind, whose streams are deflated or plain. */
PdfText readPdf(const QByteArray &pdf);

} // namespace Setsquare
