// SPDX-License-Identifier: Apache-2.0
#include "houraxis.h"

#include "theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace Setsquare {

HourAxis::HourAxis(QHeaderView *header, int column) : QWidget(header->viewport()), m_header(header), m_column(column)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight); // as the bars below it: time runs to the right everywhere
    connect(header, &QHeaderView::geometriesChanged, this, &HourAxis::place);
    connect(header, &QHeaderView::sectionResized, this, &HourAxis::place);
}

void HourAxis::setScale(const HourScale &scale)
{
    m_scale = scale;
    place();
    update();
}

/** The edge at the left stays free, for the mouse to take hold of. */
void HourAxis::place()
{
    setGeometry(m_header->sectionViewportPosition(m_column), 0, m_header->sectionSize(m_column), m_header->height() - 1);
    setVisible(!m_header->isSectionHidden(m_column));
}

void HourAxis::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const double step = m_scale.step();
    QPainter painter(this);
    painter.fillRect(rect().adjusted(1, 0, 0, 0), theme.window);
    const QLocale locale;
    for (double hour = std::ceil(m_scale.first / step) * step; m_scale.x(hour) < width(); hour += step) {
        const double x = std::round(m_scale.x(hour));
        const bool isDay = std::fmod(hour, HourScale::hoursInDay) == 0;
        painter.fillRect(QRectF(x, isDay ? height() / 2.0 : height() * 0.7, 1, height()), theme.secondaryText);
        QString words = tr("%1 h").arg(locale.toString(hour));
        if (isDay && step <= HourScale::hoursInDay && HourScale::hoursInDay * m_scale.pixelsPerHour() > 120)
            words = tr("%1 h · day %2").arg(locale.toString(hour)).arg(qRound(hour / HourScale::hoursInDay) + 1);
        painter.setPen(isDay ? theme.text : theme.secondaryText);
        painter.drawText(QRectF(x + 4, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

} // namespace Setsquare
