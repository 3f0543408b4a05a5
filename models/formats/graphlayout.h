// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphdot.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace Setsquare {

/** A line of a graph as it is drawn: Bézier curves and the tip of its arrow. */
struct GraphCurve {
    std::vector<QPointF> points; ///< a start, and three for each curve
    QPointF tip;
    bool operator==(const GraphCurve &) const = default;
};

/** Where everything in a GraphShape stands, by the same indexes. Units: pixels from the top left corner. */
struct GraphLayout {
    QSizeF size;
    std::vector<QRectF> boxes;
    std::vector<QRectF> frames;
    std::vector<GraphCurve> lines;
    bool operator==(const GraphLayout &) const = default;
};

/** What dot answers to graphDot(shape). Errors: nothing, if it is no JSON, or lacks a box, a frame or a line. Source: the format json0 of
    Graphviz, whose y grows upwards. */
std::optional<GraphLayout> readGraphLayout(const QByteArray &json, const GraphShape &shape);

} // namespace Setsquare
