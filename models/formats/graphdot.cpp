// SPDX-License-Identifier: Apache-2.0
#include "graphdot.h"

namespace Setsquare {

static constexpr double pixelsPerInch = 72; // of dot: a point is a pixel here

static QByteArray inches(double pixels)
{
    return QByteArray::number(pixels / pixelsPerInch, 'f', 4);
}

static QByteArray boxLine(const GraphShape &shape, size_t box)
{
    const QSizeF size = shape.boxes[box].size;
    return 'n' + QByteArray::number(box) + " [width=" + inches(size.width()) + " height=" + inches(size.height()) + "]\n";
}

/** A table without text keeps the room for a title, whatever fonts there are. */
static QByteArray titleRoom(QSizeF size)
{
    return R"(<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH=")" + QByteArray::number(qRound(size.width())) + R"(" HEIGHT=")"
        + QByteArray::number(qRound(size.height())) + R"("><TR><TD></TD></TR></TABLE>>)";
}

static QByteArray frameLines(const GraphShape &shape, size_t frame)
{
    QByteArray text = "subgraph cluster_" + QByteArray::number(frame) + " {\nlabel=" + titleRoom(shape.frames[frame]) + " margin=12\n";
    for (size_t box = 0; box < shape.boxes.size(); ++box) {
        if (shape.boxes[box].frame == int(frame))
            text += boxLine(shape, box);
    }
    return text + "}\n";
}

QByteArray graphDot(const GraphShape &shape)
{
    QByteArray text = "digraph {\ngraph [rankdir=TB nodesep=0.3 ranksep=0.42]\nnode [shape=box fixedsize=true label=\"\"]\n";
    for (size_t frame = 0; frame < shape.frames.size(); ++frame)
        text += frameLines(shape, frame);
    for (size_t box = 0; box < shape.boxes.size(); ++box) {
        if (shape.boxes[box].frame < 0)
            text += boxLine(shape, box);
    }
    for (size_t line = 0; line < shape.lines.size(); ++line) {
        const GraphShape::Line &one = shape.lines[line];
        text += 'n' + QByteArray::number(one.from) + " -> n" + QByteArray::number(one.to) + " [id=e" + QByteArray::number(line)
            + (one.weight > 1 ? " weight=" + QByteArray::number(one.weight) : QByteArray()) + "]\n";
    }
    return text + "}\n";
}

} // namespace Setsquare
