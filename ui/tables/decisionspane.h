// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowspane.h"

class QSplitter;

namespace Setsquare {

class DecisionDetails;
class DecisionModel;

/** The design decisions, and all of the one that is selected. */
class DecisionsPane : public RowsPane
{
    Q_OBJECT

public:
    DecisionsPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

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
    void connectDraft();
    void beginDraft();
    void leaveDraft();
    void settleDraft();
    bool isDraft(const QModelIndex &index) const;
    int selectedDecision() const;
    void duplicate(int decision);
    void select(int decision);

    DecisionModel *m_model;
    DecisionDetails *m_details;
    QSplitter *m_splitter = nullptr;
};

} // namespace Setsquare
