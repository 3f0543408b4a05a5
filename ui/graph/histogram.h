// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulation.h"

#include <QWidget>

namespace Setsquare {

/** How often a simulated plan took how long, in small bars; those up to the figure that 80 % keep to are filled. */
class Histogram : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);

    void setSimulation(const std::optional<Simulation> &simulation);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Simulation> m_simulation;
};

} // namespace Setsquare
