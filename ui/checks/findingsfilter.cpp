// SPDX-License-Identifier: Apache-2.0
#include "findingsfilter.h"

#include "findingsmodel.h"

namespace Setsquare {

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FindingsFilter::setShown(Severity severity, bool shown)
{
    if (m_isShown[int(severity)] == shown)
        return;
    m_isShown[int(severity)] = shown;
    invalidateRowsFilter();
}

void FindingsFilter::setText(const QString &text)
{
    if (m_text == text.trimmed())
        return;
    m_text = text.trimmed();
    invalidateRowsFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, FindingsModel::MessageColumn, parent);
    const int severity = index.data(FindingsModel::SeverityRole).toInt();
    if (index.data(FindingsModel::IsGroupRole).toBool() || !m_isShown[std::clamp(severity, 0, 2)])
        return false;
    return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive)
        || index.data(FindingsModel::RuleRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace Setsquare
