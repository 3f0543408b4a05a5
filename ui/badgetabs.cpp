// SPDX-License-Identifier: Apache-2.0
#include "badgetabs.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionTab>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {
struct Badge {
    int count = 0;
    Severity worst = Severity::Info;
};
} // namespace

static Badge badgeOf(const QVariant &data)
{
    const QList<QVariant> values = data.toList();
    return values.size() == 2 ? Badge {values[0].toInt(), Severity(values[1].toInt())} : Badge {};
}

BadgeTabBar::BadgeTabBar(QWidget *parent) : QTabBar(parent)
{
    setDocumentMode(true);
    setExpanding(false);
    setDrawBase(true);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
}

void BadgeTabBar::setBadge(int index, int count, Severity worst)
{
    const QVariantList data {count, int(worst)};
    if (tabData(index).toList() == data)
        return;
    setTabData(index, data);
    const QString name = m_texts.contains(index) ? m_texts[index].full : shownText(index);
    setAccessibleTabName(index, count > 0 ? tr("%1, checks: %2").arg(name).arg(count) : name);
    // A tab's width is measured again only when its text is set.
    setTabText(index, tabText(index));
    update();
}

void BadgeTabBar::setShortText(int index, const QString &text)
{
    m_texts.insert(index, {shownText(index), text});
}

int BadgeTabBar::leastWidth() const
{
    int sum = 0;
    for (int index = 0; index < count(); ++index)
        sum += widthOf(m_texts.contains(index) ? m_texts[index].brief : shownText(index), index, Spacing::small);
    return sum;
}

void BadgeTabBar::fit(int room)
{
    const auto textOf = [this](int index, bool brief) {
        return m_texts.contains(index) ? (brief ? m_texts[index].brief : m_texts[index].full) : shownText(index);
    };
    const auto width = [this, &textOf](bool brief, int padding, int most = QWIDGETSIZE_MAX) {
        int sum = 0;
        for (int index = 0; index < count(); ++index)
            sum += std::min(most, widthOf(textOf(index, brief), index, padding));
        return sum;
    };
    const bool isTight = width(false, Spacing::large) > room;
    const int padding = !isTight ? Spacing::large : width(true, Spacing::medium) <= room ? Spacing::medium : Spacing::small;
    // at last the longest are elided: a tab out of sight would be missed
    int widest = QWIDGETSIZE_MAX;
    if (isTight && width(true, padding) > room) {
        widest = std::max(room, 0);
        while (widest > Spacing::section && width(true, padding, widest) > room)
            --widest;
    }
    const bool isSame = m_padding == padding && m_widest == widest;
    m_padding = padding;
    m_widest = widest;
    if (isSame)
        return;
    for (int index = 0; index < count(); ++index) {
        const QString text = textOf(index, isTight);
        const QString full = textOf(index, false);
        setTabText(index, QString(text).replace(u'&', u"&&"_s));
        setTabToolTip(index, text != full || widthOf(text, index, padding) > widest ? full : QString());
    }
}

int BadgeTabBar::widthOf(const QString &text, int index, int padding) const
{
    // Wide enough for the heavier letters of a selected tab, so that nothing moves on selecting.
    const QFontMetrics metrics(labelFont(true));
    const QString number = badge(index);
    return metrics.horizontalAdvance(text) + 2 * padding + (number.isEmpty() ? 0 : Spacing::small + metrics.horizontalAdvance(number));
}

QString BadgeTabBar::shownText(int index) const
{
    return tabText(index).replace(u"&&"_s, u"&"_s);
}

QString BadgeTabBar::badge(int index) const
{
    const int count = badgeOf(tabData(index)).count;
    return count > 0 ? QString::number(count) : QString();
}

QFont BadgeTabBar::labelFont(bool selected) const
{
    QFont result = font();
    if (selected)
        result.setWeight(QFont::DemiBold);
    return result;
}

QSize BadgeTabBar::tabSizeHint(int index) const
{
    const int height = QFontMetrics(labelFont(true)).height() + 2 * Spacing::medium;
    return {std::min(widthOf(shownText(index), index, m_padding), m_widest), height};
}

void BadgeTabBar::paintTab(QPainter *painter, int index)
{
    const Theme theme = Theme::of(palette());
    QStyleOptionTab option;
    initStyleOption(&option, index);
    style()->drawControl(QStyle::CE_TabBarTabShape, &option, painter, this);
    const bool selected = index == currentIndex();
    const bool active = selected || (option.state & QStyle::State_MouseOver);
    painter->setFont(labelFont(selected));
    painter->setPen(active ? theme.text : theme.secondaryText);
    const QFontMetrics metrics(labelFont(true));
    const QString number = badge(index);
    const int numberWidth = number.isEmpty() ? 0 : Spacing::small + metrics.horizontalAdvance(number);
    const int rest = option.rect.width() - metrics.horizontalAdvance(shownText(index)) - numberWidth;
    const int padding = std::clamp(rest / 2, Spacing::small, m_padding);
    const QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    // advances are rounded
    const QString text = metrics.elidedText(shownText(index), Qt::ElideRight, place.width() - numberWidth + 1);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (!number.isEmpty()) {
        const Severity worst = badgeOf(tabData(index)).worst;
        painter->setPen(worst == Severity::Error ? theme.error : worst == Severity::Warning ? theme.warning : theme.secondaryText);
        painter->setFont(labelFont(true));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, number);
    }
    if (selected && hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = option.rect.adjusted(Spacing::small, Spacing::small + 1, -Spacing::small, -Spacing::small + 1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, this);
    }
}

void BadgeTabBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    for (int index = 0; index < count(); ++index)
        paintTab(&painter, index);
}

BadgeTabs::BadgeTabs(QWidget *parent) : QTabWidget(parent), m_bar(new BadgeTabBar)
{
    setTabBar(m_bar);
    setDocumentMode(true);
}

void BadgeTabs::setBadge(const QWidget *page, int count, Severity worst)
{
    for (int index = 0; index < this->count(); ++index) {
        if (widget(index) == page)
            m_bar->setBadge(index, count, worst);
    }
    fit();
}

/** What stands beside the tabs counts even while it is hidden, so that they do not move when it comes; but not where it would cost them
    their names. */
void BadgeTabs::fit()
{
    const QWidget *corner = cornerWidget(Qt::TopRightCorner);
    const int beside = width() - (corner ? corner->sizeHint().width() : 0);
    m_bar->fit(corner && corner->isHidden() && m_bar->leastWidth() > beside ? width() : beside);
}

void BadgeTabs::setCornerShown(bool shown)
{
    cornerWidget(Qt::TopRightCorner)->setVisible(shown);
    fit();
}

void BadgeTabs::resizeEvent(QResizeEvent *event)
{
    fit();
    QTabWidget::resizeEvent(event);
}

void BadgeTabs::paintEvent(QPaintEvent *)
{
    // The strip beside the tabs looks as they do.
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const int bottom = m_bar->geometry().bottom();
    painter.fillRect(QRect(0, 0, width(), bottom + 1), theme.window);
    painter.fillRect(QRect(0, bottom, width(), 1), theme.border);
    painter.fillRect(QRect(0, bottom + 1, width(), height() - bottom - 1), theme.surface);
}

} // namespace Setsquare
