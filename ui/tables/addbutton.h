// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace Setsquare {

/** A quiet button below a list that adds to it. */
class AddButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AddButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showColor();
};

} // namespace Setsquare
