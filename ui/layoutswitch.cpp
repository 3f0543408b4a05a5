// SPDX-License-Identifier: Apache-2.0
#include "layoutswitch.h"

#include "pillbutton.h"
#include "theme.h"

#include <QAction>
#include <QHBoxLayout>

namespace Setsquare {

LayoutSwitch::LayoutSwitch(const QList<QAction *> &actions, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::small, 0, Spacing::small, 0);
    row->setSpacing(Spacing::small);
    for (QAction *action : actions) {
        auto *pill = new PillButton(action->iconText(), this);
        pill->setAccessibleName(tr("Layout %1").arg(action->iconText()));
        pill->setToolTip(tr("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
        pill->setChecked(action->isChecked());
        pill->setEnabled(action->isEnabled());
        connect(pill, &PillButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, pill, &PillButton::setChecked);
        connect(action, &QAction::enabledChanged, pill, &PillButton::setEnabled);
        row->addWidget(pill);
    }
}

} // namespace Setsquare
