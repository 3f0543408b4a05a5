// SPDX-License-Identifier: Apache-2.0
#include "addbutton.h"

#include "theme.h"

#include <QEvent>

namespace Setsquare {

AddButton::AddButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    showColor();
}

void AddButton::showColor()
{
    QPalette colors;
    colors.setColor(QPalette::ButtonText, Theme::of(palette()).accent);
    if (palette().color(QPalette::ButtonText) != Theme::of(palette()).accent)
        setPalette(colors);
}

void AddButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColor();
}

} // namespace Setsquare
