// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemkind.h"
#include "operations.h"

namespace Setsquare {

/** A new entry which afterwards has this index, or is the last one for any index behind that; without a name if that is empty. The section
    is made if it is missing. */
Edit addTextItem(const EditSubject &subject, ItemKind kind, int index, const QString &name, const QString &text);
/** Sets those that are given. An empty name takes the name away. */
Edit setTextItem(const EditSubject &subject, ItemKind kind, int index, const std::optional<QString> &name,
                 const std::optional<QString> &text);
/** Moves an entry to where it has the index `to` afterwards. */
Edit moveTextItem(const EditSubject &subject, ItemKind kind, int index, int to);
Edit removeTextItem(const EditSubject &subject, ItemKind kind, int index);

/** `component.add`, `rollback.move` and so on. */
QList<Operation> textItemOperations();

} // namespace Setsquare
