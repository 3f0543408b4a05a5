// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** The roles that approve, with what each has said. */
class ApprovalModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, VerdictColumn, PersonColumn, ColumnCount };
    enum Role {
        RangeRole = Qt::UserRole + 1,
        ApprovalIndexRole, ///< index into Plan::approvals
        VerdictRole, ///< Verdict as an int
        IsMetRole, ///< counts as approved for the gate
        FollowsRole ///< nobody signs it: it follows from the others
    };

    explicit ApprovalModel(PlanSession *session, QObject *parent = nullptr);
    ~ApprovalModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Ticks or clears the box of a role, as a patch of one character. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QHash<int, QByteArray> roleNames() const override;
    TextRange rangeOf(const QModelIndex &index) const override;

private:
    struct Content;

    void open();
    void update();

    PlanSession *m_session;
    std::unique_ptr<Content> m_content;
};

} // namespace Setsquare
