// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "controlstyle.h"

namespace Setsquare {

/** The style of the program: views, bars and scroll bars in the calm of the theme, controls as ControlStyle draws them. */
class ThemeStyle : public ControlStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    using ControlStyle::polish;
    void polish(QWidget *widget) override;

private:
    bool drawsBar(ControlElement element, const QStyleOption *option, QPainter *painter) const;
};

} // namespace Setsquare
