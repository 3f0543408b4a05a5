// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowspane.h"

namespace Setsquare {

class CriteriaModel;
class ProgressSummary;

/** The acceptance criteria in their groups, to be read and ticked, and how many of them are met. */
class CriteriaPane : public RowsPane
{
    Q_OBJECT

public:
    CriteriaPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    bool can(Command command) const override;
    void run(Command command) override;
    QString nameOf(Command command) const override;
    QString shortNameOf(Command command) const override;

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void connectDraft();
    void begin(const QModelIndex &draft);
    void keepDraft();
    void leaveDraft();
    void settleDraft();
    /** The selected criteria, those of selected groups included. */
    QList<int> selectedCriteria() const;
    bool isGroupSelected() const;
    void select(int first, qsizetype count);
    void moveSelected(int step);
    void removeSelected();
    void copy() const;
    void paste();

    CriteriaModel *m_model;
    ProgressSummary *m_summary;
};

} // namespace Setsquare
