// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Setsquare {

/** How a random plan writes its tasks. */
struct Dialect {
    enum class Numbers { Through, Anew, WithPhase, Rendered, Letters, None };
    Numbers numbers = Numbers::Through;
    bool isHeading = false;
    bool hasLabel = false; ///< `Task 3:` in front of the title
    bool hasBox = false;
    bool isLoose = true; ///< blank lines between tasks
    bool hasPhases = true;
    bool isShort = false; ///< `1, 3` and not `Task 1, Task 3`
    bool hasPhaseNumbers = true;
    bool hasGaps = false; ///< some numbers are left out, some occur twice
    int first = 1;
};

/** A small plan, the same for the same generator: each task has a title of its own, most have fields, and what surrounds them is what real files
    hold. */
class RandomPlan
{
public:
    explicit RandomPlan(QRandomGenerator &random) : m_random(random) {}

    QString text()
    {
        pickDialect();
        QString text = QStringLiteral("# Plan: Random\n\n## Context\n\nTask 2 comes before Task 1.\n\n## Implementation Tasks\n\n");
        const int phases = m_dialect.hasPhases ? 1 + m_random.bounded(3) : 1;
        for (int phase = 1; phase <= phases; ++phase)
            text += phaseText(phase);
        text += QStringLiteral(
                    "## Risks\n\n| Risk | Impact | Mitigated by |\n|---|---|---|\n| It breaks | High | %1 |\n| It \\| bends | Low | |\n\n")
                    .arg(m_numbers.isEmpty() ? QStringLiteral("None") : reference(m_numbers.last()));
        text += QStringLiteral("## Validation Checkpoints\n\n- Phase 1: look at it\n- Phase 2: look again\n\n## Approval\n\n- [ ] Lead\n");
        return m_random.bounded(6) == 0 ? text.chopped(1) : text;
    }

    const Dialect &dialect() const { return m_dialect; }

private:
    bool maybe(int oneIn) { return m_random.bounded(oneIn) == 0; }

    void pickDialect()
    {
        using enum Dialect::Numbers;
        m_dialect.numbers = Dialect::Numbers(m_random.bounded(6));
        m_dialect.isHeading = maybe(4) && m_dialect.numbers != Rendered && m_dialect.numbers != None;
        m_dialect.hasLabel = m_dialect.isHeading || (maybe(4) && m_dialect.numbers == Through);
        m_dialect.hasBox = !m_dialect.isHeading && (maybe(3) || m_dialect.numbers == WithPhase || m_dialect.numbers == Letters);
        m_dialect.isLoose = m_dialect.isHeading || maybe(2);
        m_dialect.hasPhases = m_dialect.numbers == Anew || m_dialect.numbers == WithPhase || !maybe(4);
        m_dialect.isShort = maybe(3);
        m_dialect.hasPhaseNumbers = m_dialect.numbers == WithPhase || m_dialect.numbers == Anew || !maybe(6);
        m_dialect.hasGaps = m_dialect.numbers == Through && maybe(6);
        m_dialect.first = m_dialect.numbers == Through && maybe(2) ? 6 + m_random.bounded(4) : 1;
        m_next = m_dialect.first;
    }

    QString number(int phase, int inPhase)
    {
        using enum Dialect::Numbers;
        switch (m_dialect.numbers) {
        case Anew:
            return QString::number(inPhase);
        case WithPhase:
            return QStringLiteral("%1.%2").arg(phase).arg(inPhase);
        case Letters:
            return QStringLiteral("T%1").arg(m_next++, 3, 10, QLatin1Char('0'));
        case Rendered:
            m_next++;
            return QStringLiteral("1");
        case None:
            return {};
        case Through:
            break;
        }
        if (m_dialect.hasGaps)
            m_next += m_random.bounded(4) - 1;
        return QString::number(m_next++);
    }

    QString reference(const QString &number) const
    {
        return m_dialect.isShort || m_dialect.numbers == Dialect::Numbers::Letters ? number : QStringLiteral("Task ") + number;
    }

    QString phaseText(int phase)
    {
        const QString estimate = maybe(2) ? QStringLiteral(" (est: 2-4 hours)") : QString();
        const QString name =
            m_dialect.hasPhaseNumbers ? QStringLiteral("Phase %1: Part %1").arg(phase) : QStringLiteral("Part %1").arg(phase);
        QString text = m_dialect.hasPhases ? QStringLiteral("### ") + name + estimate + QLatin1Char('\n') : QString();
        text += m_dialect.hasPhases && maybe(2) ? QString() : QStringLiteral("\n");
        const int count = m_dialect.hasPhases && maybe(6) ? 0 : 1 + m_random.bounded(4);
        if (m_dialect.numbers == Dialect::Numbers::Anew)
            m_numbers.clear();
        for (int task = 1; task <= count; ++task) {
            text += taskText(number(phase, task), m_dialect.numbers == Dialect::Numbers::Rendered);
            text += m_dialect.isLoose || task == count ? QStringLiteral("\n") : QString();
            if (task < count && maybe(15))
                text += QStringLiteral("<!-- between -->\n\n");
            else if (task < count && m_dialect.isLoose && maybe(15))
                text += QStringLiteral("Some words between.\n\n");
        }
        return maybe(10) && m_dialect.hasPhases ? text + QStringLiteral("---\n\n") : text;
    }

    QString taskText(const QString &number, bool isRendered)
    {
        const QString title = QStringLiteral("Make thing %1").arg(++m_titles);
        const QString box = m_dialect.hasBox ? maybe(4) ? QStringLiteral("[x] ") : QStringLiteral("[ ] ") : QString();
        QString text;
        int column = 2;
        if (m_dialect.isHeading) {
            text = QStringLiteral("#### Task %1: %2\n\n").arg(number, title);
        } else if (m_dialect.numbers == Dialect::Numbers::WithPhase || m_dialect.numbers == Dialect::Numbers::Letters) {
            text = QStringLiteral("- %1%2 %3\n").arg(box, number, title);
        } else if (number.isEmpty()) {
            text = QStringLiteral("* %1**%2**\n").arg(box, title);
        } else {
            column = int(number.size()) + 2;
            const QString label = m_dialect.hasLabel ? QStringLiteral("Task %1: ").arg(number) : QString();
            text = QStringLiteral("%1. %2**%3%4**\n").arg(number, box, label, title);
        }
        text += fields(column);
        if (!number.isEmpty() && !isRendered)
            m_numbers += number;
        return text;
    }

    QString fields(int column)
    {
        const QString before =
            m_dialect.isHeading ? QStringLiteral("**%1:** %2\n") : QString(column, QLatin1Char(' ')) + QStringLiteral("- %1: %2\n");
        QString text;
        if (!maybe(4))
            text +=
                before.arg(maybe(2) ? QStringLiteral("Files") : QStringLiteral("File"), QStringLiteral("`src/part%1.cpp`").arg(m_titles));
        if (maybe(3))
            text += before.arg(QStringLiteral("Changes"), QStringLiteral("says `a | b` after Task 1"));
        if (maybe(4) && !m_dialect.isHeading)
            text += QString(column + 2, QLatin1Char(' ')) + QStringLiteral("- and more\n");
        if (!m_numbers.isEmpty() && !maybe(3))
            text += before.arg(QStringLiteral("Depends on"), references());
        if (maybe(12) && !m_dialect.isHeading)
            text += QString(column, QLatin1Char(' '))
                + QStringLiteral("- Logic: as in\n\n%1```\n%1# no task\n%1```\n").arg(QString(column + 2, QLatin1Char(' ')));
        if (maybe(3))
            text += before.arg(QStringLiteral("Estimate"), QStringLiteral("1-2 hours"));
        return text.isEmpty() && m_dialect.isHeading ? before.arg(QStringLiteral("Owner"), QStringLiteral("Ann")) : text;
    }

    QString references()
    {
        if (maybe(6))
            return QStringLiteral("None");
        if (maybe(15))
            return reference(QStringLiteral("40")) + QStringLiteral(", the weather");
        const QString &first = m_numbers.at(m_random.bounded(int(m_numbers.size())));
        if (m_numbers.size() > 2 && maybe(3) && m_dialect.numbers == Dialect::Numbers::Through)
            return QStringLiteral("Tasks %1-%2").arg(m_numbers.first(), m_numbers.last());
        return maybe(2) ? reference(first) : reference(first) + QStringLiteral(", ") + reference(m_numbers.last());
    }

    QRandomGenerator &m_random;
    Dialect m_dialect;
    QStringList m_numbers;
    int m_next = 1;
    int m_titles = 0;
};

} // namespace Setsquare
