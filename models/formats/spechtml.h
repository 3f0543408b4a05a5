// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "specdocument.h"

namespace Setsquare {

/** A document as one HTML page that needs nothing else: style and pictures are in it, there is no script, and a browser is told to load nothing.
    A draft says so above all, also on each printed page. Shape: ends with a block that says which plan it was made of, and proves that nothing
    was changed since. */
QString specHtml(const SpecDocument &document, const PictureSource &pictures);

/** What such a page says it was exported from; nothing for other text, and for a page that was changed since. */
std::optional<SpecOrigin> readHtmlOrigin(const QString &text);

} // namespace Setsquare
