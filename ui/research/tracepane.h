// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "trace.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace Setsquare {

class CitationReview;
class PlanSelection;
class PlanSession;
class PlanTree;
class QuestionBar;
class TraceDelegate;
class TraceFilter;
class TraceModel;

/** What the plan has made of its research: findings against decisions, tasks, criteria and risks, and above all what is missing. Citations
    that no longer say what the research says stand above, an open question can be answered below. */
class TracePane : public Pane
{
    Q_OBJECT

public:
    TracePane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    PlanTree *tree() const { return m_tree; }
    /** The finding of the current row; invalid if it is none. */
    FindingPlace currentFinding() const;
    /** The decision of the current row; nothing if it is none. */
    std::optional<CitedBy> currentDecision() const;
    /** Brings up a finding; what is typed next answers it if it is an open question. */
    void answer(FindingPlace finding);

Q_SIGNALS:
    /** Something of the plan is to be brought up, wherever it is shown. */
    void citingActivated(const Setsquare::CitedBy &citing);
    /** What is to be cited, or what is to cite, is to be picked. */
    void citeRequested();
    void anotherWanted(const Setsquare::ResolvedCitation &citation);
    /** The trace as comma-separated values is to be kept in a file. */
    void csvMade(const QByteArray &csv);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeTree();
    void sizeColumns();
    void showCounts();
    void showPages();
    void showCurrent();
    void activate(const QModelIndex &index, const QString &id);
    void activateAt(QPoint point);
    void follow(int document, const QString &id);
    void saveCsv();

    PlanSession *m_session;
    PlanSelection *m_selection;
    TraceModel *m_model;
    TraceFilter *m_filter;
    PlanTree *m_tree;
    TraceDelegate *m_delegate;
    CitationReview *m_review;
    QuestionBar *m_question;
    QButtonGroup *m_gaps;
    QLineEdit *m_text;
    QPushButton *m_cite;
    QStackedLayout *m_pages;
};

} // namespace Setsquare
