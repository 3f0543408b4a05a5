// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace Setsquare {

class PillButton;
class PlanSession;
class ResearchFilter;
class ResearchModel;
class ResearchText;

/** The research that the plan rests on: its findings by kind, with how often the plan cites each, or its full text. */
class ResearchPane : public QWidget
{
    Q_OBJECT

public:
    ResearchPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    /** Puts the cursor into the field that filters by text. */
    void startFilter();

Q_SIGNALS:
    void openResearchRequested();

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
    QWidget *m_filters;
    QButtonGroup *m_kinds;
    QLineEdit *m_filterText;
    PillButton *m_fullText;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    ResearchText *m_text;
    QLabel *m_nothing;
    QTimer *m_layout;
};

} // namespace Setsquare
