// SPDX-License-Identifier: Apache-2.0
#include "pane.h"

#include <QApplication>
#include <QEvent>

namespace Setsquare {

Pane::Pane(QWidget *parent) : QWidget(parent) {}

void Pane::setZoom(double zoom)
{
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    applyZoom();
}

void Pane::applyZoom()
{
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(6, qRound(font.pixelSize() * m_zoom)));
    else
        font.setPointSizeF(std::max(4.0, font.pointSizeF() * m_zoom));
    setFont(font);
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !qFuzzyCompare(m_zoom, 1.0))
        applyZoom();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace Setsquare
