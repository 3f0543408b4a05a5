// SPDX-License-Identifier: Apache-2.0
#include "graphlayout.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QSizeF box {180, 48};

GraphShape randomShape(int seed)
{
    QRandomGenerator random {quint32(seed)};
    GraphShape shape;
    shape.frames.assign(size_t(random.bounded(4)), QSizeF(90, 18));
    const int boxes = random.bounded(1, 25);
    for (int i = 0; i < boxes; ++i)
        shape.boxes.push_back({box + QSizeF(0, random.bounded(20)), random.bounded(int(shape.frames.size()) + 1) - 1});
    for (size_t frame = 0; frame < shape.frames.size(); ++frame)
        shape.boxes.push_back({box, int(frame)});
    for (int i = random.bounded(40); i > 0; --i)
        shape.lines.push_back({random.bounded(int(shape.boxes.size())), random.bounded(int(shape.boxes.size())), random.bounded(1, 6)});
    return shape;
}

QByteArray answerOf(const GraphShape &shape)
{
    QProcess dot;
    dot.start(u"dot"_s, {u"-Tjson0"_s});
    dot.write(graphDot(shape));
    dot.closeWriteChannel();
    return dot.waitForFinished() ? dot.readAllStandardOutput() : QByteArray();
}

constexpr char smallAnswer[] = R"({"bb": "0,0,200,150", "objects": [
    {"name": "cluster_0", "bb": "10,20,190,130", "_gvid": 0},
    {"name": "n0", "pos": "100,100", "_gvid": 1}, {"name": "n1", "pos": "100,40", "_gvid": 2}],
    "edges": [{"id": "e0", "tail": 1, "head": 2, "pos": "e,100,64 100,76 100,74 100,72 100,70"}]})";

GraphShape smallShape()
{
    return {{{box, 0}, {box, 0}}, {{90, 18}}, {{0, 1}}};
}

} // namespace

class GraphLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextNamesBoxesFramesAndLines()
    {
        GraphShape shape = smallShape();
        shape.boxes.push_back({{72, 36}, -1});
        shape.lines.push_back({1, 2, 6});
        QCOMPARE(graphDot(shape), R"(digraph {
graph [rankdir=TB nodesep=0.3 ranksep=0.42]
node [shape=box fixedsize=true label=""]
subgraph cluster_0 {
label=<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="90" HEIGHT="18"><TR><TD></TD></TR></TABLE>> margin=12
n0 [width=2.5000 height=0.6667]
n1 [width=2.5000 height=0.6667]
}
n2 [width=1.0000 height=0.5000]
n0 -> n1 [id=e0]
n1 -> n2 [id=e1 weight=6]
}
)");
    }

    void placesAreReadFromTheTopLeft()
    {
        const std::optional<GraphLayout> layout = readGraphLayout(smallAnswer, smallShape());
        QVERIFY(layout);
        QCOMPARE(layout->size, QSizeF(200, 150));
        QCOMPARE(layout->boxes[0], QRectF(10, 26, 180, 48));
        QCOMPARE(layout->boxes[1], QRectF(10, 86, 180, 48));
        QCOMPARE(layout->frames[0], QRectF(10, 20, 180, 110));
        QCOMPARE(layout->lines[0].tip, QPointF(100, 86));
        QCOMPARE(layout->lines[0].points, (std::vector<QPointF> {{100, 74}, {100, 76}, {100, 78}, {100, 80}}));
    }

    /** Whatever comes back instead of an answer, nothing is made of it. */
    void whatIsNoAnswerIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("Error: syntax error in line 1");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no size") << QByteArray(smallAnswer).replace("0,0,200,150", "0,0,200");
        QTest::newRow("a box is missing") << QByteArray(smallAnswer).replace("\"n1\"", "\"n2\"");
        QTest::newRow("a frame is missing") << QByteArray(smallAnswer).replace("cluster_0", "cluster_1");
        QTest::newRow("a line is missing") << QByteArray(smallAnswer).replace("\"e0\"", "\"e7\"");
        QTest::newRow("a line without a tip") << QByteArray(smallAnswer).replace("e,100,64 ", "");
        QTest::newRow("a curve too short") << QByteArray(smallAnswer).replace(" 100,70", "");
        QTest::newRow("no number") << QByteArray(smallAnswer).replace("100,40", "100,nan");
        QTest::newRow("infinite") << QByteArray(smallAnswer).replace("100,40", "100,inf");
        QTest::newRow("cut off") << QByteArray(smallAnswer).first(150);
    }
    void whatIsNoAnswerIsNotTaken()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(readGraphLayout(smallAnswer, smallShape()));
        QVERIFY(!readGraphLayout(json, smallShape()));
    }

    /** Whatever graph is asked for, Graphviz answers with all of it, and boxes stand in their frames and beside each other. */
    void graphvizAnswersWithAllOfIt_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void graphvizAnswersWithAllOfIt()
    {
        QFETCH(const int, seed);
        if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
            QSKIP("no Graphviz");
        const GraphShape shape = randomShape(seed);
        const std::optional<GraphLayout> layout = readGraphLayout(answerOf(shape), shape);
        QVERIFY(layout);
        const QRectF all(QPointF(-1, -1), layout->size + QSizeF(2, 2));
        for (size_t i = 0; i < shape.boxes.size(); ++i) {
            const QRectF place = layout->boxes[i];
            QVERIFY(all.contains(place));
            QCOMPARE(place.size(), shape.boxes[i].size);
            for (size_t frame = 0; frame < shape.frames.size(); ++frame)
                QCOMPARE(layout->frames[frame].adjusted(-1, -1, 1, 1).intersects(place), shape.boxes[i].frame == int(frame));
            for (size_t other = 0; other < i; ++other)
                QVERIFY(!layout->boxes[other].adjusted(1, 1, -1, -1).intersects(place));
        }
        for (size_t i = 0; i < shape.lines.size(); ++i)
            QVERIFY(layout->boxes[size_t(shape.lines[i].to)].adjusted(-3, -3, 3, 3).contains(layout->lines[i].tip));
    }
};

QTEST_GUILESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"
