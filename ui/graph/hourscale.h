// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

namespace Setsquare {

/** Where hours lie across a column. Units: pixels of the column, hours from the start. */
struct HourScale {
    double span = 1; ///< hours from the first to the last
    double zoom = 1; ///< 1: all of them fit
    double first = 0; ///< the hour at the left edge
    double width = 1; ///< of the column

    static constexpr double hoursInDay = 8;
    static constexpr double margin = 12; ///< at both ends, for what stands on an edge

    double pixelsPerHour() const { return zoom * (width - 2 * margin) / (span > 0 ? span : 1); }
    double x(double hour) const { return margin + (hour - first) * pixelsPerHour(); }
    double hour(double x) const { return first + (x - margin) / pixelsPerHour(); }
    /** How many hours are to be seen at once. */
    double visible() const { return span / zoom; }
    /** The hours between two lines of the axis: as few as can be told apart. */
    double step() const;
    /** Zooms by a factor; the hour at a place stays there. */
    void zoomAt(double x, double factor);
    void scrollTo(double hour);
    bool operator==(const HourScale &) const = default;
};

} // namespace Setsquare
