// SPDX-License-Identifier: Apache-2.0
#include "findingsteps.h"

#include <QAbstractItemView>
#include <QApplication>

namespace Setsquare::FindingSteps {

std::optional<Finding> next(const QList<Finding> &findings, qsizetype place, int step, const std::function<bool(Severity)> &isListed)
{
    std::optional<Finding> found;
    std::optional<Finding> around; // the first, or for a step backwards the last
    for (const Finding &finding : findings) {
        if (!isListed(finding.severity))
            continue;
        if (step < 0 || !around)
            around = finding;
        const bool isBeyond = step > 0 ? finding.range.start > place : finding.range.start < place;
        if (isBeyond && (step < 0 || !found))
            found = finding;
    }
    return found ? found : around;
}

QPoint menuPlace(const QWidget *window)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !window->isAncestorOf(focus))
        return window->mapToGlobal(window->rect().center());
    if (const auto *view = qobject_cast<QAbstractItemView *>(focus); view && view->currentIndex().isValid())
        return view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft());
    const QVariant cursor = focus->inputMethodQuery(Qt::ImCursorRectangle);
    return focus->mapToGlobal(cursor.isValid() ? cursor.toRect().bottomLeft() : focus->rect().bottomLeft());
}

} // namespace Setsquare::FindingSteps
