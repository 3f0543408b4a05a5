// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemspane.h"

class QSplitter;

namespace Setsquare {

class DecisionDetails;
class DecisionModel;

/** The design decisions, and all of the one that is selected. */
class DecisionsPane : public ItemsPane
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
    qsizetype itemCount() const override;
    QModelIndex indexOfItem(int item) const override;
    Edit duplicated(const EditSubject &subject, const QList<int> &items) const override;
    Edit removed(const EditSubject &subject, const QList<int> &items) const override;
    Edit moved(const EditSubject &subject, const QList<int> &items, int step) const override;
    void restyle() override;

private:
    void buildTree();

    DecisionModel *m_model;
    DecisionDetails *m_details;
    QSplitter *m_splitter = nullptr;
};

} // namespace Setsquare
