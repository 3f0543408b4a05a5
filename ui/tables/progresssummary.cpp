// SPDX-License-Identifier: Apache-2.0
#include "progresssummary.h"

#include "marks.h"

#include <QPainter>
#include <QStyle>

namespace Setsquare {

ProgressSummary::ProgressSummary(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProgress(0, 0);
}

void ProgressSummary::setProgress(int done, int count)
{
    m_done = done;
    m_count = count;
    setAccessibleName(words());
    update();
}

QString ProgressSummary::words() const
{
    return tr("%1 of %2 done").arg(m_done).arg(m_count);
}

QSize ProgressSummary::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() + 2 * Spacing::medium};
}

QSize ProgressSummary::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(words()) + 2 * Spacing::large, sizeHint().height()};
}

void ProgressSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    const QRect place = rect().adjusted(Spacing::large, 0, -Spacing::large, -1);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words());
    const int left = place.left() + QFontMetrics(strong).horizontalAdvance(words()) + Spacing::section;
    const int width = std::min(fontMetrics().averageCharWidth() * 30, place.right() - left);
    if (width > 40 && m_count > 0)
        Marks::paintProgress(&painter, QStyle::visualRect(layoutDirection(), rect(), {left, height() / 2 - 3, width, 5}),
                             double(m_done) / m_count, theme);
}

} // namespace Setsquare
