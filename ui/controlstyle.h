// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace Setsquare {

/** Buttons, fields, boxes and tabs as flat shapes with thin borders, on Fusion's measures. */
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool drawsPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawsMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
};

} // namespace Setsquare
