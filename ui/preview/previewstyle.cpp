// SPDX-License-Identifier: Apache-2.0
#include "previewstyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

PreviewStyle::PreviewStyle(const QFont &interfaceFont, const QPalette &palette, double zoom)
    : m_theme(Theme::of(palette))
    , m_palette(palette)
    , m_textFont(interfaceFont)
    , m_headingFont(interfaceFont)
    , m_codeFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
    , m_em(QFontInfo(interfaceFont).pixelSize() * 1.06 * zoom)
{
    m_textFont.setFamilies(
        {u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, interfaceFont.family()});
    m_textFont.setStyleHint(QFont::Serif);
    m_headingFont.setWeight(QFont::DemiBold);
    for (QFont *font : {&m_textFont, &m_headingFont, &m_codeFont})
        font->setPixelSize(qRound(m_em));
    m_codeFont.setPixelSize(qRound(m_em * 0.88));
}

QTextCharFormat PreviewStyle::text() const
{
    QTextCharFormat format;
    format.setFont(m_textFont);
    format.setForeground(m_theme.text);
    return format;
}

QTextCharFormat PreviewStyle::heading(int level) const
{
    static constexpr double sizes[] = {1.62, 1.32, 1.12, 1.0, 1.0, 1.0};
    QFont font = m_headingFont;
    font.setPixelSize(qRound(m_em * sizes[std::clamp(level, 1, 6) - 1]));
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(level > 4 ? m_theme.secondaryText : m_theme.text);
    return format;
}

QTextCharFormat PreviewStyle::code() const
{
    QTextCharFormat format;
    format.setFont(m_codeFont);
    format.setForeground(m_theme.text);
    return format;
}

QTextCharFormat PreviewStyle::inlineCode(const QTextCharFormat &around) const
{
    QTextCharFormat format = around;
    QFont font = m_codeFont;
    font.setPixelSize(qRound(around.font().pixelSize() * 0.88));
    font.setWeight(around.font().weight());
    format.setFont(font);
    format.setProperty(QTextFormat::UserProperty, true); // has a plate painted behind it
    return format;
}

QTextCharFormat PreviewStyle::link(const QTextCharFormat &around, const QString &address) const
{
    QTextCharFormat format = around;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(m_theme.accent);
    format.setFontUnderline(true);
    QColor line = m_theme.accent;
    line.setAlphaF(0.45F);
    format.setUnderlineColor(line);
    return format;
}

QTextCharFormat PreviewStyle::placeholder() const
{
    QTextCharFormat format = text();
    format.setForeground(m_theme.secondaryText);
    format.setFontItalic(true);
    return format;
}

QTextBlockFormat PreviewStyle::block() const
{
    QTextBlockFormat format;
    format.setLineHeight(105, QTextBlockFormat::ProportionalHeight);
    return format;
}

double PreviewStyle::headingGap(int level) const
{
    static constexpr double gaps[] = {1.8, 1.7, 1.3, 1.1, 1.0, 1.0};
    return m_em * gaps[std::clamp(level, 1, 6) - 1];
}

double PreviewStyle::itemIndent(const QString &widestMarker) const
{
    if (widestMarker.isEmpty())
        return m_em * 1.45;
    return std::max(m_em * 1.6, QFontMetricsF(m_textFont).horizontalAdvance(widestMarker) + m_em * 0.55);
}

} // namespace Setsquare
