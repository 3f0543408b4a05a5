// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPalette;

namespace Setsquare {

/** A line of markdown as a reader would say it: without the marks of emphasis, code and links. Cost: linear, nothing for plain text. */
QString inlineText(const QString &markdown);

/** Markdown as rich text for a label: safe, without images, paragraphs close together. What would take too long to lay out comes back as
    plain text, escaped. Cost: linear; the result is never laid out slowly. */
QString richText(const QString &markdown, const QPalette &palette);

/** Opens a link in the desktop's browser or mail program; other addresses than http, https and mailto are not followed. */
void openLink(const QString &url);

} // namespace Setsquare
