// SPDX-License-Identifier: Apache-2.0
#include "controlstyle.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr qreal radius = 5;

static void drawShape(QPainter *painter, const QRect &rectangle, const QBrush &fill, const QPen &pen, qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rectangle).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

/** Twice as wide as any other outline, so that it is told from the one of a default button. */
static void drawFocus(QPainter *painter, const QRect &rectangle, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rectangle).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

static void drawBox(QPainter *painter, const QStyleOption *option, const Theme &theme, bool round)
{
    QRect box = option->rect;
    const int side = std::min({box.width(), box.height(), 15});
    box = QRect(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor strong = enabled ? theme.accent : theme.secondaryText;
    QColor outline = theme.secondaryText;
    outline.setAlphaF(enabled ? 1 : 0.5F);
    drawShape(painter, box, on ? strong : theme.surface, on ? strong : outline, round ? side / 2.0 : 3.5);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(side / 15.0, side / 15.0);
    painter->setPen(QPen(theme.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(QPointF(4, 7.5), QPointF(11, 7.5));
    else if (round)
        painter->drawEllipse(QPointF(7.5, 7.5), 1.8, 1.8);
    else
        painter->drawPolyline(QPolygonF {{3.8, 7.8}, {6.4, 10.4}, {11.2, 5}});
    painter->restore();
}

static void drawChevron(QPainter *painter, const QRect &rectangle, int angle, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rectangle).center());
    painter->rotate(angle);
    painter->setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF {{-3.2, -1.6}, {0, 1.6}, {3.2, -1.6}});
    painter->restore();
}

static void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &box, const QRect &up, const QRect &down)
{
    const Theme theme = Theme::of(box.palette);
    const bool focused = box.state & QStyle::State_HasFocus;
    const bool enabled = box.state & QStyle::State_Enabled;
    drawShape(painter, box.rect, enabled ? theme.surface : theme.window, focused ? QPen(theme.accent, 1.4) : QPen(theme.border));
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const std::tuple<QRect, int, QAbstractSpinBox::StepEnabledFlag, QStyle::SubControl> steps[] = {
        {up, 180, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp},
        {down, 0, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown}};
    for (const auto &[place, angle, step, part] : steps) {
        const bool possible = enabled && (box.stepEnabled & step);
        const bool active = possible && box.activeSubControls == part && (box.state & QStyle::State_MouseOver);
        drawChevron(painter, place, angle, !possible ? theme.border : active ? theme.accent : theme.secondaryText);
    }
}

/** A line between two rows, or a frame around the one that it is dropped on. */
static void drawDropPlace(QPainter *painter, const QRect &rectangle, const Theme &theme)
{
    if (rectangle.height() > 0)
        drawFocus(painter, rectangle, theme);
    else if (rectangle.isValid() || rectangle.width() > 0)
        painter->fillRect(QRect(rectangle.left(), rectangle.top() - 1, rectangle.width(), 2), theme.accent);
}

ControlStyle::ControlStyle() : QProxyStyle(u"fusion"_s) {}

bool ControlStyle::drawsPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hovered = enabled && (option->state & State_MouseOver);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
        drawShape(painter, option->rect,
                  down          ? theme.selection
                      : hovered ? theme.hover
                                : theme.surface,
                  isDefault && enabled ? theme.accent : theme.border);
        if (option->state & State_HasFocus)
            drawFocus(painter, option->rect, theme);
        return true;
    }
    case PE_PanelButtonTool: {
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const bool framed = button && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !button->autoRaise();
        if (framed || down || hovered)
            drawShape(painter, option->rect,
                      down          ? theme.selection
                          : hovered ? theme.hover
                                    : theme.surface,
                      framed ? QPen(theme.border) : QPen(Qt::NoPen));
        return true;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return false;
        const bool focused = option->state & State_HasFocus;
        const bool field = enabled && !(option->state & State_ReadOnly);
        drawShape(painter, option->rect, field ? theme.surface : theme.window, focused ? QPen(theme.accent, 1.4) : QPen(theme.border));
        return true;
    }
    case PE_FrameLineEdit:
        return true;
    case PE_FrameFocusRect:
        drawFocus(painter, option->rect, theme);
        return true;
    case PE_Frame:
    case PE_FrameGroupBox: {
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(widget); // what is in it reaches into the corners
        const bool isCard = element == PE_Frame && !scrolls;
        drawShape(painter, option->rect, isCard ? QBrush(theme.surface) : QBrush(), theme.border, scrolls ? 0 : radius);
        if (option->state & State_HasFocus)
            drawFocus(painter, option->rect, theme);
        return true;
    }
    default:
        return false;
    }
}

bool ControlStyle::drawsMark(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const Theme theme = Theme::of(option->palette);
    const QColor ink = option->state & State_Enabled ? theme.secondaryText : theme.border;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        drawBox(painter, option, theme, element == PE_IndicatorRadioButton);
        return true;
    case PE_IndicatorItemViewItemDrop:
        drawDropPlace(painter, option->rect, theme);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow:
        drawChevron(painter, option->rect, 0, ink);
        return true;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, 180, ink);
        return true;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, -90, ink);
        return true;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, 90, ink);
        return true;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(painter, option->rect, option->state & State_Open ? 0 : -90, ink);
        return true;
    default:
        return false;
    }
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!drawsPanel(element, option, painter, widget) && !drawsMark(element, option, painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    if (element == CE_FocusFrame) {
        drawFocus(painter, option->rect, theme);
        return;
    }
    if (element == CE_TabBarTabShape) {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (tab && (tab->state & State_Selected)) {
            painter->save();
            painter->setClipRect(tab->rect);
            drawShape(painter, tab->rect.adjusted(0, 2, 0, 8), theme.surface, theme.border);
            painter->restore();
        }
        return;
    }
    if (element == CE_TabBarTabLabel) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            if (!(tab->state & (State_Selected | State_MouseOver)))
                copy.palette.setColor(QPalette::WindowText, theme.secondaryText);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            if (tab->state & State_HasFocus)
                drawFocus(painter, tab->rect.adjusted(Spacing::small, Spacing::small, -Spacing::small, -Spacing::small), theme);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && box && box->frame) {
        drawSpinBox(painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                    subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || !combo->frame) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = Theme::of(option->palette);
    const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    const bool focused = option->state & State_HasFocus;
    drawShape(painter, option->rect, hovered ? theme.hover : theme.surface, focused ? QPen(theme.accent, 1.4) : QPen(theme.border));
    drawChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), 0, theme.secondaryText);
}

} // namespace Setsquare
