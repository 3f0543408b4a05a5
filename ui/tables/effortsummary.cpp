// SPDX-License-Identifier: Apache-2.0
#include "effortsummary.h"

#include "notice.h"
#include "schedule.h"
#include "theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace Setsquare {

static std::optional<Estimate> sumOf(const std::vector<std::optional<Estimate>> &parts)
{
    std::optional<Estimate> sum;
    for (const auto &part : parts) {
        if (part)
            sum = Estimate {(sum ? sum->lowHours : 0) + part->lowHours, (sum ? sum->highHours : 0) + part->highHours};
    }
    return sum;
}

QList<EffortLine> effortLines(const Plan &plan)
{
    const Effort &effort = plan.effort;
    const std::optional<Estimate> tasks = sumOf(taskEstimates(plan));
    const auto implementation = effort.implementation ? effort.implementation : tasks;
    QList<EffortLine> lines {{EffortSummary::tr("Research"), effort.research, {}},
                             {EffortSummary::tr("Planning"), effort.planning, {}},
                             {EffortSummary::tr("Implementation"), effort.implementation, tasks},
                             {EffortSummary::tr("Validation"), effort.validation, {}}};
    lines.removeIf([](const EffortLine &line) { return !line.written && !line.sum; });
    if (!lines.isEmpty() || effort.total)
        lines.append(
            {EffortSummary::tr("Total"), effort.total, sumOf({effort.research, effort.planning, implementation, effort.validation})});
    return lines;
}

EffortSummary::EffortSummary(const QList<EffortLine> &lines, QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * Spacing::section);
    m_layout->setVerticalSpacing(Spacing::small);
    m_layout->setColumnStretch(3, 1);
    addCell(0, 1, tr("As written"), true);
    addCell(0, 2, tr("Added up"), true);
    for (qsizetype i = 0; i < lines.size(); ++i)
        addLine(lines[i], i + 1 == lines.size());
}

void EffortSummary::addCell(int row, int column, const QString &text, bool quiet, QFont::Weight weight)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    QFont font;
    font.setWeight(weight);
    label->setFont(font);
    m_layout->addWidget(label, row, column, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void EffortSummary::addLine(const EffortLine &line, bool isTotal)
{
    const int row = m_layout->rowCount();
    const QFont::Weight weight = isTotal ? QFont::DemiBold : QFont::Normal;
    addCell(row, 0, line.name, false, weight);
    addCell(row, 1, line.written ? toText(*line.written) : QStringLiteral("—"), !line.written, weight);
    addCell(row, 2, line.sum ? toText(*line.sum) : QString(), !line.differs(), weight);
    if (line.differs())
        m_layout->addWidget(
            new Notice(Severity::Warning, isTotal ? tr("differs from the sum of its parts") : tr("differs from the sum of the tasks")), row,
            3);
}

} // namespace Setsquare
