// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QAction;

namespace Setsquare {

/** A button that looks like the field that it opens: the way to the command palette. */
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace Setsquare
