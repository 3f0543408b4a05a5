// SPDX-License-Identifier: Apache-2.0
#include "keytip.h"

#include "windowactions.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr char commandProperty[] = "tipCommand";
static constexpr char textProperty[] = "tipText";

void setKeyTip(QWidget *widget, const QString &text, Command command)
{
    widget->setProperty(commandProperty, int(command));
    widget->setProperty(textProperty, text);
    widget->setToolTip(text);
}

void showKeyTips(const QWidget *window, const WindowActions &actions)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const QVariant command = widget->property(commandProperty);
        if (!command.isValid())
            continue;
        const QString key = actions.of(Command(command.toInt()))->shortcut().toString(QKeySequence::NativeText);
        const QString text = widget->property(textProperty).toString();
        widget->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key));
    }
}

} // namespace Setsquare
