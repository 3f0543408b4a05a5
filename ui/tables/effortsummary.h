// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QWidget>

class QGridLayout;

namespace Setsquare {

/** The hours that a plan states beside those that its tasks and parts add up to. */
struct EffortLine {
    QString name;
    std::optional<Estimate> written;
    std::optional<Estimate> sum;
    bool differs() const { return written && sum && *written != *sum; }
    bool operator==(const EffortLine &) const = default;
};

/** Research, planning, implementation, validation and the total. The sum of implementation is that of the tasks; that of the total is
    that of its parts as written, with the tasks where implementation is not. */
QList<EffortLine> effortLines(const Plan &plan);

/** Effort as a small table; where the columns differ it says so. */
class EffortSummary : public QWidget
{
    Q_OBJECT

public:
    explicit EffortSummary(const QList<EffortLine> &lines, QWidget *parent = nullptr);

private:
    void addCell(int row, int column, const QString &text, bool quiet, QFont::Weight weight = QFont::Normal);
    void addLine(const EffortLine &line, bool isTotal);

    QGridLayout *m_layout;
};

} // namespace Setsquare
