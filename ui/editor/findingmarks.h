// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plandocument.h"

#include <QPalette>
#include <QTextCharFormat>

class QPainter;

namespace Setsquare {

/** The findings of a plan by line, as the source shows them. What a finding says and where it is drawn is worked out only for those in
    sight: a large plan has thousands, and they come anew with every key. */
class FindingMarks
{
public:
    struct Mark {
        int line = 0;
        TextRange underline; ///< absolute, within the line
        Severity severity = Severity::Warning;
        Message message;
    };

    explicit FindingMarks(const PlanDocument *plan) : m_plan(plan) {}

    void setFindings(const QList<Finding> &findings);

    /** The marks on lines first to last. Cost: theirs. */
    QList<Mark> on(int first, int last) const;
    /** What a line's marks say, one below the other. */
    QString toolTip(int line) const;
    /** What the marks at a position say. */
    QString toolTipAt(qsizetype position, int line) const;

private:
    const PlanDocument *m_plan;
    QList<Finding> m_findings; ///< by position
};

/** A wavy line in the colour of a severity. */
QTextCharFormat underlineFormat(Severity severity, const QPalette &palette);
/** A sign for a severity, told by its shape too: a disc, a triangle, a ring. */
void paintMark(QPainter &painter, const QRectF &square, Severity severity, const QPalette &palette);

} // namespace Setsquare
