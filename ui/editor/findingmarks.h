// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "lineindex.h"

#include <QPalette>
#include <QTextCharFormat>

#include <span>
#include <vector>

class QPainter;

namespace Setsquare {

/** The findings of a plan by line, as the source shows them. */
class FindingMarks
{
public:
    struct Mark {
        int line = 0;
        TextRange underline; ///< absolute, within the line
        Severity severity = Severity::Warning;
        QString text; ///< in the user's language
    };

    void setFindings(const QList<Finding> &findings, const QString &text, const LineIndex &lines);

    bool isEmpty() const { return m_marks.empty(); }
    /** The marks on lines first to last. */
    std::span<const Mark> on(int first, int last) const;
    /** What a line's marks say, one below the other. */
    QString toolTip(int line) const;
    /** What the marks at a position say. */
    QString toolTipAt(qsizetype position, int line) const;

private:
    std::vector<Mark> m_marks; ///< by line
};

/** A wavy line in the colour of a severity. */
QTextCharFormat underlineFormat(Severity severity, const QPalette &palette);
/** A sign for a severity, told by its shape too: a disc, a triangle, a ring. */
void paintMark(QPainter &painter, const QRectF &square, Severity severity, const QPalette &palette);

} // namespace Setsquare
