// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace Setsquare {

/** Words under the mouse: as they are, on as many lines as they need. */
inline QString toolTipOf(const QString &words)
{
    return QStringLiteral("<p>") + words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>");
}

/** What a box of the graph says, broken into lines that fit. */
struct NodeLabel {
    QString id; ///< of the task; the number of a phase
    QString number; ///< at the left of the first line
    QString estimate; ///< at its right
    QString title; ///< whole
    QStringList lines; ///< of the title, two at most, the last elided
    QStringList notes; ///< a line each below
    QFont font;
    QSizeF size;

    /** Breaks the title and finds the size that all of it takes in a font. */
    void layOut(const QFont &with);
    static double lineHeight(const QFont &font);

    static constexpr double margin = 9;
};

} // namespace Setsquare
