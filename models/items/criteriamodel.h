// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

#include <optional>
#include <utility>

namespace Setsquare {

/** Groups of acceptance criteria with their criteria below; criteria without a group stand at the top. Between them a draft may stand: a
    criterion that is being entered, perhaps below a group that is, and that is not in the plan before it says something. */
class CriteriaModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { GroupKind, CriterionKind, DraftKind, GroupDraftKind };
    enum Column { CriterionColumn, GroundedInColumn, ColumnCount };
    enum Role {
        IsGroupRole = FirstOwnRole,
        CriterionIndexRole, ///< index into Plan::criteria, -1 for a group
        GroupRole, ///< the group's title, of the group and of its criteria
        DoneCountRole, ///< of a group: how many are done
        CountRole, ///< of a group: how many there are
        IsDraftRole ///< of a criterion or of a group
    };

    explicit CriteriaModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex indexOfCriterion(int criterion) const;

    /** Begins a draft below a row, the first of the group below a group, the last of all below none; one that stood elsewhere goes. Returns
        its row; invalid if nothing can be edited now. */
    QModelIndex beginDraft(const QModelIndex &below);
    /** Begins a draft of a group, which comes behind all, with its first criterion. Returns the row of the group. */
    QModelIndex beginGroup();
    QModelIndex draftRow() const;
    void dropDraft();
    /** Whether a draft has become a criterion since this was asked the last time. */
    bool takeAdded() { return std::exchange(m_hasAdded, false); }

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
    struct Draft {
        Place place;
        bool hasNewGroup = false;
    };

    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    bool addDraft(const QString &text);
    bool nameGroup(const QString &title);
    void placeDraft(const Plan &plan, std::vector<Row> &rows) const;
    QVariant draftData(const Row &row, int column, int role) const;
    Place placeOf(int row, const QModelIndex &parent) const;
    QVariant groupData(const Row &row, int column, int role) const;
    QVariant criterionData(int criterion, int column, int role) const;

    std::optional<Draft> m_draft;
    bool m_hasAdded = false;
};

} // namespace Setsquare
