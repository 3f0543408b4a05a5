// SPDX-License-Identifier: Apache-2.0
#include "dot.h"
#include "hostileplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const SpecOrigin origin {u"my plan.md"_s, {}, u"setsquare/1:0"_s, false};

/** What the real Graphviz makes of a graph; nothing if it does not take it. */
QByteArray drawn(const QString &graph, const QString &format)
{
    QProcess process;
    process.start(u"dot"_s, {u"-T"_s + format});
    process.write(graph.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0 || !process.readAllStandardError().isEmpty())
        return {};
    return process.readAllStandardOutput();
}

/** The texts in an image. */
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts.append(reader.readElementText().simplified());
    }
    return texts;
}

} // namespace

class TestDot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statedDependenciesAreEdges()
    {
        const Plan plan =
            readPlan(u"# P\n\n## Tasks\n\n### Phase 1: A\n\n1. **One**\n   - Estimate: 2 hours\n2. **Two**\n   - Depends on: 1, 9\n"
                     "   - Estimate: 3 hours\n3. **Three**\n4. **Four**\n   - Depends on: Task 1\n   - Estimate: 1 hour\n"_s);
        const QString text = dot(plan, origin);
        QCOMPARE(text.count(u"->"_s), 2);
        QVERIFY(text.contains(u"    \"1\" -> \"2\" [penwidth=3, style=bold];\n"_s));
        QVERIFY(text.contains(u"    \"1\" -> \"4\";\n"_s));
        QVERIFY(text.contains(
            u"subgraph cluster_1 {\n        label=\"Phase 1: A\";\n        \"1\" [label=\"1 One\", penwidth=3, style=bold];\n"_s));
        QVERIFY(text.contains(u"\"4\" [label=\"4 Four\"];\n"_s));
    }

    void knowsItsOwn()
    {
        const QString text = dot(readPlan(u"# P\n"_s), origin);
        QVERIFY(isDotOf(text, origin));
        QVERIFY(!isDotOf(text, {u"other.md"_s, {}, {}, false}));
        QVERIFY(!isDotOf(u"digraph plan {}\n"_s, origin));
        QVERIFY(!isDotOf({}, origin));
    }

    void graphvizTakesEveryTitle()
    {
        if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
            QSKIP("Graphviz is not installed");
        const QStringList titles = hostileTitles();
        const QJsonObject graph = QJsonDocument::fromJson(drawn(dot(planWith(titles), origin), u"dot_json"_s)).object();
        QCOMPARE(graph[u"edges"_s].toArray().size(), titles.size() - 1);
        const QStringList shown = textsOf(drawn(dot(planWith(titles), origin), u"svg"_s));
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QString label = QString::number(i + 1) + u' ' + titles[i];
            QVERIFY2(shown.contains(label.simplified()), qPrintable(label + u'\n' + shown.join(u'\n')));
        }
        int nodes = 0;
        const QJsonArray objects = graph[u"objects"_s].toArray();
        for (const auto object : objects)
            nodes += object[u"nodes"_s].isUndefined() ? 1 : 0;
        QCOMPARE(nodes, titles.size());
    }

    void graphvizTakesRandomTitles()
    {
        if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
            QSKIP("Graphviz is not installed");
        for (quint32 seed = 1; seed <= 15; ++seed) {
            QRandomGenerator random(seed);
            QStringList titles;
            for (int i = 0; i < 40; ++i)
                titles.append(hostileText(random));
            const QString text = dot(planWith(titles), origin);
            const QJsonObject graph = QJsonDocument::fromJson(drawn(text, u"dot_json"_s)).object();
            QVERIFY2(graph[u"edges"_s].toArray().size() == titles.size() - 1, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestDot)
#include "tst_dot.moc"
