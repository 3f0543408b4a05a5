// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QAbstractItemModel>
#include <QStringView>

#include <functional>
#include <memory>
#include <vector>

namespace Setsquare {

/** One row of a model, in the order in which a fully expanded tree shows them; a row's children follow it with a greater depth.
    Requires: `name` and `id` point into strings that live until the next rows have been announced. */
struct Row {
    int depth = 0;
    int kind = 0; ///< rows of different kinds are never the same row
    int source = 0; ///< where the model finds what it shows, usually an index into a list of the plan
    QStringView name; ///< what a user would know the row by; it survives renumbering
    QStringView id; ///< what the plan knows the row by; it survives renaming. Empty: none
    int last = -1; ///< a second index, for what shows several or stands in a list of a list
};

/** A tree of rows that is brought up to date by inserting, removing, moving and changing rows, so that selection, expansion and scroll
    position stay with what the user looks at. It resets only when another plan is opened. Laws: brought up to date it equals a new model;
    a change of positions alone is silent. Cost: one comparison per row where nothing moved. */
class RowModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit RowModel(QObject *parent = nullptr);
    ~RowModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** What the row shows, in the plan's text; empty for a row that stands nowhere in it. */
    virtual TextRange rangeOf(const QModelIndex &index) const = 0;
    /** The deepest row that a position of the plan's text lies in or directly behind; invalid if there is none. */
    QModelIndex indexAt(qsizetype position) const;

protected:
    /** Rows of another plan; `commit` puts in place what they show. */
    void resetRows(std::vector<Row> rows, const std::function<void()> &commit);
    /** The next rows of the same plan. `differs(old, next)` says whether two matched rows show different things, and is asked before
        `commit`, which puts in place what the next rows show. */
    void updateRows(std::vector<Row> rows, const std::function<bool(const Row &, const Row &)> &differs,
                    const std::function<void()> &commit);

    /** The row behind an index, or nothing for an invalid index and for one that is about to go. */
    const Row *rowAt(const QModelIndex &index) const;
    const std::vector<Row> &rows() const { return m_rows; }
    /** The index in column `column` of rows()[position]. */
    QModelIndex indexOfRow(int position, int column = 0) const;
    /** Tells that what rows show has changed, by position in rows(); neighbours are told at once. */
    void tellChanged(const std::vector<int> &positions, const QList<int> &roles = {});

private:
    struct Node;
    class Update;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    QModelIndex childAt(const QModelIndex &parent, qsizetype position) const;
    void build();

    std::vector<Row> m_rows;
    std::vector<Node *> m_nodes; ///< of m_rows
    std::unique_ptr<Node> m_root;
};

} // namespace Setsquare
