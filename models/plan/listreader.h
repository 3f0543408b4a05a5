// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** The text of an item without its marker and checkbox, on all its lines. Units: relative to the unit. */
TextRange itemText(const Unit &unit, const BodyItem &item);

/** An item as a value: the name of `**Name:** text`, and the text. Units: range is its lines, relative to the unit. */
TextItem readTextItem(const Unit &unit, const BodyItem &item);
/** A paragraph as a value. */
TextItem readTextItem(const Unit &unit, int first, int last);

enum class Paragraphs {
    Unread, ///< only a lead-in, which ends with a colon before a list, is understood
    Items, ///< each is an entry
    Labelled ///< those that begin with a bold name are entries, others are unread
};

/** The entries of a list section. What is none goes to out.unread. */
QList<TextItem> readTextItems(const Body &body, Paragraphs paragraphs, Fragment &out);

/** Whether a paragraph only leads to the list after it: its last character is a colon, and an item follows. */
bool leadsToList(const Unit &unit, const std::vector<BodyPart> &parts, size_t index);

/** Adds a part of a body that was not understood; comments, rules, and definitions are nothing to understand. */
void addUnread(const Unit &unit, const BodyPart &part, Fragment &out);

} // namespace Setsquare
