// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace Setsquare {

/** A short value in a rounded field of its own: a file, a task, a finding. As a link it can be clicked and focused. */
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Value, Link, Missing };

    Chip(const QString &text, Kind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    int padding() const;

    Kind m_kind;
};

} // namespace Setsquare
