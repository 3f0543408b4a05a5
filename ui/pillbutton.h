// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace Setsquare {

/** A button in the shape of a pill that stays on: one of several views or filters. */
class PillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Setsquare
