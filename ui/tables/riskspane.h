// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowspane.h"

class QSplitter;

namespace Setsquare {

class ReadingPage;
class RiskModel;
class RiskSorter;
class StepList;

/** The risks with all of the one that is selected, and below them the way back and where to stop and look. */
class RisksPane : public RowsPane
{
    Q_OBJECT

public:
    RisksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    void restyle() override;

private:
    void buildTree();
    QString contentsOf(int risk) const;
    void addRisk(int risk);
    void addRollback();
    void addCheckpoints();
    StepList *newSteps();
    void goTo(TextRange range);
    void goToTask(const QString &id);

    RiskModel *m_model;
    RiskSorter *m_sorter;
    ReadingPage *m_details;
    QSplitter *m_splitter = nullptr;
    QString m_shown;
};

} // namespace Setsquare
