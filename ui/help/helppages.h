// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Setsquare {

/** A page of the manual. */
struct HelpPage {
    QString id; ///< of `resources/help/ID.md`
    QString title; ///< its first heading
    QString markdown;
};

/** All pages in the order in which they are read, in the user's language as far as there is a translation. Rules and their reasons are one of
    them, made from the rules. Cost: reads them all. */
QList<HelpPage> helpPages();

/** Whether a page has all words of a search, somewhere; an empty search is in every page. */
bool hasWords(const HelpPage &page, const QString &search);

} // namespace Setsquare
