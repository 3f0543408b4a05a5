// SPDX-License-Identifier: Apache-2.0
#include "tracefilter.h"

namespace Setsquare {

TraceFilter::TraceFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void TraceFilter::setGap(TraceModel::Gap gap)
{
    m_gap = gap;
    invalidateFilter();
}

void TraceFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool TraceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // Groups stand as long as something below them does, which the recursion sees to.
    if (index.data(TraceModel::RowTypeRole).toInt() == int(TraceModel::RowType::Group))
        return false;
    const auto gap = TraceModel::Gap(index.data(TraceModel::GapRole).toInt());
    if (m_gap != TraceModel::Gap::None && gap != m_gap)
        return false;
    return m_text.isEmpty() || index.data(TraceModel::FilterTextRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace Setsquare
