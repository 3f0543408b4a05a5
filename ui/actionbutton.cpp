// SPDX-License-Identifier: Apache-2.0
#include "actionbutton.h"

#include <QAction>

namespace Setsquare {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::showState);
    showState();
}

void ActionButton::showState()
{
    // Without the menu's mnemonic, which would be taken twice.
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
}

} // namespace Setsquare
