// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"
#include "pane.h"
#include "plansession.h"
#include "revisionsource.h"

class QLabel;
class QSplitter;
class QStackedLayout;

namespace Setsquare {

class ComparisonView;
class EmptyState;
class PlanSelection;
class RevisionList;

/** What has changed in the plan since somebody approved it, since a commit, or compared with any file; or between two of these. */
class ChangesPane : public Pane
{
    Q_OBJECT

public:
    ChangesPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    void setSource(const RevisionSource &source);
    /** Lists the commits anew: there may be others. */
    void updateHistory();

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    void restyle() override;
    void showEvent(QShowEvent *event) override;

private:
    /** What is compared: a revision with another, or with the present plan. */
    struct Pair {
        std::optional<PlanRevision> before;
        std::optional<PlanRevision> after; ///< nothing: the present plan
        QString nameBefore;
        QString nameAfter;
        QString problem; ///< why one of them cannot be had
    };

    QWidget *buildHead();
    void open();
    void listApprovals();
    void chooseFile();
    void chooseNamed(const QString &name);
    void chooseDefault();
    void takeChosen();
    void scheduleComparison();
    void compareNow(bool sameTexts);
    void showComparison(const Comparison &comparison, bool sameTexts);
    void showEmpty(const QString &title, const QString &nextStep);
    std::optional<PlanRevision> read(const KnownRevision &revision, QString &problem) const;
    PlanRevision present() const;

    PlanSession *m_session;
    RevisionSource m_source;
    RevisionList *m_revisions;
    ComparisonView *m_view;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    QWidget *m_empty = nullptr;
    Pair m_pair;
    bool m_hasListed = false;
    bool m_isStale = false;
};

} // namespace Setsquare
