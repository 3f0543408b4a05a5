// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "focusmark.h"
#include "themefollower.h"

#include <QApplication>

namespace Setsquare {

static const Theme &lightTheme()
{
    static const Theme theme {
        .isDark = false,
        .window = QColor(0xf6f7f9),
        .surface = QColor(0xffffff),
        .raised = QColor(0xfafbfc),
        .border = QColor(0xdfe3e8),
        .text = QColor(0x1c2430),
        .secondaryText = QColor(0x5e6876),
        .accent = QColor(0x2463c9),
        .selection = QColor(0xe0eafb),
        .hover = QColor(0xeef1f5),
        .error = QColor(0xb3261e),
        .errorSurface = QColor(0xfdeceb),
        .warning = QColor(0x945300),
        .success = QColor(0x14713b),
    };
    return theme;
}

static const Theme &darkTheme()
{
    static const Theme theme {
        .isDark = true,
        .window = QColor(0x1d2127),
        .surface = QColor(0x242930),
        .raised = QColor(0x282d35),
        .border = QColor(0x3b424d),
        .text = QColor(0xe3e7ed),
        .secondaryText = QColor(0xa3adbb),
        .accent = QColor(0x7fb0ff),
        .selection = QColor(0x2b3d5b),
        .hover = QColor(0x2f353f),
        .error = QColor(0xff8a80),
        .errorSurface = QColor(0x40282a),
        .warning = QColor(0xe9ad4c),
        .success = QColor(0x63c98c),
    };
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F ? darkTheme() : lightTheme();
}

static QColor blended(const QColor &front, const QColor &back, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(front.red(), back.red()), mix(front.green(), back.green()), mix(front.blue(), back.blue()));
}

QPalette themePalette(bool dark)
{
    const Theme theme = dark ? darkTheme() : lightTheme();
    QPalette palette(theme.text, theme.surface, theme.raised, theme.border.darker(150), theme.border, theme.text, theme.text, theme.surface,
                     theme.window);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : theme.border.darker(180));
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.secondaryText);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    const QColor disabled = blended(theme.text, theme.surface, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void applyTheme(QApplication &application, ThemeChoice choice, double textSize)
{
    auto *follower = application.findChild<ThemeFollower *>(Qt::FindDirectChildrenOnly);
    if (!follower) {
        follower = new ThemeFollower(&application);
        new FocusMark(&application);
    }
    follower->setChoice(choice);
    follower->setTextSize(textSize);
}

} // namespace Setsquare
