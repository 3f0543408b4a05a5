// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

#include <QHash>
#include <QRectF>

namespace Setsquare {

/** Units: points from the top of the page; pages from 0. */
struct PdfPlace {
    int page = 0;
    double top = 0;
};

struct PdfBookmark {
    QString title;
    int level = 2; ///< 2 is the uppermost
    PdfPlace place;
};

struct PdfLink {
    int page = 0;
    QRectF place;
    QString target; ///< an address, or `#` and an anchor
};

struct PdfNavigation {
    QList<PdfBookmark> bookmarks; ///< in the order of the document
    QList<PdfLink> links;
    QHash<QString, PdfPlace> anchors;
};

/** A PDF with bookmarks, links, and what it was made of, with a hash of the whole. QPdfWriter knows none of these (Qt 6.8), so they are appended
    as the format provides for changes: old bytes stay as they are. Requires: a file of QPdfWriter's. Errors: one that is of another shape than
    expected gets no bookmarks and links. Source: ISO 32000-1, 7.5.6 and 12.3.3. */
QByteArray withAdditions(const QByteArray &pdf, const PdfNavigation &navigation, const SpecOrigin &origin);

/** What a PDF says it was exported from; nothing for other files, and for one that was changed since. */
std::optional<SpecOrigin> readPdfOrigin(const QByteArray &pdf);

} // namespace Setsquare
