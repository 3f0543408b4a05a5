// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** The headings of the plan by their level: sections, and phases, heading tasks, groups of criteria and decisions within them. */
class OutlineModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ColumnCount };
    enum class Heading { Section, Phase, Task, Group, Decision };
    Q_ENUM(Heading)
    enum Role {
        HeadingRole = FirstOwnRole, ///< Heading as an int
        SectionKindRole ///< SectionKind as an int, -1 for what is no section
    };

    explicit OutlineModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

private:
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    static QString title(const Plan &plan, const Row &row);
};

} // namespace Setsquare
