// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Setsquare {

/** Where in a plan a review is: a field for each part in a row, that of the part shown filled and higher, those that have changed since
    somebody's approval marked with a triangle. A click goes to a part. */
class ReviewMap : public QWidget
{
    Q_OBJECT

public:
    struct Field {
        QString title;
        QStringList changedFor; ///< roles whose last approval was of another text of this part
        bool operator==(const Field &) const = default;
    };

    explicit ReviewMap(QWidget *parent = nullptr);

    void setFields(const QList<Field> &fields);
    void setCurrent(int field);
    int current() const { return m_current; }
    const QList<Field> &fields() const { return m_fields; }
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

    QList<Field> m_fields;
    int m_current = 0;
};

} // namespace Setsquare
