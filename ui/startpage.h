// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Setsquare {

class PlanList;

/** What a window shows that has no plan: what the program is for, and the ways to begin. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecentPlans(const QList<RecentPlan> &plans);
    /** Those that are not among the recent ones are listed below them. */
    void setRepositoryPlans(const RepositoryPlans &repository);
    /** Whether a tour is offered to whoever is new. */
    void setTourOffered(bool offered);

Q_SIGNALS:
    void newRequested();
    void openRequested(const QStringList &paths);
    void sampleRequested();
    void tourRequested();
    /** It is not to be offered again. */
    void tourDeclined();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    QWidget *makeTourOffer();
    PlanList *addPlans(const QString &title);
    void scrollTo(const PlanList *list, const QRect &place);
    void showPlans();
    bool isRecent(const RecentPlan &plan) const;

    QScrollArea *m_scroller;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title;
    QLabel *m_next;
    QWidget *m_tour = nullptr;
    PlanList *m_recent = nullptr;
    PlanList *m_inRepository = nullptr;
    QList<RecentPlan> m_recentPlans; ///< those shown
    RepositoryPlans m_repository;
};

} // namespace Setsquare
