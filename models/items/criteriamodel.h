// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** Groups of acceptance criteria with their criteria below; criteria without a group stand at the top. Both are entered as drafts; a group
    comes into the plan with its first criterion. */
class CriteriaModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { GroupKind, CriterionKind };
    enum Column { CriterionColumn, GroundedInColumn, ColumnCount };
    enum Role {
        IsGroupRole = FirstOwnRole,
        CriterionIndexRole, ///< index into Plan::criteria, -1 for a group
        GroupRole, ///< the group's title, of the group and of its criteria
        DoneCountRole, ///< of a group: how many are done
        CountRole ///< of a group: how many there are
    };

    explicit CriteriaModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex indexOfCriterion(int criterion) const;

    bool keepDraft() override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /** Moves the criteria in the text. False, always: the rows have moved already, and the view must not remove them. */
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /** Where a criterion comes to stand: before the one with this index, and in this group. */
    struct Place {
        int before = 0;
        QString group;
    };
    /** The place below a row. */
    Place placeBelow(const QModelIndex &index) const;

private:
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    RowDraft draftBelow(const Row *row, int kind) const override;
    DraftPlace placeOf(const RowDraft &draft, const std::vector<Row> &rows) const override;
    Edit draftEdit(const EditSubject &subject, const RowDraft &draft) const override;
    QVariant draftData(const Row &row, int column, int role) const;
    Place placeBelow(const Row *row) const;
    Place placeAt(int row, const QModelIndex &parent) const;
    QVariant groupData(const Row &row, int column, int role) const;
    QVariant criterionData(int criterion, int column, int role) const;
};

} // namespace Setsquare
