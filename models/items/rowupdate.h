// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rownode.h"

namespace Setsquare {

/** Walks a model from the rows it has announced to the next ones: takes away what is gone, then puts every row in its place from the top,
    with as few moves as possible, then takes away rows that had to stay until all that stood below them had moved out. */
class RowModel::Update
{
public:
    Update(RowModel *model, std::vector<Row> rows, std::vector<int> matches);
    void run(const std::function<void()> &commit);

private:
    void findWhatGoes();
    void removeBelow(Node *node);
    void takeRows(const std::function<void()> &commit);
    void place(Node *parent, int first, int end);
    std::vector<int> childrenIn(int first, int end) const;
    std::vector<bool> staying(const Node *parent, const std::vector<int> &children) const;
    int insertRun(Node *parent, int row, const std::vector<int> &children, int at);
    int moveRun(Node *parent, int row, const std::vector<int> &children, int at, const std::vector<bool> &stays);
    void move(Node *from, int first, int count, Node *to, int row);
    std::unique_ptr<Node> freshNode(int position);
    void remove(Node *parent, int first, int last);

    RowModel *m_model;
    std::vector<Row> m_rows; ///< the next ones; moved into the model half way
    std::vector<int> m_matches;
    std::vector<bool> m_goes; ///< by position before: the row and all below it are gone
    std::vector<bool> m_isFresh; ///< by next position: the row and all below it are new
    std::vector<Node *> m_emptied; ///< gone, but something below them is not
};

} // namespace Setsquare
