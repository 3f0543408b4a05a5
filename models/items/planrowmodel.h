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
    PlanRowModel(PlanSession *session, QObject *parent);
    ~PlanRowModel() override;

    TextRange rangeOf(const QModelIndex &index) const override;

protected:
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

    /** The worst severity of the findings that lie in a row and in no row below it as an int, or -1. */
    int severity(const QModelIndex &index) const;
    /** What these findings say. */
    QStringList findingTexts(const QModelIndex &index) const;
    /** Puts `x` or a space between the brackets of a box that shows the opposite. False if that is not what stands there any more. */
    bool tick(TextRange box, bool on, const QString &label);

private:
    void open();
    void markFindings();
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
