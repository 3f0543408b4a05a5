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
    /** Gives the application text of that many points; 0 is the desktop's size. */
    void setTextSize(double points);

private:
    void update();

    QApplication *m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    double m_usualSize; ///< in points
};

} // namespace Setsquare
