// SPDX-License-Identifier: Apache-2.0
#include "researchfilter.h"

#include "researchmodel.h"

namespace Setsquare {

ResearchFilter::ResearchFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ResearchFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ResearchFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ResearchFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto type = ResearchModel::RowType(index.data(ResearchModel::RowTypeRole).toInt());
    // Others stand as long as something below them does, which the recursion sees to.
    if (type != ResearchModel::RowType::Finding)
        return m_kind == Kind::All && m_text.isEmpty();
    const auto state = ResearchModel::State(index.data(ResearchModel::StateRole).toInt());
    if (m_kind == Kind::Open && state != ResearchModel::State::Open)
        return false;
    if (m_kind == Kind::NotAddressed && state != ResearchModel::State::NotAddressed && state != ResearchModel::State::WithoutCriterion)
        return false;
    return m_text.isEmpty() || index.data(ResearchModel::FilterTextRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace Setsquare
