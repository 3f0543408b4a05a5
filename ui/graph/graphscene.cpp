// SPDX-License-Identifier: Apache-2.0
#include "graphscene.h"

#include "arrowlanes.h"
#include "grapharrowitem.h"
#include "graphframeitem.h"
#include "graphnodeitem.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace Setsquare {

static constexpr double dimmed = 0.28;
static constexpr double edge = 24; ///< around the picture
static constexpr double mostImagePixels = 100e6;

GraphScene::GraphScene(QObject *parent) : QGraphicsScene(parent) {}

void GraphScene::setPicture(const GraphContent &content, const GraphLayout &layout)
{
    clear();
    m_nodes.clear();
    m_arrows.clear();
    m_frames.clear();
    m_chosenNode = m_chosenArrow = m_litNode = m_litArrow = -1;
    for (size_t frame = 0; frame < layout.frames.size(); ++frame) {
        m_frames.push_back(new GraphFrameItem(content.graph.frames[frame], layout.frames[frame]));
        addItem(m_frames.back());
    }
    for (size_t arrow = 0; arrow < layout.lines.size(); ++arrow) {
        m_arrows.push_back(new GraphArrowItem(int(arrow), layout.lines[arrow]));
        addItem(m_arrows.back());
    }
    for (size_t node = 0; node < layout.boxes.size(); ++node) {
        m_nodes.push_back(new GraphNodeItem(int(node), layout.boxes[node]));
        addItem(m_nodes.back());
    }
    setSceneRect(QRectF(QPointF(), layout.size).adjusted(-edge, -edge, edge, edge));
    setContent(content);
}

void GraphScene::setContent(const GraphContent &content)
{
    m_content = content;
    showContent();
}

void GraphScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    showContent();
    update();
}

void GraphScene::showContent()
{
    for (size_t node = 0; node < m_nodes.size(); ++node)
        showNode(node);
    for (size_t arrow = 0; arrow < m_arrows.size(); ++arrow) {
        m_arrows[arrow]->show(m_content.graph.arrows[arrow], m_theme);
        m_arrows[arrow]->setToolTip(toolTipOf(m_content.arrowTexts[qsizetype(arrow)]));
    }
    for (size_t frame = 0; frame < m_frames.size(); ++frame)
        m_frames[frame]->show(m_content.frameTitles[qsizetype(frame)], m_content.font, m_theme);
}

void GraphScene::showNode(size_t node)
{
    const TaskGraph::Node &content = m_content.graph.nodes[node];
    const NodeLabel &label = m_content.labels[node];
    const QString title = QString(label.number + u' ' + label.title).trimmed();
    const QString use = content.isPhase() ? tr("Double-click to see its tasks.") : tr("Drag to another task that is to wait for this one.");
    m_nodes[node]->show(content, label, m_theme);
    m_nodes[node]->setToolTip(toolTipOf(title + u'\n' + use));
}

QRectF GraphScene::placeOf(int node) const
{
    return m_nodes[size_t(node)]->shape().boundingRect().translated(m_nodes[size_t(node)]->pos());
}

int GraphScene::nodeLike(const QString &title, int phase) const
{
    int found = -1;
    for (int node = nodeCount() - 1; node >= 0; --node) {
        const bool hasTitle = m_content.labels[size_t(node)].title == title;
        if (hasTitle || (m_content.graph.nodes[size_t(node)].phase == phase && phase >= 0))
            found = found >= 0 && !hasTitle && m_content.labels[size_t(found)].title == title ? found : node;
    }
    return found;
}

bool GraphScene::isLit(int node) const
{
    return m_nodes[size_t(node)]->opacity() > dimmed;
}

void GraphScene::light(int node, int arrow)
{
    if (node == m_litNode && arrow == m_litArrow)
        return;
    m_litNode = node;
    m_litArrow = arrow;
    const std::vector<Dependency> links = m_content.graph.links();
    const TaskChain chain = chainOf(links, nodeCount(), node);
    const bool lightsAll = node < 0 && arrow < 0;
    const TaskGraph::Arrow *one = arrow >= 0 ? &m_content.graph.arrows[size_t(arrow)] : nullptr;
    for (int i = 0; i < nodeCount(); ++i) {
        const bool isEnd = one && (one->from == i || one->to == i);
        m_nodes[size_t(i)]->setOpacity(lightsAll || isEnd || chain.contains(i) ? 1 : dimmed);
    }
    for (int i = 0; i < int(m_arrows.size()); ++i)
        m_arrows[size_t(i)]->setOpacity(lightsAll || i == arrow || chain.contains(links[size_t(i)]) ? 1 : dimmed);
}

void GraphScene::choose(int node, int arrow)
{
    if (m_chosenNode >= 0)
        m_nodes[size_t(m_chosenNode)]->setChosen(false);
    if (m_chosenArrow >= 0)
        m_arrows[size_t(m_chosenArrow)]->setChosen(false);
    m_chosenNode = node;
    m_chosenArrow = arrow;
    if (node >= 0)
        m_nodes[size_t(node)]->setChosen(true);
    if (arrow >= 0)
        m_arrows[size_t(arrow)]->setChosen(true);
}

void GraphScene::drawBackground(QPainter *painter, const QRectF &exposed)
{
    painter->fillRect(exposed, m_theme.surface);
}

void GraphScene::paintPlainly(QPainter *painter, const QRectF &target)
{
    const int litNode = m_litNode;
    const int litArrow = m_litArrow;
    const int node = m_chosenNode;
    const int arrow = m_chosenArrow;
    light(-1);
    choose(-1, -1);
    render(painter, target, sceneRect());
    choose(node, arrow);
    light(litNode, litArrow);
}

QByteArray GraphScene::svg()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sceneRect().size().toSize());
    generator.setViewBox(QRectF(QPointF(), sceneRect().size()));
    generator.setTitle(tr("Tasks and their order"));
    QPainter painter(&generator);
    paintPlainly(&painter, QRectF(QPointF(), sceneRect().size()));
    painter.end();
    return buffer.data();
}

QImage GraphScene::image(double scale)
{
    const QSizeF size = sceneRect().size();
    const double fitting = std::min(scale, std::sqrt(mostImagePixels / (size.width() * size.height())));
    QImage image((size * fitting).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme.surface);
    QPainter painter(&image);
    paintPlainly(&painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

} // namespace Setsquare
