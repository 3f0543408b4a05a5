// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemkind.h"

namespace Setsquare {

/** What is written of an entry: all its words, its name and its text. Units: absolute. */
struct WrittenItem {
    TextRange content;
    TextRange name; ///< empty without one
    TextRange text;
};

WrittenItem writtenItem(const EditSubject &subject, const TextItem &item);

/** Whether it is a heading of its own, `### Alternative Rejected: X`, with what stands below. */
bool isHeading(const EditSubject &subject, const TextItem &item);

/** An entry's words, the name in the marks that other entries of the list have. */
QString itemContent(const EditSubject &subject, ItemKind kind, const QString &name, const QString &text);

/** What has to change to give an entry another name or text. Requires: one of both remains. */
QList<TextChange> nameChange(const EditSubject &subject, ItemKind kind, const TextItem &item, const QString &name, bool hasText);
QList<TextChange> textChange(const EditSubject &subject, const TextItem &item, const QString &text);

} // namespace Setsquare
