// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Setsquare {

/** Where in a plan a review is: a field for each part in a row, that of the part shown filled and higher. A click goes to a part. */
class ReviewMap : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewMap(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setCurrent(int field);
    int current() const { return m_current; }
    const QStringList &titles() const { return m_titles; }
    QRect rectOf(int field) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int field);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int fieldAt(QPoint point) const;
    void tell();

    QStringList m_titles;
    int m_current = 0;
};

} // namespace Setsquare
