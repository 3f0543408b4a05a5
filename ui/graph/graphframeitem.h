// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QFont>
#include <QGraphicsItem>

namespace Setsquare {

/** The frame around the tasks of an open phase, with its title and what folds it. */
class GraphFrameItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    GraphFrameItem(int phase, const QRectF &place);

    int type() const override { return Type; }
    int phase() const { return m_phase; }
    void show(const QString &title, const QFont &font, const Theme &theme);
    /** Whether a point is on its title, which folds it. */
    bool isOnTitle(QPointF scenePoint) const;
    /** The room that a title takes, at least. */
    static QSizeF titleRoom(const QFont &font);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF titleRect() const;

    int m_phase;
    QRectF m_frame;
    QString m_title;
    QFont m_font;
    Theme m_theme;
};

} // namespace Setsquare
