// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

class QMimeData;

namespace Setsquare {

/** The table of risks, with the exposure that follows from likelihood and impact. */
class RiskModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { RiskKind };
    enum Column {
        RiskColumn,
        LikelihoodColumn,
        ImpactColumn,
        ExposureColumn,
        MitigationColumn,
        MitigatedByColumn,
        GroundedInColumn,
        NumberColumn, ///< its position in the plan; shown first
        ColumnCount
    };
    enum Role {
        RiskIndexRole = FirstOwnRole, ///< index into Plan::risks
        LevelRole, ///< Level as an int, of the columns likelihood, impact and exposure
        ExposureRole, ///< likelihood times impact, 1 to 9; 0 if one is not known
        IsUnmitigatedRole ///< neither says what is done about it nor which task does it
    };

    explicit RiskModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex indexOfRisk(int risk) const;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /** Moves the risks in the text. False, always: the rows have moved already, and the view must not remove them. */
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /** Risks for the clipboard: a markdown table, and one for spreadsheets. */
    static QMimeData *clipboardData(const Plan &plan, const QList<int> &risks);

private:
    QVariant draftData(int column, int role) const;
    QString editedText(const Risk &risk, int column) const;
    QVariant choices(int column, int role) const;
    RowDraft draftBelow(const Row *row, int kind) const override;
    Edit draftEdit(const EditSubject &subject, const RowDraft &draft) const override;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
};

/** How much a risk weighs: low for a product of up to 2, medium up to 4, high above; Unknown if one of both is. */
Level exposure(Level likelihood, Level impact);

} // namespace Setsquare
