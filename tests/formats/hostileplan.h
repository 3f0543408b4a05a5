// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planreader.h"

#include <QRandomGenerator>

namespace Setsquare {

/** Titles that mean something to one format or another. */
inline QStringList hostileTitles()
{
    return {QStringLiteral("say \"hello\""),
            QStringLiteral("a [b] {c} (d)"),
            QStringLiteral("a | b || c"),
            QStringLiteral("日本語 🙂 漢字"),
            QStringLiteral("back\\slash \\n"),
            QStringLiteral("ends with \\"),
            QStringLiteral("a; b; # c %% d"),
            QStringLiteral("x --> y -.-> z"),
            QStringLiteral("end"),
            QStringLiteral("<b>bold</b> &amp; <br>"),
            QStringLiteral("style: #a;b;"),
            QStringLiteral("subgraph x"),
            QStringLiteral("1. a list"),
            QStringLiteral("%%{init: {}}%%"),
            QStringLiteral("\"],\"x"),
            QStringLiteral("`code` *star* _low_"),
            QStringLiteral("a, b, \"c\""),
            QStringLiteral("=1+1"),
            QStringLiteral("title: x"),
            QStringLiteral("} digraph {"),
            QStringLiteral("//comment /* x"),
            QStringLiteral("\\\""),
            QStringLiteral("#quot; &quot;"),
            QStringLiteral("click t1 call()")};
}

/** Text of characters that the formats use themselves. */
inline QString hostileText(QRandomGenerator &random)
{
    static const QStringList characters = QStringLiteral("\"'\\[]{}()|<>&;#%-=~`*_.,:/@!?$^ \t").split(QString(), Qt::SkipEmptyParts)
        + QStringList {QStringLiteral("-->"),  QStringLiteral("end"), QStringLiteral("🙂"),  QStringLiteral("é"),
                       QStringLiteral("word"), QStringLiteral("%%{"), QStringLiteral("<b>"), QStringLiteral("&amp;"),
                       QStringLiteral("\\n"),  QString(QChar(0x2028))};
    QString text = QStringLiteral("T");
    for (int i = 0, count = 1 + random.bounded(12); i < count; ++i)
        text += characters[random.bounded(int(characters.size()))];
    return text + QStringLiteral("t");
}

/** A plan of two phases with tasks of these titles, each waiting for the one before it. Its values are set and not read: some titles could not be
    written. */
inline Plan planWith(const QStringList &titles)
{
    Plan plan;
    plan.title = titles.first();
    for (int i = 0; i < 2; ++i) {
        Phase phase;
        phase.number = QString::number(i + 1);
        phase.title = titles.last();
        plan.phases.append(phase);
    }
    for (int i = 0; i < int(titles.size()); ++i) {
        Task task;
        task.id = task.number = QString::number(i + 1);
        task.title = titles[i];
        task.phase = 2 * i < int(titles.size()) ? 0 : 1;
        task.changes = titles[i] + QStringLiteral("\n") + titles.first();
        task.dependsOn = i == 0 ? QStringList() : QStringList {QString::number(i)};
        task.estimate = Estimate {1, 2};
        plan.tasks.append(task);
    }
    return plan;
}

} // namespace Setsquare
