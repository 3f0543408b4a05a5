// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"
#include "worddifference.h"

#include <QTextLayout>

namespace Setsquare {

/** Words with marks, laid out: what is removed is struck out, what is added underlined, and only then it is a matter of colour. */
class MarkedText
{
public:
    /** At most so many lines are laid out; a row of dots stands for the others. */
    static constexpr int mostLines = 40;

    MarkedText(const QList<WordSpan> &spans, const QFont &font, int width);

    int height() const { return m_height; }
    void paint(QPainter *painter, QPoint place, const Theme &theme);

private:
    QTextCharFormat format(WordSpan::Kind kind, const Theme &theme) const;

    QList<WordSpan> m_spans;
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace Setsquare
