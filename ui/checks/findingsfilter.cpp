// SPDX-License-Identifier: Apache-2.0
#include "findingsfilter.h"

#include "findingsmodel.h"

namespace Setsquare {

void FindingsFilter::setShown(Severity severity, bool shown)
{
    if (m_isShown[int(severity)] == shown)
        return;
    m_isShown[int(severity)] = shown;
    invalidateRowsFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const int severity = sourceModel()->index(row, 0, parent).data(FindingsModel::SeverityRole).toInt();
    return m_isShown[std::clamp(severity, 0, 2)];
}

} // namespace Setsquare
