// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace Setsquare {

/** What a line of markdown begins with: `   12. [ ] `. */
struct LinePrefix {
    QString indent; ///< white space and quote marks
    QString marker; ///< `-`, `12.`; empty if the line is no list item
    QString gap; ///< the white space behind the marker
    QString box; ///< `[ ] ` with the space behind it

    qsizetype length() const { return indent.size() + marker.size() + gap.size() + box.size(); }
    /** Where the item's text begins, and what lies in it has to be indented to. */
    int contentColumn() const { return int(indent.size() + marker.size() + gap.size()); }
    bool isItem() const { return !marker.isEmpty(); }
};

LinePrefix linePrefix(const QString &line);

/** What Return writes behind the line end so that the next line goes on with the list, the quote or the indentation. */
QString continuation(const LinePrefix &prefix);

/** Whether a line opens a code fence when its last character is typed: nothing but indentation before exactly three marks. */
bool opensFence(const QString &line);
/** The line that closes the fence that `line` opens. */
QString closingFence(const QString &line);

/** The column that an item moves to with Tab or Shift+Tab. `above` are the lines before it, nearest last. */
int indentedColumn(const QStringList &above, const QString &line);
int outdentedColumn(const QStringList &above, const QString &line);

} // namespace Setsquare
