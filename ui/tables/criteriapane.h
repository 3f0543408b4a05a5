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

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();

    CriteriaModel *m_model;
    ProgressSummary *m_summary;
};

} // namespace Setsquare
