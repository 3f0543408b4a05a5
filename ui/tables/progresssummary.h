// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Setsquare {

/** `3 of 13 done` and a bar that shows the same. */
class ProgressSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressSummary(QWidget *parent = nullptr);

    void setProgress(int done, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    int m_done = 0;
    int m_count = 0;
};

} // namespace Setsquare
