// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** The design decisions, one row each. */
class DecisionModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, ChosenColumn, OptionsColumn, GroundedInColumn, PatternColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        RangeRole,
        DecisionIndexRole, ///< index into Plan::decisions, whose fields a detail view shows
        IsChosenRole, ///< one of the options is chosen
        SeverityRole,
        FindingTextsRole
    };

    explicit DecisionModel(PlanSession *session, QObject *parent = nullptr);
    ~DecisionModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    TextRange rangeOf(const QModelIndex &index) const override;

private:
    struct Content;

    void open();
    void update();
    void markFindings();
    QVariant text(int decision, int column) const;

    PlanSession *m_session;
    std::unique_ptr<Content> m_content;
};

} // namespace Setsquare
