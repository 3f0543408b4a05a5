// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace Setsquare {

/** A line of plain text that is cut off with an ellipsis where there is no room, and then shown in full as tool tip. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Setsquare
