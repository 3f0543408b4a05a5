// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QFont>
#include <QPalette>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace Setsquare {

/** How the preview looks: fonts, colours, distances. Everything scales with the size of the text. */
class PreviewStyle
{
public:
    PreviewStyle() = default;
    PreviewStyle(const QFont &interfaceFont, const QPalette &palette, double zoom);

    const Theme &theme() const { return m_theme; }
    const QPalette &palette() const { return m_palette; }
    /** The height of the text's font, in logical pixels: all distances are multiples of it. */
    double em() const { return m_em; }
    double lineHeight() const { return m_em * 1.45; }

    QTextCharFormat text() const;
    QTextCharFormat heading(int level) const;
    QTextCharFormat code() const; ///< of a block of code
    QTextCharFormat inlineCode(const QTextCharFormat &around) const;
    QTextCharFormat link(const QTextCharFormat &around, const QString &address) const;
    QTextCharFormat placeholder() const;
    QTextBlockFormat block() const;

    double paragraphGap() const { return m_em * 0.7; }
    double itemGap() const { return m_em * 0.18; }
    double headingGap(int level) const;
    double codePadding() const { return m_em * 0.65; }
    double quoteIndent() const { return m_em * 1.1; }
    /** How far the items of a list stand in, for a bullet or for the widest number. */
    double itemIndent(const QString &widestMarker) const;

private:
    Theme m_theme;
    QPalette m_palette;
    QFont m_textFont;
    QFont m_headingFont;
    QFont m_codeFont;
    double m_em = 14;
};

} // namespace Setsquare
