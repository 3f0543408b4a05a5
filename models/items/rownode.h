// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowmodel.h"

namespace Setsquare {

/** A row as views know it: indexes point to it, and it stays the same object while it moves. */
struct RowModel::Node {
    Node *parent = nullptr;
    int row = 0; ///< among the parent's children
    int position = -1; ///< in RowModel::rows(), -1 for the root and for one that is about to go
    std::vector<std::unique_ptr<Node>> children;

    void renumber(int from)
    {
        for (int i = from; i < int(children.size()); ++i) {
            children[i]->row = i;
            children[i]->parent = this;
        }
    }
};

/** Where the rows below rows[position] end. */
inline int endOfBranch(const std::vector<Row> &rows, int position)
{
    int end = position + 1;
    while (end < int(rows.size()) && rows[end].depth > rows[position].depth) {
        ++end;
    }
    return end;
}

} // namespace Setsquare
