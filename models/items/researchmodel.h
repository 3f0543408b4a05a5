// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** Research documents, below them the kinds of findings, below these the findings. */
class ResearchModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { IdColumn, TextColumn, StateColumn, ColumnCount };
    enum class RowType { Document, Kind, Finding };
    Q_ENUM(RowType)
    /** What the plan has made of a finding. */
    enum class State { Uncited, Cited, NotAddressed, WithoutCriterion, Open, Answered, Deferred };
    Q_ENUM(State)
    enum Role {
        IdRole = Qt::UserRole + 1,
        RowTypeRole, ///< RowType as an int
        DocumentRole, ///< index into PlanSession::research()
        FindingRole, ///< index into Research::findings, -1 for other rows
        KindRole, ///< ResearchKind as an int, -1 for a document
        StateRole, ///< State as an int, -1 for other rows
        TimesCitedRole,
        RangeRole, ///< in the research document, not in the plan
        FilterTextRole ///< what a filter looks through: id and full text
    };

    explicit ResearchModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /** A finding that is to be cited. */
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /** In the text of the research document. */
    TextRange rangeOf(const QModelIndex &index) const override;

    /** The row of a finding; invalid if there is none. */
    QModelIndex indexOfFinding(int document, const QString &id) const;
    /** How many findings there are, and how many are in one of these states. */
    int findingCount() const;
    int count(State state) const;

private:
    /** What the plan has made of a finding. */
    struct Use {
        State state = State::Uncited;
        int timesCited = 0;
        bool operator==(const Use &) const = default;
    };
    using Uses = std::vector<std::vector<Use>>; ///< by document and finding

    static std::vector<Row> rowsOf(const QList<Research> &research);
    Uses usesOf(const QList<Research> &research) const;
    Use useOf(const ResearchFinding &finding, FindingPlace place) const;
    void reload();
    void update();
    bool differs(const QList<Research> &next, const Uses &nextUses, const Row &before, const Row &after) const;
    const ResearchFinding *findingAt(const Row &row) const;
    QVariant text(const Row &row, int column) const;
    QString stateText(const Row &row) const;

    PlanSession *m_session;
    QList<Research> m_research;
    Uses m_uses;
};

} // namespace Setsquare
