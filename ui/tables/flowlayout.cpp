// SPDX-License-Identifier: Apache-2.0
#include "flowlayout.h"

#include <QWidget>

namespace Setsquare {

FlowLayout::FlowLayout(int space, QWidget *parent) : QLayout(parent), m_space(space)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setColumnWidth(int width)
{
    m_columnWidth = width;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem *> FlowLayout::shown() const
{
    std::vector<QLayoutItem *> result;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            result.push_back(item.get());
    }
    return result;
}

int FlowLayout::heightOf(QLayoutItem *item, int width)
{
    return std::max(item->minimumSize().height(), item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
}

int FlowLayout::arrangedWords(const QRect &place, bool apply) const
{
    int x = place.left();
    int y = place.top();
    int line = 0;
    for (QLayoutItem *item : shown()) {
        const int width = std::min(item->sizeHint().width(), std::max(place.width(), item->minimumSize().width()));
        if (x > place.left() && x + width > place.left() + place.width()) {
            x = place.left();
            y += line + m_space;
            line = 0;
        }
        const int height = heightOf(item, width);
        if (apply)
            item->setGeometry({x, y, width, height});
        x += width + m_space;
        line = std::max(line, height);
    }
    return y + line - place.top();
}

int FlowLayout::arrangedColumns(const QRect &place, bool apply) const
{
    const std::vector<QLayoutItem *> items = shown();
    const int fitting = std::max(1, (place.width() + m_space) / (m_columnWidth + m_space));
    // Four cards in room for three look better as two and two.
    const int lines = (int(items.size()) + fitting - 1) / fitting;
    const int columns = std::max(1, (int(items.size()) + lines - 1) / std::max(lines, 1));
    const int width = (place.width() - (columns - 1) * m_space) / columns;
    int y = place.top();
    for (size_t first = 0; first < items.size(); first += size_t(columns)) {
        const size_t last = std::min(items.size(), first + size_t(columns));
        int height = 0;
        for (size_t i = first; i < last; ++i)
            height = std::max(height, heightOf(items[i], width));
        for (size_t i = first; apply && i < last; ++i)
            items[i]->setGeometry({place.left() + int(i - first) * (width + m_space), y, width, height});
        y += height + m_space;
    }
    return std::max(0, y - m_space - place.top());
}

int FlowLayout::arranged(const QRect &rectangle, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect place = rectangle.marginsRemoved(margins);
    const int height = m_columnWidth > 0 ? arrangedColumns(place, apply) : arrangedWords(place, apply);
    return height + margins.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arranged({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (QLayoutItem *item : shown()) {
        width += item->sizeHint().width() + m_space;
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arranged(rectangle, true);
}

} // namespace Setsquare
