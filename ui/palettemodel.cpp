// SPDX-License-Identifier: Apache-2.0
#include "palettemodel.h"

#include "fuzzymatch.h"

#include <algorithm>

namespace Setsquare {

static constexpr int shownAtMost = 200;

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_shown.clear();
    m_entries = std::move(entries);
    endResetModel();
    setPattern({});
}

void PaletteModel::setPattern(const QString &pattern)
{
    QList<Shown> shown;
    for (int index = 0; index < m_entries.size(); ++index) {
        if (const auto match = fuzzyMatch(pattern, m_entries[index].text))
            shown.append({index, match->score, match->positions});
    }
    std::ranges::stable_sort(shown, std::ranges::greater {}, &Shown::score);
    if (shown.size() > shownAtMost)
        shown.resize(shownAtMost);
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_entries[m_shown[index.row()].entry];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(entry.kind, entry.text);
    case KindRole:
        return entry.kind;
    case DetailRole:
        return entry.detail;
    case PositionsRole:
        return QVariant::fromValue(m_shown[index.row()].positions);
    default:
        return {};
    }
}

} // namespace Setsquare
