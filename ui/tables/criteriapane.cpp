// SPDX-License-Identifier: Apache-2.0
#include "criteriapane.h"

#include "criteriadelegate.h"
#include "criteriamodel.h"
#include "emptystate.h"
#include "plantree.h"
#include "progresssummary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** Beyond that many the heights of wrapped rows take too long, and long criteria are cut. */
static constexpr int mostWrappedRows = 2000;

CriteriaPane::CriteriaPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_model(new CriteriaModel(session, this))
    , m_tree(new PlanTree(selection, this))
    , m_summary(new ProgressSummary)
{
    buildTree();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(page);
    m_stack->addWidget(new EmptyState(tr("No acceptance criteria yet"),
                                      tr("Write a section that says how to tell that it is done, such as:"),
                                      u"## Acceptance Criteria\n\n### Functional\n- [ ] A search answers in under 150 ms"_s));
    for (const auto signal : {&PlanSession::planOpened, &PlanSession::planChanged})
        connect(session, signal, this, &CriteriaPane::scheduleSummary);
    updateSummary();
}

void CriteriaPane::buildTree()
{
    m_tree->setAccessibleName(tr("Acceptance criteria"));
    m_tree->setGroupRole(CriteriaModel::IsGroupRole);
    m_tree->setBoxColumn(CriteriaModel::CriterionColumn);
    m_tree->setItemDelegate(new CriteriaDelegate(m_tree));
    m_tree->setRows(m_model);
    m_tree->setUniformRowHeights(m_session->plan().criteria.size() > mostWrappedRows);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CriteriaPane::showMenu);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CriteriaModel::CriterionColumn, QHeaderView::Stretch);
    header->resizeSection(CriteriaModel::GroundedInColumn, m_tree->fontMetrics().averageCharWidth() * 22);
    connect(header, &QHeaderView::sectionResized, m_tree, &PlanTree::layOutAgain);
}

void CriteriaPane::scheduleSummary()
{
    if (m_isSummaryDue)
        return;
    m_isSummaryDue = true;
    QMetaObject::invokeMethod(this, &CriteriaPane::updateSummary, Qt::QueuedConnection);
}

void CriteriaPane::updateSummary()
{
    m_isSummaryDue = false;
    const QList<Criterion> &criteria = m_session->plan().criteria;
    m_summary->setProgress(int(std::ranges::count_if(criteria, &Criterion::done)), int(criteria.size()));
    if (const bool uniform = criteria.size() > mostWrappedRows; uniform != m_tree->uniformRowHeights())
        m_tree->setUniformRowHeights(uniform);
    m_stack->setCurrentIndex(criteria.isEmpty() ? 1 : 0);
}

void CriteriaPane::restyle()
{
    m_tree->layOutAgain();
}

void CriteriaPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_tree->layOutAgain();
}

void CriteriaPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Go to source"), m_tree, &PlanTree::goToCurrent);
    menu.addAction(tr("Copy as markdown"), this, [this] {
        const TextRange range = m_tree->rangeOf(m_tree->currentIndex());
        QGuiApplication::clipboard()->setText(m_session->document()->text().sliced(range.start, range.length()));
    });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

QByteArray CriteriaPane::saveState() const
{
    return m_tree->header()->saveState();
}

bool CriteriaPane::restoreState(const QByteArray &state)
{
    return m_tree->header()->restoreState(state);
}

} // namespace Setsquare
