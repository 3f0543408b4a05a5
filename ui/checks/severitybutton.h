// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QAbstractButton>

namespace Setsquare {

/** How many findings of a severity there are, and whether they are listed: a sign, a count, and struck through when they are hidden. */
class SeverityButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SeverityButton(Severity severity, QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();

    Severity m_severity;
    int m_count = -1;
};

} // namespace Setsquare
