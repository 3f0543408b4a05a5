// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Setsquare {

/** A plan on the start page: its title, where it is, and the state of its gate. */
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, PlaceRole, StateRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Setsquare
