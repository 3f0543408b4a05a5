// SPDX-License-Identifier: Apache-2.0
#include "markedtext.h"

#include "marks.h"

#include <QPainter>

#include <cmath>

namespace Setsquare {

MarkedText::MarkedText(const QList<WordSpan> &spans, const QFont &font, int width) : m_spans(spans)
{
    QString text;
    for (WordSpan &span : m_spans) {
        span.text.replace(u'\n', QChar::LineSeparator);
        text += span.text;
    }
    m_layout.setText(text);
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qreal y = 0;
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 40));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y));
}

QTextCharFormat MarkedText::format(WordSpan::Kind kind, const Theme &theme) const
{
    QTextCharFormat format;
    format.setForeground(theme.text);
    // Without the words before there is nothing to tell it from: lines below all of it would only make it hard to read.
    const bool isWhole = m_spans.size() == 1;
    if (kind == WordSpan::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(theme.secondaryText);
        format.setBackground(Marks::blended(theme.error, theme.surface, 0.16));
    } else if (kind == WordSpan::Kind::Added && !isWhole) {
        format.setFontUnderline(true);
        format.setBackground(Marks::blended(theme.success, theme.surface, 0.22));
    }
    return format;
}

void MarkedText::paint(QPainter *painter, QPoint place, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const WordSpan &span : std::as_const(m_spans)) {
        formats.append({start, int(span.text.size()), format(span.kind, theme)});
        start += int(span.text.size());
    }
    m_layout.draw(painter, place, formats);
}

} // namespace Setsquare
