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

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    void restyle() override;

private:
    void buildTree();

    DecisionModel *m_model;
    DecisionDetails *m_details;
    QSplitter *m_splitter = nullptr;
};

} // namespace Setsquare
