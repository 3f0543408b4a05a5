// SPDX-License-Identifier: Apache-2.0
#include "rowupdate.h"

#include "commonsequence.h"
#include "rowmatch.h"

#include <algorithm>
#include <iterator>

namespace Setsquare {

RowModel::Update::Update(RowModel *model, std::vector<Row> rows, std::vector<int> matches)
    : m_model(model)
    , m_rows(std::move(rows))
    , m_matches(std::move(matches))
{}

void RowModel::Update::run(const std::function<void()> &commit)
{
    findWhatGoes();
    removeBelow(m_model->m_root.get());
    takeRows(commit);
    place(m_model->m_root.get(), 0, int(m_model->m_rows.size()));
    for (Node *node : m_emptied) {
        remove(node->parent, node->row, node->row);
    }
}

void RowModel::Update::findWhatGoes()
{
    std::vector<bool> isMatched(m_model->m_rows.size(), false);
    for (const int before : m_matches) {
        if (before >= 0) {
            isMatched[before] = true;
        }
    }
    m_goes.assign(m_model->m_rows.size(), true);
    for (int i = int(m_goes.size()) - 1; i >= 0; --i) {
        Node *node = m_model->m_nodes[i];
        m_goes[i] = m_goes[i] && !isMatched[i];
        if (!m_goes[i] && node->parent->position >= 0) {
            m_goes[node->parent->position] = false;
        }
        if (!m_goes[i] && !isMatched[i]) {
            m_emptied.push_back(node); // from the end: what lies deeper is removed first
        }
    }
}

void RowModel::Update::removeBelow(Node *node)
{
    int last = int(node->children.size()) - 1;
    while (last >= 0) {
        int first = last;
        while (first >= 0 && m_goes[node->children[first]->position]) {
            --first;
        }
        if (first < last) {
            const int begin = node->children[first + 1]->position;
            const int end = endOfBranch(m_model->m_rows, node->children[last]->position);
            std::fill(m_model->m_nodes.begin() + begin, m_model->m_nodes.begin() + end, nullptr);
            remove(node, first + 1, last);
        }
        if (first >= 0) {
            removeBelow(node->children[first].get());
        }
        last = first - 1;
    }
}

// From here on the rows that stay show what they will show; a row that only waits to be emptied shows nothing.
void RowModel::Update::takeRows(const std::function<void()> &commit)
{
    std::vector<Node *> nodes(m_rows.size(), nullptr);
    for (Node *node : m_emptied) {
        node->position = -1;
    }
    for (int i = 0; i < int(nodes.size()); ++i) {
        if (m_matches[i] >= 0) {
            nodes[i] = m_model->m_nodes[m_matches[i]];
        }
    }
    for (int i = 0; i < int(nodes.size()); ++i) {
        if (nodes[i]) {
            nodes[i]->position = i;
        }
    }
    m_isFresh.assign(m_rows.size(), true);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const int end = m_isFresh[i] && m_matches[i] < 0 ? endOfBranch(m_rows, i) : i;
        m_isFresh[i] = m_matches[i] < 0
            && std::all_of(m_isFresh.begin() + i + 1, m_isFresh.begin() + std::max(end, i + 1), [](bool fresh) { return fresh; });
    }
    commit();
    m_model->m_rows = std::move(m_rows);
    m_model->m_nodes = std::move(nodes);
}

std::vector<int> RowModel::Update::childrenIn(int first, int end) const
{
    std::vector<int> children;
    for (int position = first; position < end; position = endOfBranch(m_model->m_rows, position)) {
        children.push_back(position);
    }
    return children;
}

// Of the rows that are already below the right parent, as many as possible stay and the others move around them.
std::vector<bool> RowModel::Update::staying(const Node *parent, const std::vector<int> &children) const
{
    std::vector<int> places;
    places.reserve(children.size());
    for (const int child : children) {
        const Node *node = m_model->m_nodes[child];
        places.push_back(node && node->parent == parent ? node->row : -1);
    }
    std::vector<bool> stays(children.size(), false);
    for (const int at : longestAscent(places)) {
        stays[at] = true;
    }
    return stays;
}

void RowModel::Update::place(Node *parent, int first, int end)
{
    const std::vector<int> children = childrenIn(first, end);
    const std::vector<bool> stays = staying(parent, children);
    int row = 0;
    for (int at = 0; at < int(children.size());) {
        const Node *node = m_model->m_nodes[children[at]];
        if (stays[at]) {
            row = node->row + 1;
            ++at;
            continue;
        }
        const int count = node ? moveRun(parent, row, children, at, stays) : insertRun(parent, row, children, at);
        at += count;
        row = m_model->m_nodes[children[at - 1]]->row + 1;
    }
    for (int at = 0; at < int(children.size()); ++at) {
        const int branchEnd = at + 1 < int(children.size()) ? children[at + 1] : end;
        if (children[at] + 1 < branchEnd) {
            place(m_model->m_nodes[children[at]], children[at] + 1, branchEnd);
        }
    }
}

int RowModel::Update::insertRun(Node *parent, int row, const std::vector<int> &children, int at)
{
    std::vector<std::unique_ptr<Node>> fresh;
    for (int next = at; next < int(children.size()) && !m_model->m_nodes[children[next]]; ++next) {
        fresh.push_back(freshNode(children[next]));
    }
    const int count = int(fresh.size());
    m_model->beginInsertRows(m_model->indexOf(parent), row, row + count - 1);
    parent->children.insert(parent->children.begin() + row, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    parent->renumber(row);
    m_model->endInsertRows();
    return count;
}

// A new row brings along what stands below it if all of that is new as well: views see the whole branch at once.
std::unique_ptr<RowModel::Node> RowModel::Update::freshNode(int position)
{
    auto node = std::make_unique<Node>();
    node->position = position;
    m_model->m_nodes[position] = node.get();
    if (m_isFresh[position]) {
        for (const int child : childrenIn(position + 1, endOfBranch(m_model->m_rows, position))) {
            node->children.push_back(freshNode(child));
        }
        node->renumber(0);
    }
    return node;
}

int RowModel::Update::moveRun(Node *parent, int row, const std::vector<int> &children, int at, const std::vector<bool> &stays)
{
    const Node *node = m_model->m_nodes[children[at]];
    int count = 1;
    for (int next = at + 1; next < int(children.size()) && !stays[next]; ++next, ++count) {
        const Node *neighbour = m_model->m_nodes[children[next]];
        if (!neighbour || neighbour->parent != node->parent || neighbour->row != node->row + count) {
            break;
        }
    }
    if (node->parent != parent || node->row != row) {
        move(node->parent, node->row, count, parent, row);
    }
    return count;
}

void RowModel::Update::move(Node *from, int first, int count, Node *to, int row)
{
    m_model->beginMoveRows(m_model->indexOf(from), first, first + count - 1, m_model->indexOf(to), row);
    const auto begin = from->children.begin() + first;
    std::vector<std::unique_ptr<Node>> moved(std::make_move_iterator(begin), std::make_move_iterator(begin + count));
    from->children.erase(begin, begin + count);
    const int target = from == to && first < row ? row - count : row;
    to->children.insert(to->children.begin() + target, std::make_move_iterator(moved.begin()), std::make_move_iterator(moved.end()));
    from->renumber(from == to ? std::min(first, target) : first);
    if (from != to) {
        to->renumber(target);
    }
    m_model->endMoveRows();
}

void RowModel::Update::remove(Node *parent, int first, int last)
{
    m_model->beginRemoveRows(m_model->indexOf(parent), first, last);
    parent->children.erase(parent->children.begin() + first, parent->children.begin() + last + 1);
    parent->renumber(first);
    m_model->endRemoveRows();
}

} // namespace Setsquare
