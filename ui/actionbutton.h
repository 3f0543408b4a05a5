// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class QAction;

namespace Setsquare {

/** A push button that is an action: its text, whether it can be pressed and why not, and what it does. */
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void showState();

    QAction *m_action;
};

} // namespace Setsquare
