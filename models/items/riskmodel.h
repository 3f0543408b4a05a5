// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

#include <QMap>

#include <optional>

class QMimeData;

namespace Setsquare {

/** The table of risks, with the exposure that follows from likelihood and impact. Between them a draft may stand: a risk that is being
    entered, and that is not in the plan before it is kept. */
class RiskModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { RiskKind, DraftKind };
    enum Column {
        RiskColumn,
        LikelihoodColumn,
        ImpactColumn,
        ExposureColumn,
        MitigationColumn,
        MitigatedByColumn,
        GroundedInColumn,
        ColumnCount
    };
    enum Role {
        RiskIndexRole = FirstOwnRole, ///< index into Plan::risks
        LevelRole, ///< Level as an int, of the columns likelihood, impact and exposure
        ExposureRole, ///< likelihood times impact, 1 to 9; 0 if one is not known
        IsDraftRole
    };

    explicit RiskModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex indexOfRisk(int risk) const;

    /** Begins a draft below a row, the last of all below none; one that stood elsewhere goes. Returns its row; invalid if nothing can be
        edited now. */
    QModelIndex beginDraft(const QModelIndex &below);
    QModelIndex draftRow() const;
    /** Whether the draft says what the risk is, so that it can be kept. */
    bool isDraftNamed() const { return m_draft && !m_draft->values.value(RiskColumn).trimmed().isEmpty(); }
    /** Makes a risk of the draft, and begins the next below it. False if the plan does not take it, which then has told why. */
    bool keepDraft();
    void dropDraft();

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /** Moves the risks in the text. False, always: the rows have moved already, and the view must not remove them. */
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

    /** Risks for the clipboard: a markdown table, and one for spreadsheets. */
    static QMimeData *clipboardData(const Plan &plan, const QList<int> &risks);

private:
    /** A risk that is being entered. */
    struct Draft {
        int before = 0;
        QMap<int, QString> values; ///< by column
    };

    QVariant draftData(int column, int role) const;
    bool changeDraft(int column, const QString &value);
    QString editedText(const Risk &risk, int column) const;
    QVariant choices(int column, int role) const;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;

    std::optional<Draft> m_draft;
};

/** How much a risk weighs: low for a product of up to 2, medium up to 4, high above; Unknown if one of both is. */
Level exposure(Level likelihood, Level impact);

} // namespace Setsquare
