// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

struct HtmlOptions {
    int listStart = -1; ///< number of the first item, if the text begins with an ordered list that goes on; -1: as written
    QString definitions; ///< link definitions from elsewhere in the document that the text may use
    bool showsRawHtml = false; ///< raw HTML is shown as the text that it is, comments excepted, and not left out
};

/** The markdown as HTML, safe to show: raw HTML is left out or shown as text, links and images only to http, https,
    mailto and relative addresses. Front matter gives nothing. Errors: none; never more than a few times the size of the text. */
QString html(const QString &markdown, const HtmlOptions &options = {});

/** The link definitions in a document that the chunks of it may use, as markdown. */
class BlockTree;
QString linkDefinitions(const BlockTree &blocks);

/** Whether a link or image may be followed: its scheme is http, https, mailto, or there is none. */
bool isAllowedUrl(const QString &url);

} // namespace Setsquare
