// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hourscale.h"

#include <QWidget>

class QHeaderView;

namespace Setsquare {

/** The hours above the bars of a schedule: lies over a section of a header, and leaves the mouse to it. */
class HourAxis : public QWidget
{
    Q_OBJECT

public:
    HourAxis(QHeaderView *header, int column);

    void setScale(const HourScale &scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QHeaderView *m_header;
    int m_column;
    HourScale m_scale;
};

} // namespace Setsquare
