// SPDX-License-Identifier: Apache-2.0
#include "graphnodeitem.h"

#include "marks.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace Setsquare {

static constexpr double corner = 5;
static constexpr double behind = 4; ///< how far the tasks of a folded phase look out behind it
static constexpr double leastScaleForWords = 0.2;

GraphNodeItem::GraphNodeItem(int node, const QRectF &place) : m_node(node), m_box(QPointF(), place.size())
{
    setPos(place.topLeft());
    setZValue(2);
}

void GraphNodeItem::show(const TaskGraph::Node &node, const NodeLabel &label, const Theme &theme)
{
    m_content = node;
    m_label = label;
    m_theme = theme;
    update();
}

void GraphNodeItem::setChosen(bool chosen)
{
    if (m_isChosen == chosen)
        return;
    m_isChosen = chosen;
    update();
}

void GraphNodeItem::setTarget(Target target)
{
    m_target = target;
    update();
}

QRectF GraphNodeItem::boundingRect() const
{
    const double more = m_content.isPhase() ? 2 * behind : 0;
    return m_box.adjusted(-4, -4, 4 + more, 4 + more);
}

QPainterPath GraphNodeItem::shape() const
{
    QPainterPath path;
    path.addRect(m_box);
    return path;
}

QPen GraphNodeItem::outline() const
{
    const bool isRefused = m_target == Target::Refused || m_content.missing;
    const QColor color = isRefused                          ? m_theme.error
        : m_content.critical || m_target == Target::Welcome ? m_theme.accent
                                                            : Marks::blended(m_theme.secondaryText, m_theme.surface, 0.7);
    return QPen(color, m_content.critical || m_target != Target::None ? 2.2 : 1.2, m_content.missing ? Qt::DashLine : Qt::SolidLine);
}

/** The critical path has a heavy outline and a second line within: to be told without its colour. */
void GraphNodeItem::paintShape(QPainter *painter) const
{
    painter->setPen(QPen(outline().color(), 1));
    painter->setBrush(m_theme.raised);
    for (int sheet = m_content.isPhase() ? 2 : 0; sheet > 0; --sheet)
        painter->drawRoundedRect(m_box.translated(sheet * behind, sheet * behind), corner, corner);
    painter->setPen(outline());
    painter->setBrush(m_isChosen ? m_theme.selection : m_theme.surface);
    painter->drawRoundedRect(m_box, corner, corner);
    if (m_content.critical) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_box.adjusted(3.2, 3.2, -3.2, -3.2), corner - 2, corner - 2);
    }
    if (m_isChosen) {
        painter->setPen(QPen(m_theme.accent, 1.4, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_box.adjusted(-3, -3, 3, 3), corner + 2, corner + 2);
    }
}

void GraphNodeItem::paintWords(QPainter *painter) const
{
    const double line = NodeLabel::lineHeight(m_label.font);
    QRectF place = m_box.adjusted(NodeLabel::margin, NodeLabel::margin - 2, -NodeLabel::margin, 0);
    place.setHeight(line);
    QFont strong = m_label.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(m_content.critical ? m_theme.accent : m_theme.secondaryText);
    const double chevron = m_content.isPhase() ? line : 0;
    if (m_content.isPhase())
        Marks::paintChevron(painter, QRectF(place.left() - 3, place.top(), line, line), false, m_theme.secondaryText);
    painter->drawText(place.adjusted(chevron, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_label.number);
    painter->setFont(m_label.font);
    painter->setPen(m_theme.secondaryText);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_label.estimate);
    painter->setFont(m_content.isPhase() ? strong : m_label.font);
    painter->setPen(m_theme.text);
    for (const QString &words : m_label.lines) {
        place.translate(0, line);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    painter->setFont(m_label.font);
    painter->setPen(m_content.missing && !m_content.isPhase() ? m_theme.error : m_theme.secondaryText);
    for (const QString &words : m_label.notes) {
        place.translate(0, line);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(m_label.font).elidedText(words, Qt::ElideRight, place.width()));
    }
}

void GraphNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintShape(painter);
    // From far away words are grey lines that take most of the time.
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) >= leastScaleForWords)
        paintWords(painter);
}

} // namespace Setsquare
