// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowspane.h"

class QSplitter;

namespace Setsquare {

class RiskDetails;
class RiskModel;
class RiskSorter;

/** The risks with all of the one that is selected, and below them the way back and where to stop and look. */
class RisksPane : public RowsPane
{
    Q_OBJECT

public:
    RisksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    bool can(Command command) const override;
    void run(Command command) override;
    QString nameOf(Command command) const override;
    QString shortNameOf(Command command) const override;

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    void restyle() override;

private:
    void buildTree();
    bool isSorted() const;
    void connectDraft();
    void beginDraft();
    void keepDraft();
    void leaveDraft();
    void settleDraft();
    bool isDraft(const QModelIndex &index) const;
    /** The selected risks, as indexes into the plan. */
    QList<int> selectedRisks() const;
    void select(int first, qsizetype count);
    void moveSelected(int step);
    void removeSelected();
    void copy() const;
    void paste();
    void goTo(TextRange range);
    void goToTask(const QString &id);

    RiskModel *m_model;
    RiskSorter *m_sorter;
    RiskDetails *m_details;
    QSplitter *m_splitter = nullptr;
};

} // namespace Setsquare
