// SPDX-License-Identifier: Apache-2.0
#include "comparisonview.h"

#include "changedelegate.h"
#include "comparisonmodel.h"

#include <QHeaderView>

namespace Setsquare {

ComparisonView::ComparisonView(PlanSelection *selection, QWidget *pane) : PlanTree(selection, pane), m_model(new ComparisonModel(this))
{
    setAccessibleName(tr("Changes"));
    setGroupRole(ComparisonModel::IsGroupRole);
    setItemDelegate(new ChangeDelegate(this));
    setUniformRowHeights(false);
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRows(m_model);
    header()->setStretchLastSection(true);
}

void ComparisonView::setComparison(const Comparison &comparison, bool sameTexts)
{
    m_model->setComparison(comparison, sameTexts);
    expandAll();
}

/** Words wrap at another width. */
void ComparisonView::resizeEvent(QResizeEvent *event)
{
    PlanTree::resizeEvent(event);
    layOutAgain();
}

} // namespace Setsquare
