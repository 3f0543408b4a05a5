// SPDX-License-Identifier: Apache-2.0
#include "criteriapane.h"

#include "criteriadelegate.h"
#include "criteriamodel.h"
#include "emptystate.h"
#include "plantree.h"
#include "progresssummary.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** Beyond that many the heights of wrapped rows take too long, and long criteria are cut. */
static constexpr int mostWrappedRows = 2000;

CriteriaPane::CriteriaPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : ItemsPane(CriteriaModel::CriterionIndexRole, session, selection, parent)
    , m_model(new CriteriaModel(session, this))
    , m_summary(new ProgressSummary)
{
    buildTree();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(tree(), 1);
    setPages(page,
             new EmptyState(tr("No acceptance criteria yet"), tr("Write a section that says how to tell that it is done, such as:"),
                            u"## Acceptance Criteria\n\n### Functional\n- [ ] A search answers in under 150 ms"_s));
}

void CriteriaPane::buildTree()
{
    tree()->setAccessibleName(tr("Acceptance criteria"));
    tree()->setGroupRole(CriteriaModel::IsGroupRole);
    tree()->setBoxColumn(CriteriaModel::CriterionColumn);
    tree()->setItemDelegate(new CriteriaDelegate(tree()));
    tree()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree()->setDragDropMode(QAbstractItemView::DragDrop);
    tree()->setDefaultDropAction(Qt::MoveAction);
    setRows(m_model);
    tree()->setUniformRowHeights(session()->plan().criteria.size() > mostWrappedRows);
    QHeaderView *header = tree()->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CriteriaModel::CriterionColumn, QHeaderView::Stretch);
    header->resizeSection(CriteriaModel::GroundedInColumn, tree()->fontMetrics().averageCharWidth() * 22);
    connect(header, &QHeaderView::sectionResized, tree(), &PlanTree::layOutAgain);
}

bool CriteriaPane::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void CriteriaPane::showRows()
{
    const QList<Criterion> &criteria = session()->plan().criteria;
    m_summary->setProgress(int(std::ranges::count_if(criteria, &Criterion::done)), int(criteria.size()));
    if (const bool uniform = criteria.size() > mostWrappedRows; uniform != tree()->uniformRowHeights())
        tree()->setUniformRowHeights(uniform);
}

void CriteriaPane::resizeEvent(QResizeEvent *event)
{
    RowsPane::resizeEvent(event);
    tree()->layOutAgain();
}

QByteArray CriteriaPane::saveState() const
{
    return tree()->header()->saveState();
}

bool CriteriaPane::restoreState(const QByteArray &state)
{
    return tree()->header()->restoreState(state);
}

} // namespace Setsquare
