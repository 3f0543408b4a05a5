// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace Setsquare {

/** The colours of the program beyond QPalette's, light or dark by the palette that a widget has. */
struct Theme {
    bool isDark = false;
    QColor window; ///< behind bars and panes' margins
    QColor surface; ///< panes, tables, cards
    QColor raised; ///< group rows, headers, input fields
    QColor border;
    QColor text;
    QColor secondaryText; ///< at least 4.5 : 1 on surface
    QColor accent; ///< links, the critical path, focus
    QColor selection; ///< row and text selection, behind `text`
    QColor hover;
    QColor error;
    QColor errorSurface;
    QColor warning;
    QColor success;

    /** The theme that a palette made by themePalette() belongs to. */
    static Theme of(const QPalette &palette);
};

enum class ThemeChoice { System, Light, Dark };

QPalette themePalette(bool dark);

/** Gives the application style, palette and fonts of a theme; System follows the desktop, also later. Text is as large as the desktop's
    unless `textSize`, in points, is more than 0. */
void applyTheme(QApplication &application, ThemeChoice choice, double textSize = 0);

/** The icon `resources/icons/NAME.svg` in the text colour of the palette, sharp at every scale; disabled and checked states included. */
QIcon themedIcon(const QString &name, const QPalette &palette);

/** Distances, in logical pixels; no others are used between controls. */
namespace Spacing {
inline constexpr int small = 4;
inline constexpr int medium = 8;
inline constexpr int large = 12;
inline constexpr int section = 16;
} // namespace Spacing

} // namespace Setsquare
