// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <functional>

namespace Setsquare {

class PlanTree;

/** Draws the cells of a PlanTree: plain text on one line, groups across the first columns. It asks the model for what it draws and for
    nothing else, because thousands of cells go by while the user scrolls. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(PlanTree *tree);

    /** Groups take the width of that many columns and have no cells of their own there; `titleColumn` has their title. */
    void setGroups(int columns, int titleColumn);
    /** The role that has what findings say of a row. */
    void setFindingTextsRole(int role) { m_findingTextsRole = role; }
    /** Columns of lesser weight. */
    void setQuietColumns(const QList<int> &columns) { m_quietColumns = columns; }
    /** Text is drawn on as many lines as it needs; the tree must not have uniform row heights. */
    void setWrappingColumns(const QList<int> &columns) { m_wrappingColumns = columns; }
    /** A column whose text runs on into the one behind it where that is empty. */
    void setSpreadingColumn(int column) { m_spreadingColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    PlanTree *tree() const { return m_tree; }
    Theme theme() const;
    static QRect textRect(const QRect &cell);
    /** What is drawn of a cell that belongs to no group's title. */
    virtual void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    /** Something behind the title of a group. */
    virtual void paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const;
    /** How far the text of a cell is set in: beside a box. */
    int textIndent(const QModelIndex &index) const;
    void paintBox(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    /** What a cell says under the mouse besides the text that did not fit. */
    virtual QString remark(const QModelIndex &index) const;
    /** The text of the cell as it is drawn, without the marks of markdown. */
    virtual QString text(const QModelIndex &index) const;

    /** Where a part of a cell is: mirrored within it where one reads from the right. */
    QRect placed(const QRect &part) const;
    /** Draws one line, elided at the end, and returns its width. The place is that of a cell that is read from the left. */
    int drawLine(QPainter *painter, const QRect &place, const QString &text, const QColor &color, Qt::Alignment alignment = Qt::AlignLeft,
                 QFont::Weight weight = QFont::Normal) const;
    QFont font(QFont::Weight weight) const;

private:
    /** A line of text as it fits, shaped once: shaping costs more than everything else that is painted. */
    struct Line {
        QStaticText text;
        int width = 0;
    };

    const Line &lineOf(const QString &text, int room, const QFont &font) const;
    void paintGroup(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    QRect groupRect(const QRect &cell) const;
    QRect spreadRect(const QRect &cell, const QModelIndex &index) const;
    QRect boxRect(const QRect &cell) const;
    QString textThatDoesNotFit(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int wrappedHeight(const QModelIndex &index) const;
    bool wraps(const QModelIndex &index) const;

    PlanTree *m_tree;
    mutable QRect m_cell; ///< which is being painted
    int m_groupColumns = 0;
    int m_titleColumn = 0;
    QList<int> m_wrappingColumns;
    int m_spreadingColumn = -1;
    int m_findingTextsRole = -1;
    QList<int> m_quietColumns;
    mutable QCache<QString, Line> m_lines;
    mutable QFont m_linesFont;
};

} // namespace Setsquare
