// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <vector>

namespace Setsquare {

/** A graph whose parts have sizes and no places yet. Units: pixels; indexes into its own lists. */
struct GraphShape {
    struct Box {
        QSizeF size;
        int frame = -1; ///< the frame that it stands in; -1: none
        bool operator==(const Box &) const = default;
    };
    struct Line {
        int from = 0;
        int to = 0;
        int weight = 1; ///< how much it matters that it is short and straight
        bool operator==(const Line &) const = default;
    };

    std::vector<Box> boxes;
    std::vector<QSizeF> frames; ///< the room for the title of each
    std::vector<Line> lines;
    bool operator==(const GraphShape &) const = default;
};

/** The graph in the language of Graphviz, for `dot -Tjson0`: without any text, so that the fonts of the machine make no difference. What
    comes back is read by readGraphLayout(). */
QByteArray graphDot(const GraphShape &shape);

} // namespace Setsquare
