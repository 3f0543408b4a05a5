// SPDX-License-Identifier: Apache-2.0
#include "histogram.h"

#include "accessiblerole.h"
#include "marks.h"
#include "roundedhours.h"

#include <QPainter>

namespace Setsquare {

Histogram::Histogram(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("How long simulated runs took"));
}

QSize Histogram::sizeHint() const
{
    return {fontMetrics().height() * 7, fontMetrics().height() + 2 * Spacing::small};
}

void Histogram::setSimulation(const std::optional<Simulation> &simulation)
{
    m_simulation = simulation;
    setVisible(simulation && simulation->histogram.size() > 1);
    if (simulation) {
        setAccessibleDescription(tr("%1 runs took %2.").arg(simulation->samples).arg(roundedHours(simulation->least, simulation->most)));
        setToolTip(accessibleDescription());
    }
    update();
}

void Histogram::paintEvent(QPaintEvent *)
{
    if (!m_simulation || m_simulation->histogram.empty())
        return;
    const Theme theme = Theme::of(palette());
    const std::vector<int> &bins = m_simulation->histogram;
    const int most = std::max(1, *std::ranges::max_element(bins));
    const double bin = double(width()) / double(bins.size());
    const double range = m_simulation->most - m_simulation->least;
    const double part = range > 0 ? (m_simulation->p80 - m_simulation->least) / range : 1;
    QPainter painter(this);
    for (size_t i = 0; i < bins.size(); ++i) {
        const double height = (this->height() - 2.0) * bins[i] / most;
        const bool isWithin = (double(i) + 0.5) / double(bins.size()) <= part;
        const QColor ink = Marks::blended(theme.accent, theme.surface, isWithin ? 0.85 : 0.3);
        painter.fillRect(QRectF(double(i) * bin, this->height() - 1 - height, std::max(bin - 0.5, 0.5), height), ink);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    painter.fillRect(QRectF(part * width(), 0, 1.5, height()), theme.text);
}

} // namespace Setsquare
