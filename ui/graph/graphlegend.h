// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Setsquare {

/** What the kinds of arrows mean, as far as there is room to say so. */
class GraphLegend : public QWidget
{
    Q_OBJECT

public:
    explicit GraphLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Setsquare
