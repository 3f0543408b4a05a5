// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QObject>

namespace Setsquare {

/** Keeps an application in the theme that was chosen, and follows the desktop while the choice is to follow it. A child of the
    application, made by applyTheme(). */
class ThemeFollower : public QObject
{
    Q_OBJECT

public:
    explicit ThemeFollower(QApplication *application);
    void setChoice(ThemeChoice choice);

private:
    void update();

    QApplication *m_application;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace Setsquare
