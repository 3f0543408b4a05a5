// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphengine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Setsquare {

/** Lays graphs out without Graphviz: three boxes in a row, and answers when the test says so, or at the next turn of the event loop. */
class FakeGraphEngine
{
public:
    struct Run {
        QByteArray dot;
        std::function<void(const GraphAnswer &)> answered;
        std::weak_ptr<int> hold;
        bool isHeld() const { return !hold.expired(); }
    };

    bool answersByItself = true;
    GraphAnswer::Problem problem = GraphAnswer::Problem::None;
    QList<Run> runs;

    GraphEngine engine()
    {
        return [this](const QByteArray &dot, const std::function<void(const GraphAnswer &)> &answered) {
            const auto hold = std::make_shared<int>(0);
            runs.append({dot, answered, hold});
            if (answersByItself)
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(), [this, run = runs.size() - 1] { answer(run); }, Qt::QueuedConnection);
            return hold;
        };
    }

    /** What a real engine does: nobody is called who has let go. */
    void answer(qsizetype run)
    {
        const Run one = runs.at(run);
        if (one.isHeld())
            one.answered({json(one.dot), problem, QStringLiteral("out of ink")});
    }
    void answerLast() { answer(runs.size() - 1); }

private:
    static constexpr int across = 260;
    static constexpr int down = 120;

    static QPoint middle(int box) { return {130 + across * (box % 3), 60 + down * (box / 3)}; }

    static QByteArray json(const QByteArray &dot)
    {
        const QString text = QString::fromUtf8(dot);
        QJsonArray objects;
        int boxes = 0;
        static const QRegularExpression box(QStringLiteral("^n(\\d+) \\[width"), QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : box.globalMatch(text))
            boxes = std::max(boxes, match.captured(1).toInt() + 1);
        const int height = down * ((boxes + 2) / 3);
        const auto place = [height](QPoint point) { return QStringLiteral("%1,%2").arg(point.x()).arg(height - point.y()); };
        for (int i = 0; i < boxes; ++i)
            objects.append(QJsonObject {{QStringLiteral("name"), QStringLiteral("n%1").arg(i)}, {QStringLiteral("pos"), place(middle(i))}});
        // frames lie outside of the boxes, for titles that can be clicked
        for (int i = 0; i < text.count(QStringLiteral("subgraph")); ++i) {
            const QPoint corner(800, 100 * i);
            objects.append(QJsonObject {{QStringLiteral("name"), QStringLiteral("cluster_%1").arg(i)},
                                        {QStringLiteral("bb"), place(corner + QPoint(0, 90)) + u',' + place(corner + QPoint(190, 0))}});
        }
        QJsonArray edges;
        static const QRegularExpression line(QStringLiteral("n(\\d+) -> n(\\d+) \\[id=(e\\d+)"));
        for (const QRegularExpressionMatch &match : line.globalMatch(text)) {
            const QPoint from = middle(match.captured(1).toInt());
            const QPoint to = middle(match.captured(2).toInt());
            QString pos = QStringLiteral("e,") + place(to);
            for (int step = 0; step <= 3; ++step)
                pos += u' ' + place(from + (to - from) * step / 4);
            edges.append(QJsonObject {{QStringLiteral("id"), match.captured(3)}, {QStringLiteral("pos"), pos}});
        }
        return QJsonDocument({{QStringLiteral("bb"), QStringLiteral("0,0,1000,%1").arg(height)},
                              {QStringLiteral("objects"), objects},
                              {QStringLiteral("edges"), edges}})
            .toJson();
    }
};

} // namespace Setsquare
