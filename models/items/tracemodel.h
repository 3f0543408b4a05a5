// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** The matrix of the trace: findings by kind against the decisions, tasks, criteria and risks that cite them; then the questions that only
    the plan asks, and the decisions that are grounded in nothing. */
class TraceModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { FindingColumn, DecisionsColumn, TasksColumn, CriteriaColumn, RisksColumn, GapColumn, ColumnCount };
    enum class RowType { Group, Finding, Question, Decision };
    Q_ENUM(RowType)
    /** What is missing. */
    enum class Gap { None, NotAddressed, WithoutCriterion, Open, Ungrounded };
    Q_ENUM(Gap)
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of a finding as it is cited, of a question or decision as the plan has it
        IsGroupRole,
        RowTypeRole, ///< RowType as an int
        GapRole, ///< Gap as an int
        DocumentRole, ///< index into PlanSession::research(); -1 for what is no finding
        FindingRole,
        DecisionRole, ///< index into Plan::decisions; -1 for others
        IdsRole, ///< the ids in the cell
        FilterTextRole
    };

    explicit TraceModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /** A finding that is to be cited. */
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /** Of a question or decision in the plan; findings stand nowhere in it. */
    TextRange rangeOf(const QModelIndex &index) const override;

    FindingPlace placeOf(const QModelIndex &index) const;
    /** The row of a finding; invalid if there is none. */
    QModelIndex indexOf(FindingPlace place) const;
    /** How many rows have a gap. */
    int count(Gap gap) const;

    /** The index among the plan's questions; -1 if the row is none, or none that the plan names. */
    int questionOf(const QModelIndex &index) const;
    /** What cites the finding of a row, of the kind that a column shows. */
    QList<CitedBy> citing(const QModelIndex &index) const;

private:
    struct Entry {
        RowType type = RowType::Finding;
        int group = 0;
        QString id;
        QString text;
        FindingPlace place;
        int index = -1; ///< among the plan's questions or decisions
        QList<CitedBy> citedBy;
        QStringList ids[4]; ///< of decisions, tasks, criteria and risks
        Gap gap = Gap::None;
        bool operator==(const Entry &) const = default;
    };
    using Content = std::vector<Entry>;

    static Content contentOf(const PlanSession &session);
    static void addFindings(const PlanSession &session, Content &content);
    static std::vector<Row> rowsOf(const Content &content);
    void open();
    void update();
    const Entry *entryAt(const QModelIndex &index) const;
    QString gapText(const Entry &entry) const;
    QString groupTitle(int group) const;
    QString toolTip(const Entry &entry, int column) const;

    PlanSession *m_session;
    Content m_content;
};

} // namespace Setsquare
