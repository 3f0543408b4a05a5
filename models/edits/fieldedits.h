// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"
#include "textpatch.h"

namespace Setsquare {

/** The fields of a task or a decision, in the text that they were read from. */
struct FieldList {
    QStringView text;
    qsizetype start = 0; ///< of the owner: the fields' ranges are relative to it
    const QList<Field> &fields;

    QStringView view(TextRange range) const { return text.sliced(start + range.start, range.length()); }
};

/** How a field is written: all that is on its lines but its name and its value. */
struct FieldStyle {
    QString before; ///< `   - `, `**`, `#### `
    QString between; ///< `: `, `:** `, `:**` and a line end
    QString behind; ///< spaces that make a hard break
    QString gap; ///< blank lines between two fields
};

/** The style of one of the fields. Requires: the index is that of a field with a name. */
FieldStyle styleOf(const FieldList &list, qsizetype index);
/** The field whose style a new one at this place takes: the nearest that has a name, those before first, those whose value begins on
    their first line before others; -1 if there is none. */
qsizetype fieldToFollow(const FieldList &list, qsizetype at);

/** Another value for a field, written as it stands; its line ends become those of the text. Requires: the value is not empty. */
TextChange changedField(const FieldList &list, qsizetype index, const QString &value);
/** A field put in before the one at `at`, or behind all if that is their number. Requires: there are fields. */
TextChange addedField(const FieldList &list, qsizetype at, const FieldStyle &style, const QString &name, const QString &value);
/** A field taken out with its lines, and with the blank lines that would be too many then. */
TextChange removedField(const FieldList &list, qsizetype index);

/** A value without white space at its ends, its lines ending as those of the text near `at`. */
QString writtenValue(QStringView text, qsizetype at, const QString &value);
/** A value without the white space around its lines. */
QString withoutIndents(const QString &value);
/** Whether two values are the same but for how their lines end. */
bool sameValue(const QString &one, const QString &other);

} // namespace Setsquare
