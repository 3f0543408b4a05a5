// SPDX-License-Identifier: Apache-2.0
#include "formlayout.h"

#include "theme.h"

#include <QWidget>

namespace Setsquare {

static constexpr int everyColumn = -1;

static int heightOf(QLayoutItem *item, int width)
{
    return std::max(item->minimumSize().height(), item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
}

FormLayout::FormLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FormLayout::~FormLayout() = default;

void FormLayout::addField(int column, QWidget *name, QWidget *value)
{
    for (QWidget *widget : {name, value}) {
        addChildWidget(widget);
        m_places.push_back({column, std::make_unique<QWidgetItem>(widget)});
    }
    invalidate();
}

void FormLayout::reserveNames(const QStringList &names)
{
    m_reservedNames = names;
    invalidate();
}

void FormLayout::addItem(QLayoutItem *item)
{
    m_places.push_back({0, std::unique_ptr<QLayoutItem>(item)});
}

int FormLayout::count() const
{
    return int(m_places.size());
}

QLayoutItem *FormLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_places[size_t(index)].item.get() : nullptr;
}

QLayoutItem *FormLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_places[size_t(index)].item.release();
    m_places.erase(m_places.begin() + index);
    return item;
}

bool FormLayout::isIn(size_t field, int column) const
{
    return (column == everyColumn || m_places[field].column == column) && !m_places[field + 1].item->isEmpty();
}

int FormLayout::nameWidth(int column) const
{
    int width = 0;
    for (const QString &name : m_reservedNames)
        width = std::max(width, parentWidget()->fontMetrics().horizontalAdvance(name) + 1);
    for (size_t i = 0; i + 1 < m_places.size(); i += 2) {
        if (isIn(i, column))
            width = std::max(width, m_places[i].item->sizeHint().width());
    }
    return width;
}

bool FormLayout::isTwoColumns(int width) const
{
    const QWidget *parent = parentWidget();
    return width >= (parent ? parent->fontMetrics().averageCharWidth() * 84 : 600);
}

int FormLayout::arrangedColumn(int column, const QRect &place, bool apply) const
{
    const int names = std::min(nameWidth(column), place.width() * 2 / 5);
    const int values = place.width() - names - Spacing::large;
    int y = place.top();
    for (int pass = column == everyColumn ? 0 : column; pass <= (column == everyColumn ? 1 : column); ++pass) {
        for (size_t i = 0; i + 1 < m_places.size(); i += 2) {
            if (!isIn(i, pass))
                continue;
            QLayoutItem *name = m_places[i].item.get();
            QLayoutItem *value = m_places[i + 1].item.get();
            const int height = std::max(heightOf(name, names), heightOf(value, values));
            if (apply) {
                name->setGeometry({place.left(), y, names, height});
                value->setGeometry({place.left() + names + Spacing::large, y, values, height});
            }
            y += height + Spacing::medium;
        }
    }
    return std::max(0, y - Spacing::medium - place.top());
}

int FormLayout::arranged(const QRect &rectangle, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect place = rectangle.marginsRemoved(margins);
    int height = 0;
    if (isTwoColumns(place.width())) {
        const int width = (place.width() - 2 * Spacing::section) / 2;
        const int second = place.left() + place.width() - width;
        height = std::max(arrangedColumn(0, {place.left(), place.top(), width, 0}, apply),
                          arrangedColumn(1, {second, place.top(), width, 0}, apply));
    } else {
        height = arrangedColumn(everyColumn, place, apply);
    }
    return height + margins.top() + margins.bottom();
}

int FormLayout::heightForWidth(int width) const
{
    return arranged({0, 0, width, 0}, false);
}

QSize FormLayout::sizeHint() const
{
    return {minimumSize().width() * 2, heightForWidth(minimumSize().width() * 2)};
}

QSize FormLayout::minimumSize() const
{
    QSize size(nameWidth(everyColumn), 0);
    int value = 0;
    for (size_t i = 0; i + 1 < m_places.size(); i += 2)
        value = std::max(value, m_places[i + 1].item->minimumSize().width());
    size.rwidth() += value + Spacing::large;
    return size.grownBy(contentsMargins());
}

void FormLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arranged(rectangle, true);
}

} // namespace Setsquare
