// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "referencereader.h"
#include "textpatch.h"

#include <functional>

namespace Setsquare {

/** What becomes of the task that a reference names. */
struct Renamed {
    enum class Fate { Kept, Changed, Gone };
    Fate fate = Fate::Kept;
    QString number; ///< its number afterwards, in the form in which it was written
    int order = 0; ///< its place among the tasks, for those in a range
};
using Rename = std::function<Renamed(const QString &number)>;

/** The changes to a field of references that make it say the same when tasks have other numbers: each reference stays in the form that it
    was written in, a range becomes a list only where it has to, what is gone is taken out, and where nothing remains `None` is written.
    Units: positions in the value. */
QList<TextChange> renamedReferences(const QString &value, const Rename &rename);

/** How references are written. */
struct ReferenceStyle {
    QString word = QStringLiteral("Task "); ///< `Task `, `#`, or nothing
    bool once = false; ///< the word stands only before the first, `Tasks 1, 3`
};
/** The style of a value; nothing if it has no reference. */
std::optional<ReferenceStyle> referenceStyle(const QString &value);
/** `Task 1, Task 3`; `None` if there are none. */
QString writtenReferences(const QStringList &numbers, const ReferenceStyle &style);

/** A value with one more reference, in its own style if it has one, else in `style`. */
QString withReference(const QString &value, const QString &number, const ReferenceStyle &style);

} // namespace Setsquare
