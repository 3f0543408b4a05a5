// SPDX-License-Identifier: Apache-2.0
#include "themefollower.h"

#include "themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleHints>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** Without a desktop Qt falls back to 9 points, which is too small to read all day. */
static QFont themeFont(QFont font)
{
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans CJK SC"_s, u"Noto Color Emoji"_s});
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    return font;
}

ThemeFollower::ThemeFollower(QApplication *application) : QObject(application), m_application(application)
{
    application->setStyle(new ThemeStyle);
    application->setFont(themeFont(QApplication::font()));
    m_usualSize = QApplication::font().pointSizeF();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeFollower::update);
}

void ThemeFollower::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

void ThemeFollower::setTextSize(double points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points > 0 ? points : m_usualSize);
    if (font != QApplication::font())
        m_application->setFont(font);
}

void ThemeFollower::update()
{
    const bool desktopIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const QPalette palette = themePalette(m_choice == ThemeChoice::System ? desktopIsDark : m_choice == ThemeChoice::Dark);
    m_application->setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace Setsquare
