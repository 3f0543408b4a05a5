// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrowlanes.h"
#include "theme.h"

#include <QPainterPath>

#include <map>

class QPainter;

namespace Setsquare {

/** Paints the part of a layout of arrows that is visible. Units: pixels of the place that it paints in, whose top is `scroll` pixels
    below the top of row 0. */
class ArrowPainter
{
public:
    struct Geometry {
        int width = 0;
        int height = 0;
        int rowHeight = 1;
        int scroll = 0;
    };

    ArrowPainter(const ArrowLanes &lanes, const std::vector<Dependency> &dependencies, const TaskChain &chain, const Geometry &geometry,
                 const Theme &theme);

    /** The width that shows every lane at ease. */
    static int wantedWidth(int lanes, int rowHeight);

    void paint(QPainter *painter);
    /** The point of a row: a task's, filled on the critical path, or that of a closed phase that hides several. */
    void paintDot(QPainter *painter, int row, bool critical, bool lit, bool group) const;
    void paintMissing(QPainter *painter, int row) const;
    /** An arrow of the layout once more, over all others: heavier, with a seam that parts it from what it crosses. */
    void paintChosen(QPainter *painter, int arrow) const;
    /** The ring around a row's point that a dependency is drawn from. */
    void paintHandle(QPainter *painter, int row) const;
    /** A dependency that is being drawn, to a row or, for -1, to a place. */
    void paintLink(QPainter *painter, int fromRow, int toRow, QPointF place, bool refused) const;

    /** The arrow whose line passes through a place, as an index into ArrowLanes::arrows; -1 if there is none. Where several share a
        line, the one that ends nearest. */
    int arrowAt(QPointF place) const;
    /** Whether a place is on the points of the rows. */
    bool isOnDots(QPointF place) const;
    /** Where the point of a row is. */
    QPointF dotOf(int row) const { return {dotX(), middle(row)}; }

private:
    /** How a line looks; lesser ones are painted first. */
    struct Look {
        bool lit = true;
        bool critical = false;
        bool backward = false;
        bool implied = false;
        bool crowded = false;
        auto operator<=>(const Look &) const = default;
    };
    struct Strokes {
        QPainterPath lines;
        QPainterPath heads;
    };

    /** The corners of an arrow: out of its row, down or up its lane, into the other row. */
    struct Course {
        double direction = 1;
        double from = 0;
        double to = 0;
        double lane = 0;
        double right = 0;
    };

    Course courseOf(const LaneArrow &arrow) const;
    double distance(const LaneArrow &arrow, QPointF place) const;
    void draw(const LaneArrow &arrow, Strokes *strokes) const;
    Look lookOf(const LaneArrow &arrow) const;
    void addTrunk(const LaneTrunk &trunk);
    void addArrow(const LaneArrow &arrow);
    void addHead(QPainterPath &path, double y) const;
    QPen penOf(const Look &look, const QColor &color) const;
    QColor colorOf(const Look &look) const;
    double middle(int row) const;
    double laneX(int lane) const;
    double dotX() const;
    bool isVisible(int row) const;

    const ArrowLanes &m_lanes;
    const std::vector<Dependency> &m_dependencies;
    const TaskChain &m_chain;
    Geometry m_geometry;
    Theme m_theme;
    double m_unit; ///< pixels of a unit: 1 at a row height of 26
    std::map<Look, Strokes> m_strokes;
};

} // namespace Setsquare
