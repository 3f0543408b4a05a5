// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "itemspane.h"

namespace Setsquare {

class CriteriaModel;
class ProgressSummary;

/** The acceptance criteria in their groups, to be read and ticked, and how many of them are met. */
class CriteriaPane : public ItemsPane
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
    qsizetype itemCount() const override;
    QModelIndex indexOfItem(int item) const override;
    Edit duplicated(const EditSubject &subject, const QList<int> &items) const override;
    Edit removed(const EditSubject &subject, const QList<int> &items) const override;
    Edit moved(const EditSubject &subject, const QList<int> &items, int step) const override;
    int placeBelow() const override;
    Edit pasted(const EditSubject &subject, const QMimeData &data) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    bool isGroupSelected() const;

    CriteriaModel *m_model;
    ProgressSummary *m_summary;
};

} // namespace Setsquare
