// SPDX-License-Identifier: Apache-2.0
#include "themestyle.h"

#include "theme.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTreeView>

namespace Setsquare {

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected) {
            painter->fillRect(option->rect, theme.selection);
            return;
        }
        if ((option->state & State_MouseOver) && (option->state & State_Enabled)) {
            painter->fillRect(option->rect, theme.hover);
            return;
        }
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_PanelStatusBar:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme.surface);
        return;
    case PE_PanelTipLabel: {
        // A tip has a palette of its own, which tells of no theme.
        const Theme own = Theme::of(QGuiApplication::palette());
        painter->fillRect(option->rect, own.border);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), own.raised);
        return;
    }
    default:
        break;
    }
    ControlStyle::drawPrimitive(element, option, painter, widget);
}

bool ThemeStyle::drawsBar(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const Theme theme = Theme::of(option->palette);
    const QRect bottomLine(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.window);
        painter->fillRect(bottomLine, theme.border);
        return true;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.surface);
        painter->fillRect(bottomLine, theme.border);
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.window);
        return true;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.border);
        return true;
    default:
        return false;
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (drawsBar(element, option, painter))
        return;
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            QStyleOptionHeaderV2 copy = *header;
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).secondaryText);
            ControlStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_MenuBarItem) {
        // Fusion frames the item under the mouse; a soft shape is enough.
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const Theme theme = Theme::of(option->palette);
            const bool active = item->state & (State_Selected | State_Sunken);
            painter->fillRect(item->rect, active && (item->state & State_Enabled) ? theme.selection : theme.window);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, item->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
    }
    ControlStyle::drawControl(element, option, painter, widget);
}

/** The colour of what a scroll bar scrolls. */
static QColor backgroundBeside(const QWidget *bar, const Theme &theme)
{
    const QWidget *box = bar ? bar->parentWidget() : nullptr;
    const auto *area = box ? qobject_cast<const QAbstractScrollArea *>(box->parentWidget()) : nullptr;
    const QWidget *viewport = area ? area->viewport() : nullptr;
    return viewport ? viewport->palette().color(viewport->backgroundRole()) : theme.surface;
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        ControlStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = Theme::of(option->palette);
    painter->fillRect(option->rect, backgroundBeside(widget, theme));
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = option->state & (State_MouseOver | State_Sunken);
    QColor ink = theme.secondaryText;
    ink.setAlphaF(active ? 0.75F : 0.4F);
    const QRectF thumb = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget)).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal corner = std::min(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawRoundedRect(thumb, corner, corner);
    painter->restore();
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return ControlStyle::subControlRect(control, option, part, widget);

    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int room = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = std::min(32, room);
    const int length = range <= 0 ? room : std::max(least, int(qint64(bar->pageStep) * room / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return visualRect(bar->direction, bar->rect,
                          horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + length, room - start - length);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = ControlStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), line + 10));
        break;
    case CT_HeaderSection:
    case CT_MenuItem:
        if (result.height() > line)
            result.setHeight(std::max(result.height(), line + 8));
        break;
    case CT_MenuBarItem:
        result += QSize(6, 4);
        break;
    case CT_ToolButton:
        result += QSize(8, 6);
        break;
    case CT_PushButton:
        result += QSize(8, 2);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), line + 10));
        break;
    case CT_TabBarTab:
        result += QSize(8, 4);
        break;
    default:
        break;
    }
    return result;
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect result = ControlStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return result;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? result.adjusted(Spacing::small, 0, -Spacing::small, 0) : result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolTipLabelFrameWidth:
        return Spacing::small + 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_DefaultFrameWidth:
        if (metric == PM_DefaultFrameWidth)
            return 1;
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin: // beside the text of an item; in a tree below that of the header
        if (qobject_cast<const QListView *>(widget))
            return Spacing::medium - 1;
        if (qobject_cast<const QTreeView *>(widget))
            return Spacing::small - 1;
        return 0;
    case PM_ToolBarFrameWidth:
        return 3;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return Spacing::small;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_FocusFrameVMargin:
        return 0;
    case PM_MenuVMargin:
    case PM_HeaderMargin:
        return Spacing::small;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    default:
        return ControlStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Table_GridLineColor:
        return option ? int(Theme::of(option->palette).border.rgba()) : ControlStyle::styleHint(hint, option, widget, data);
    default:
        return ControlStyle::styleHint(hint, option, widget, data);
    }
}

void ThemeStyle::polish(QWidget *widget)
{
    ControlStyle::polish(widget);
    // Return presses what has the focus; in a dialog it presses the default button
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace Setsquare
