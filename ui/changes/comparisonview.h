// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"
#include "plantree.h"

namespace Setsquare {

class ComparisonModel;

/** A comparison to be read: what has changed by kind, with its words marked; Return or a double-click goes to the place. */
class ComparisonView : public PlanTree
{
    Q_OBJECT

public:
    /** `pane` is the source that others see in PlanSelection. */
    ComparisonView(PlanSelection *selection, QWidget *pane);

    /** `sameTexts`: see ComparisonModel::setComparison(). */
    void setComparison(const Comparison &comparison, bool sameTexts = false);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ComparisonModel *m_model;
};

} // namespace Setsquare
