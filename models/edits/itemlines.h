// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "markdownsyntax.h"
#include "textpatch.h"

namespace Setsquare {

/** The items of lists, the rows of tables or paragraphs, each as whole lines, in the order of the text; to add, remove and move them the
    way they are written. Those with nothing but blank lines between them are one run; a list that is numbered one by one stays so, and
    one whose items all bear the same number too. Units: absolute. */
class ItemLines
{
public:
    enum class Kind {
        Entries, ///< items of lists, or else blocks that a blank line divides
        Rows, ///< of a table, which nothing divides
        Sections ///< blocks that a blank line divides, and perhaps a rule
    };
    ItemLines(QStringView text, QList<TextRange> items, Kind kind = Kind::Entries);

    bool isEmpty() const { return m_items.isEmpty(); }
    qsizetype count() const { return m_items.size(); }

    /** A new item before the one with this index, or behind the last, with marker, box and indent of its neighbour. `content` has lines
        that end with LF. Requires: not isEmpty(). */
    TextPatch added(qsizetype index, const QString &content) const;
    /** Lines that end with LF, put in as they are where added() puts an item. Requires: not isEmpty(). */
    TextPatch inserted(qsizetype index, const QString &lines) const;
    TextPatch removed(qsizetype index) const;
    /** An item put where it has the index `to` afterwards. */
    TextPatch moved(qsizetype from, qsizetype to) const;

private:
    enum class Numbering { None, OneByOne, Same, Irregular };
    struct Run {
        qsizetype first;
        qsizetype last;
    };

    QString gap(qsizetype index) const;
    bool areJoined(qsizetype index) const;
    Run runOf(qsizetype index) const;
    Numbering numbering(Run run) const;
    int number(qsizetype index) const;
    qsizetype sample(qsizetype index) const;
    qsizetype neighbour(qsizetype index) const;
    QString prefix(qsizetype sample, int number) const;
    QString between(qsizetype index) const;
    TextChange insertion(qsizetype index, const QString &lines) const;
    qsizetype behindRule(TextRange item) const;
    TextChange removal(qsizetype index) const;
    QList<TextChange> renumbered(qsizetype index, int number) const;
    static QList<qsizetype> order(Run run);
    QList<TextChange> renumbering(Run run, const QList<qsizetype> &order, qsizetype except) const;
    QString movedLines(qsizetype from, std::optional<int> number) const;

    QStringView m_text;
    Kind m_kind;
    QList<TextRange> m_items;
    QList<std::optional<ItemMarker>> m_markers;
};

} // namespace Setsquare
