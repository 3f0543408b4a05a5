// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"
#include "rowmodel.h"
#include "worddifference.h"

namespace Setsquare {

/** The differences between two revisions of a plan: a group for each kind of thing, below it the changes, and beneath each what follows from it;
    at the end what was only worded in another way. */
class ComparisonModel : public RowModel
{
    Q_OBJECT

public:
    enum Kind { GroupRow, ChangeRow, ConsequenceRow, RewordingRow };
    enum Role {
        RangeRole = Qt::UserRole + 1, ///< TextRange in the text after, absolute
        RowKindRole, ///< Kind
        IsGroupRole,
        ChangeKindRole, ///< PlanChange::Kind as an int, -1 for a row that is no change
        KindTextRole, ///< `added`, `changed`, …
        TitleRole, ///< what it is about: `2 · Put invoices on it`
        FieldRole, ///< `Estimate`; empty for the whole
        SpansRole, ///< QList<WordSpan>, what it said and says
        CountRole ///< of a group: how many rows are below it
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    const Comparison &comparison() const { return m_content.comparison; }
    /** `sameTexts`: it compares other states of the same two revisions, so that rows stay who they are. */
    void setComparison(const Comparison &comparison, bool sameTexts);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    TextRange rangeOf(const QModelIndex &index) const override;

private:
    struct Content {
        Comparison comparison;
        QStringList names; ///< of the rows, one for each change, then one for each rewording
        QStringList ids; ///< likewise
    };
    static Content contentOf(const Comparison &comparison);
    static std::vector<Row> rowsOf(const Content &content);
    QVariant groupData(const Row &row, int role) const;
    QVariant changeData(const PlanChange &change, int role) const;
    QVariant consequenceData(const Row &row, int role) const;
    QVariant rewordingData(const Rewording &rewording, int role) const;

    Content m_content;
};

} // namespace Setsquare

Q_DECLARE_METATYPE(QList<Setsquare::WordSpan>)
