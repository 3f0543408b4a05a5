// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace Setsquare {

/** A small plan with sections in random dialects, the same for the same generator. */
class RandomSections
{
public:
    explicit RandomSections(QRandomGenerator &random) : m_random(random) {}

    QString text()
    {
        QStringList sections {architecture(), tasks(),       criteria(),  decisions(), risks(),
                              steps(),        checkpoints(), questions(), effort(),    approval()};
        sections.removeIf([this](const QString &) { return maybe(7); });
        const QString between = pick({QStringLiteral("\n"), QStringLiteral("\n"), QStringLiteral("\n---\n\n")});
        QString text = maybe(3) ? QStringLiteral("---\nx: [1,  2] # mine\nresearch: [a.md, b.md]\n---\n\n") : QString();
        text += QStringLiteral("# Plan: Random\n\n") + sections.join(between);
        return maybe(6) ? text.chopped(1) : text;
    }

private:
    bool maybe(int oneIn) { return m_random.bounded(oneIn) == 0; }
    QString pick(const QStringList &from) { return from[m_random.bounded(int(from.size()))]; }
    QString word()
    {
        return pick({QStringLiteral("Queue"), QStringLiteral("Store it"), QStringLiteral("`code` first"), QStringLiteral("日本語 🙂"),
                     QStringLiteral("A, B and C"), QStringLiteral("rather a long sentence of several words"), QStringLiteral("x <y> z")})
            + QStringLiteral(" ") + QString::number(m_random.bounded(1000));
    }
    QString heading(const QString &title)
    {
        return QStringLiteral("## ") + title + (maybe(4) ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    }

    /** A list of one of the kinds that there are; `%1` in the entries is a word. */
    QString list(const QStringList &entries, bool boxed = false)
    {
        const int kind = m_random.bounded(5);
        const QString gap = maybe(4) ? QStringLiteral("\n\n") : QStringLiteral("\n");
        const int first = maybe(3) ? 8 : 1;
        QStringList lines;
        for (int i = 0; i < int(entries.size()); ++i) {
            const QStringList markers {QStringLiteral("- "), QStringLiteral("* "), QStringLiteral("+   "),
                                       QString::number(first + i) + QStringLiteral(". "), QStringLiteral("1) ")};
            QString line = markers[kind] + (boxed ? pick({QStringLiteral("[ ] "), QStringLiteral("[x] ")}) : QString()) + entries[i];
            line += maybe(8) ? QStringLiteral("\n    more of it") : QString();
            lines.append(line);
        }
        return lines.join(gap) + QStringLiteral("\n");
    }

    QStringList entries(const QString &pattern, int most = 4)
    {
        QStringList entries;
        for (int i = 0, count = 1 + m_random.bounded(most); i < count; ++i)
            entries.append(QString(pattern).replace(QStringLiteral("%2"), QString::number(i + 1)).replace(QStringLiteral("%1"), word()));
        return entries;
    }

    QString architecture()
    {
        const QString name =
            pick({QStringLiteral("**Part %2:** %1"), QStringLiteral("**Part %2**: %1"), QStringLiteral("**Part %2** — %1")});
        return heading(QStringLiteral("Solution Architecture")) + QStringLiteral("### Components\n\n") + list(entries(name))
            + QStringLiteral("\n### Tradeoffs\n\n") + list(entries(QStringLiteral("**Cost:** %1")))
            + (maybe(2) ? QStringLiteral("\n### Alternative Rejected: Sliding\n\nToo slow.\n\n- really\n") : QString());
    }
    QString tasks()
    {
        return heading(QStringLiteral("Implementation Tasks")) + QStringLiteral("1. **One**\n   - Files: `a.cpp`\n2. **Two**\n");
    }
    QString criteria()
    {
        const QString bare = heading(QStringLiteral("Acceptance Criteria"));
        const QString item = maybe(3) ? QStringLiteral("%1 (S%2)") : QStringLiteral("%1");
        if (maybe(3))
            return bare + list(entries(item), true);
        const QString group = pick({QStringLiteral("### %1\n\n"), QStringLiteral("#### %1\n"), QStringLiteral("**%1:**\n\n")});
        return bare + group.arg(QStringLiteral("Functional Requirements")) + list(entries(item), true) + QStringLiteral("\n")
            + group.arg(QStringLiteral("Testing")) + list(entries(item), true);
    }
    QString decisions()
    {
        const bool alone = maybe(3);
        const QString gap = maybe(2) ? QStringLiteral("\n\n") : QStringLiteral("\n");
        QStringList decisions;
        for (int i = 1, count = 1 + m_random.bounded(3); i <= count; ++i) {
            const QString title = alone ? QStringLiteral("## Design Decision: ") : QStringLiteral("### Decision %1: ").arg(i);
            QStringList fields {QStringLiteral("**Context:** ") + word()};
            if (maybe(2))
                fields += QStringLiteral("**Options:**\n- A: ") + word() + QStringLiteral("\n- B: ") + word() + QStringLiteral("\n");
            fields += QStringLiteral("**Decision:** Option A");
            if (maybe(2))
                fields += QStringLiteral("**Rationale:**\n") + word();
            decisions.append(title + word() + QStringLiteral("\n\n") + fields.join(gap) + QStringLiteral("\n"));
        }
        return (alone ? QString() : heading(QStringLiteral("Design Decisions"))) + decisions.join(QStringLiteral("\n"));
    }
    QString risks()
    {
        const QStringList columns {QStringLiteral("Risk"), QStringLiteral("Impact"), QStringLiteral("Owner")};
        const int kind = m_random.bounded(4);
        QList<QStringList> rows {columns, {QStringLiteral("---"), QStringLiteral("---"), QStringLiteral("--:")}};
        for (int i = 0, count = m_random.bounded(4); i < count; ++i)
            rows.append({word(), pick({QStringLiteral("High"), QStringLiteral("Low"), QString()}),
                         pick({QStringLiteral("A \\| B"), QStringLiteral("C")})});
        QString text = heading(QStringLiteral("Risks"));
        for (const QStringList &row : std::as_const(rows)) {
            QStringList cells = row;
            for (QString &cell : cells)
                cell = kind == 0 ? cell.leftJustified(45) : cell;
            cells[2] = kind == 0 ? row[2].rightJustified(45) : row[2];
            const QStringList shapes {QStringLiteral("| %1 |"), QStringLiteral("| %1 |"), QStringLiteral("|%1|"), QStringLiteral("%1")};
            QString line = shapes[kind].arg(cells.join(kind == 2 ? QStringLiteral("|") : QStringLiteral(" | ")));
            if (maybe(2))
                line.replace(QStringLiteral("|  |"), QStringLiteral("| |"));
            text += line + QStringLiteral("\n");
        }
        return text;
    }
    QString steps()
    {
        return heading(QStringLiteral("Rollback Plan")) + (maybe(3) ? QStringLiteral("If it fails:\n\n") : QString())
            + list(entries(QStringLiteral("%1")));
    }
    QString checkpoints()
    {
        return heading(QStringLiteral("Validation Checkpoints"))
            + list(entries(pick({QStringLiteral("Phase %2: %1"), QStringLiteral("**Phase %2:** %1")})));
    }
    QString questions()
    {
        return heading(QStringLiteral("Open Questions"))
            + list(entries(pick({QStringLiteral("Q%2: %1?"), QStringLiteral("**Q%2:** answered — %1")})));
    }
    QString effort()
    {
        return heading(QStringLiteral("Estimated Effort")) + QStringLiteral("- Research: 2 hours\n- Implementation: 3-5 hours (so far)\n");
    }
    QString approval()
    {
        return heading(QStringLiteral("Approval")) + QStringLiteral("- [ ] Lead\n- [x] Owner — Ann <a@b.c>, 2026-11-20\n- [ ] Ready\n");
    }

    QRandomGenerator &m_random;
};

} // namespace Setsquare
