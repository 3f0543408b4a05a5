// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** What the checks have found, the worst first, then in the order of the text. What a rule finds often stands in a group of its own. */
class FindingsModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, LineColumn, MessageColumn, FixColumn, RuleColumn, ColumnCount };
    enum Role {
        RangeRole = Qt::UserRole + 1,
        SeverityRole, ///< Severity as an int
        RuleRole,
        LineRole, ///< 1-based
        IsGroupRole,
        CountRole ///< of the findings in a group
    };

    explicit FindingsModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    TextRange rangeOf(const QModelIndex &index) const override;

    /** How many findings have this severity. */
    int count(Severity severity) const;
    /** The finding of a row; the first one of a group. Requires: a valid index. */
    Finding finding(const QModelIndex &index) const;
    /** Mends a finding by its first fix, and all of a group, as one step that can be undone. */
    void fix(const QModelIndex &index);

private:
    /** The findings as the session has them, and the lines they begin on. */
    struct Content {
        QList<Finding> findings;
        std::vector<int> lines; ///< 0-based
    };

    static Content contentOf(const PlanSession &session);
    static std::vector<Row> rowsOf(const Content &content);
    void open();
    void update();
    QVariant text(const Row &row, int column) const;
    QVariant groupText(const Row &row, int column) const;
    QString fixText(const Row &row) const;

    PlanSession *m_session;
    Content m_content;
};

} // namespace Setsquare
