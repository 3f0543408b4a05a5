// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Setsquare {

/** One replacement: the characters in `range` of the text before become `text`. */
struct TextChange {
    TextRange range;
    QString text;
    bool operator==(const TextChange &) const = default;
};

/** A change of a text as a value: replacements, in ascending order, that do not overlap.
    Units: UTF-16 positions in the text before. Law: `p.inverted(t).applied(p.applied(t)) == t`. */
class TextPatch
{
public:
    /** To which side a position goes that lies where text was inserted or replaced. */
    enum class Bias { Before, After };

    TextPatch() = default;
    TextPatch(TextRange range, const QString &text);

    /** The patch of these replacements in any order; nothing if two overlap or one is not a range. */
    static std::optional<TextPatch> fromChanges(QList<TextChange> changes);
    /** The smallest single replacement that makes `after` of `before`: what both begin and end with is left out, surrogate pairs
        and CRLF are not split. Cost: linear. */
    static TextPatch difference(const QString &before, const QString &after);

    bool isEmpty() const { return m_changes.isEmpty(); }
    const QList<TextChange> &changes() const { return m_changes; }
    /** From the first to the last character that is replaced, in the text before. */
    TextRange extent() const;
    /** By how much the text becomes longer. */
    qsizetype growth() const;
    /** Whether every range lies within a text of that length. */
    bool fits(qsizetype length) const;

    /** The text after. Requires: fits(before.size()). */
    QString applied(QString before) const;
    /** The patch that leads back. Requires: fits(before.size()). */
    TextPatch inverted(const QString &before) const;
    /** One patch that does what this and then `next` do; `next` is in positions of the text after this. */
    TextPatch composed(const TextPatch &next) const;
    /** This without what changes nothing: replacements are trimmed of what they share with what they replace. */
    TextPatch trimmed(const QString &before) const;

    /** Where a position of the text before is in the text after. */
    qsizetype mapped(qsizetype position, Bias bias = Bias::After) const;
    /** Where a range is afterwards: text inserted at its ends stays outside. */
    TextRange mapped(TextRange range) const;

    bool operator==(const TextPatch &) const = default;

private:
    QList<TextChange> m_changes;
};

} // namespace Setsquare
