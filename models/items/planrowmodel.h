// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** Rows that stand in the plan's text. It keeps the plan whose rows it has announced: what it shows never mixes two revisions. */
class PlanRowModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        RangeRole = Qt::UserRole + 1, ///< TextRange, absolute
        SeverityRole, ///< the worst Severity of the findings that lie in the row and in no row below it as an int, -1 if there are none
        FindingTextsRole, ///< QStringList, what these findings say
        ChoicesRole, ///< QStringList, what a cell or each part of it may say; empty: anything
        ChoiceTextsRole, ///< QStringList, what each choice stands for, if it does not say so itself
        IsChoiceRole, ///< nothing but a choice may be set
        HintRole, ///< what to write into an empty cell
        FirstOwnRole
    };

    PlanRowModel(PlanSession *session, QObject *parent);
    ~PlanRowModel() override;

    TextRange rangeOf(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    /** Changes the plan's text; the row follows when the plan has been read again. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;

protected:
    /** What a cell has for a role that is not one of those above. */
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QString columnTitle(int column) const = 0;
    /** Flags of a cell besides those that every row has. */
    virtual Qt::ItemFlags cellFlags(const Row &row, int column) const;
    /** Changes what a cell shows; called only for what its flags allow. */
    virtual bool change(const Row &row, int column, const QVariant &value, int role);
    /** Makes an edit of the plan that is shown; one of another revision is not made. */
    bool perform(const Edit &edit);

    /** The rows of a plan, in the order of the text. */
    virtual std::vector<Row> rowsOf(const Plan &plan) const = 0;
    /** Where a row stands, absolute. */
    virtual TextRange rangeIn(const Plan &plan, const Row &row) const = 0;
    /** Whether two rows show different things. */
    virtual bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const = 0;
    /** Called when the next plan is there and nothing is told yet, and when it takes the place of the one shown: for what a model
        derives from a plan. */
    virtual void prepare(const Plan &next, const std::vector<Row> &rows);
    virtual void commit();

    /** A model that shows more than the plan starts when it has been made. */
    void start();
    void update();
    PlanSession *session() const { return m_session; }
    const Plan &shown() const { return m_shown; }

    /** Puts `x` or a space between the brackets of a box that shows the opposite. False if that is not what stands there any more. */
    bool tick(TextRange box, bool on, const QString &label);

private:
    void open();
    void markFindings();
    int severity(const Row &row) const { return m_severities[size_t(&row - rows().data())]; }
    QStringList findingTexts(const Row &row) const;
    /** The row that each finding lies in, -1 for none. */
    std::vector<int> positionsOf(const QList<Finding> &findings, const Plan &plan, const std::vector<Row> &rows) const;
    std::vector<int> severitiesOf(const Plan &plan, const std::vector<Row> &rows) const;

    PlanSession *m_session;
    Plan m_shown;
    int m_revision = -1;
    std::vector<int> m_severities; ///< by position in rows()
    QList<Finding> m_findings;
};

} // namespace Setsquare
