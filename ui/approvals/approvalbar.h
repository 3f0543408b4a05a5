// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QModelIndex;
class QScrollArea;

namespace Setsquare {

class ApprovalCard;
class ApprovalModel;
class GateCard;
class PlanSession;
struct Blocker;

/** Who has to approve the plan and who has, what stands between it and its export, and the export itself. */
class ApprovalBar : public QWidget
{
    Q_OBJECT

public:
    /** The actions become the buttons at the end. */
    ApprovalBar(PlanSession *session, PlanSelection *selection, const QList<QAction *> &exportActions, QWidget *parent = nullptr);

Q_SIGNALS:
    /** Somebody wants to read the plan and say something of it as this role; empty: as whichever is missing. */
    void reviewRequested(const QString &role);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCards();
    void updateCards();
    void fitHeight();
    void goTo(const Blocker &blocker);
    void select(const QModelIndex &index);

    PlanSession *m_session;
    PlanSelection *m_selection;
    ApprovalModel *m_model;
    QList<ApprovalCard *> m_cards;
    QScrollArea *m_scroller;
    QHBoxLayout *m_row;
    GateCard *m_gate;
};

} // namespace Setsquare
