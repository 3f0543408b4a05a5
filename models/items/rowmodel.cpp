// SPDX-License-Identifier: Apache-2.0
#include "rowmodel.h"

#include "rowmatch.h"
#include "rownode.h"
#include "rowupdate.h"

namespace Setsquare {

namespace {

bool haveSameShape(const std::vector<Row> &before, const std::vector<Row> &after, const std::vector<int> &matches)
{
    if (before.size() != after.size()) {
        return false;
    }
    for (int i = 0; i < int(after.size()); ++i) {
        if (matches[i] != i || before[i].depth != after[i].depth) {
            return false;
        }
    }
    return true;
}

} // namespace

RowModel::RowModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

RowModel::~RowModel() = default;

RowModel::Node *RowModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex RowModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex RowModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeAt(parent)->children[row].get()) : QModelIndex();
}

QModelIndex RowModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

QModelIndex RowModel::sibling(int row, int column, const QModelIndex &index) const
{
    // Views ask for other columns of the same row all the time.
    const bool isSameRow = index.isValid() && row == index.row() && column >= 0 && column < columnCount(index.parent());
    return isSameRow ? createIndex(row, column, index.internalPointer()) : QAbstractItemModel::sibling(row, column, index);
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

QModelIndex RowModel::childAt(const QModelIndex &parent, qsizetype position) const
{
    QModelIndex before; // ends where the position is: a cursor behind the last character of a row is still on it
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex candidate = index(row, 0, parent);
        const TextRange range = rangeOf(candidate);
        if (range.contains(position)) {
            return candidate;
        }
        if (range.end == position && !range.isEmpty()) {
            before = candidate;
        }
    }
    return before;
}

QModelIndex RowModel::indexAt(qsizetype position) const
{
    QModelIndex found;
    for (QModelIndex next = childAt(found, position); next.isValid(); next = childAt(found, position)) {
        found = next;
    }
    return found;
}

const Row *RowModel::rowAt(const QModelIndex &index) const
{
    const int position = nodeAt(index)->position;
    return position < 0 ? nullptr : &m_rows[position];
}

QModelIndex RowModel::indexOfRow(int position, int column) const
{
    const bool exists = position >= 0 && position < int(m_nodes.size()) && m_nodes[position];
    return exists ? indexOf(m_nodes[position], column) : QModelIndex();
}

void RowModel::resetRows(std::vector<Row> rows, const std::function<void()> &commit)
{
    beginResetModel();
    commit();
    m_rows = std::move(rows);
    build();
    endResetModel();
}

void RowModel::build()
{
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    m_nodes.reserve(m_rows.size());
    std::vector<Node *> open = {m_root.get()}; // from the root to where the next row may belong
    for (const Row &row : m_rows) {
        while (open.size() > 1 && m_rows[open.back()->position].depth >= row.depth) {
            open.pop_back();
        }
        Node *parent = open.back();
        auto node = std::make_unique<Node>();
        node->parent = parent;
        node->row = int(parent->children.size());
        node->position = int(m_nodes.size());
        m_nodes.push_back(node.get());
        open.push_back(node.get());
        parent->children.push_back(std::move(node));
    }
}

void RowModel::updateRows(std::vector<Row> rows, const std::function<bool(const Row &, const Row &)> &differs,
                          const std::function<void()> &commit)
{
    std::vector<int> matches = matchedRows(m_rows, rows);
    std::vector<int> changed;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (matches[i] >= 0 && differs(m_rows[matches[i]], rows[i])) {
            changed.push_back(i);
        }
    }
    if (haveSameShape(m_rows, rows, matches)) {
        commit();
        m_rows = std::move(rows);
    } else {
        Update(this, std::move(rows), std::move(matches)).run(commit);
    }
    tellChanged(changed);
}

void RowModel::tellChanged(const std::vector<int> &positions, const QList<int> &roles)
{
    for (size_t at = 0; at < positions.size();) {
        const Node *first = m_nodes[positions[at]];
        const Node *last = first;
        for (++at; at < positions.size(); ++at) {
            const Node *next = m_nodes[positions[at]];
            if (next->parent != last->parent || next->row != last->row + 1) {
                break;
            }
            last = next;
        }
        Q_EMIT dataChanged(indexOf(first), indexOf(last, columnCount() - 1), roles);
    }
}

} // namespace Setsquare
