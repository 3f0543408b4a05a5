// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"
#include "trace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace Setsquare {

class FindingFooter;
class PillButton;
class PlanSession;
class ResearchFilter;
class ResearchModel;
class ResearchOffers;
class ResearchPage;

/** The research that the plan rests on: its findings by kind, with how often the plan cites each, or its full text. */
class ResearchPane : public QWidget
{
    Q_OBJECT

public:
    ResearchPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    /** Puts the cursor into the field that filters by text. */
    void startFilter();
    /** Searches the full text, if that is shown; false otherwise. */
    bool findInText();
    void setZoom(double factor);
    /** Documents that were found in the repository, named as the plan would name them. */
    void setFound(const QStringList &paths);
    /** Says that documents are being read. */
    void setReading(bool reading);
    /** The finding of the current row; invalid if it is none. */
    FindingPlace currentFinding() const;
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void openResearchRequested();
    /** These documents are to be opened beside the plan. */
    void researchChosen(const QStringList &paths);
    /** Something of the plan is to be brought up, wherever it is shown. */
    void citingActivated(const Setsquare::CitedBy &citing);
    /** What is to cite the current finding is to be picked. */
    void citeRequested();
    void answerRequested(const Setsquare::FindingPlace &finding);
    void reviewRequested();
    /** The headings of a document are to be taken for findings. */
    void headingsRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    QTreeView *makeView();
    void connectModel();
    void showResearch();
    void showCounts();
    void showFooter();
    void connectUse();
    void searchText(const QString &text);
    void select(const QModelIndex &index);
    void follow(int document, const QString &id);
    void followPlan(TextRange range);
    void showFullText(bool full);
    void markInText(const QModelIndex &index);
    QModelIndex sourceIndex(const QModelIndex &shown) const;

    PlanSession *m_session;
    PlanSelection *m_selection;
    ResearchModel *m_model;
    ResearchFilter *m_filter;
    QLabel *m_count;
    bool m_isReading = false;
    QWidget *m_filters;
    QButtonGroup *m_kinds;
    QLineEdit *m_filterText;
    PillButton *m_fullText;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    ResearchPage *m_text;
    ResearchOffers *m_offers;
    FindingFooter *m_footer;
    QLabel *m_nothing;
    QTimer *m_layout;
};

} // namespace Setsquare
