// SPDX-License-Identifier: Apache-2.0
// The row that is being entered: the other part of PlanRowModel.
#include "planrowmodel.h"
#include "rownode.h"

#include <algorithm>
#include <utility>

namespace Setsquare {

PlanRowModel::DraftPlace PlanRowModel::lastPlace(const std::vector<Row> &rows)
{
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const Row &row) { return row.depth == 0; });
    return {int(rows.rend() - last) - 1, false};
}

PlanRowModel::DraftPlace PlanRowModel::placeOf(const RowDraft &draft, const std::vector<Row> &rows) const
{
    return {std::min(draft.after, int(rows.size()) - 1), false};
}

void PlanRowModel::placeDraft(const Plan &plan, std::vector<Row> &rows) const
{
    static const QString name(QChar(1)); // it stays the same row wherever it stands
    if (!m_draft) {
        return;
    }
    const auto [above, isInside] = placeOf(*m_draft, rows);
    Row row {0, draftOf(m_draft->kind), 0, name, {}};
    int at = 0;
    if (above >= 0) {
        const Row &before = rows[size_t(above)];
        const TextRange range = rangeOfRow(plan, before);
        row.depth = before.depth + (isInside ? 1 : 0);
        row.source = int(isInside ? range.start : range.end);
        at = isInside ? above + 1 : endOfBranch(rows, above);
    }
    rows.insert(rows.begin() + at, row);
}

int PlanRowModel::positionOf(int kind, int source) const
{
    const auto isIt = [&](const Row &row) { return row.kind == kind && (kind < 0 || row.source == source); };
    const auto found = std::ranges::find_if(rows(), isIt);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QModelIndex PlanRowModel::draftRow(int column) const
{
    return m_draft ? indexOfRow(positionOf(draftOf(m_draft->kind), 0), column < 0 ? nameColumn() : column) : QModelIndex();
}

QModelIndex PlanRowModel::keptRow() const
{
    return indexOfRow(positionOf(m_keptKind, m_keptSource), nameColumn());
}

bool PlanRowModel::isDraftNamed() const
{
    return m_draft && !m_draft->values.value(nameColumn()).trimmed().isEmpty();
}

QString PlanRowModel::draftText(const Row &row, int column) const
{
    if (!m_draft) { // it is just going
        return {};
    }
    const bool isItself = row.kind == draftOf(m_draft->kind);
    return isItself ? m_draft->values.value(column) : column == nameColumn() ? m_draft->groupTitle : QString();
}

QModelIndex PlanRowModel::beginDraft(const QModelIndex &below, int kind)
{
    if (m_session->document()->isReadOnly()) {
        return {};
    }
    if (m_session->isSuspended()) { // plan and text differ: no edit can start from them
        m_session->perform(Edit(), {});
        return {};
    }
    const Row *row = below.isValid() ? rowAt(below) : nullptr;
    const bool isInDraft = row && isDraft(*row);
    if (!isInDraft || m_draft->kind != kind) {
        setDraft(draftBelow(isInDraft ? nullptr : row, kind));
    }
    return draftRow();
}

void PlanRowModel::setDraft(const std::optional<RowDraft> &draft)
{
    m_draft = draft;
    m_keptSource = -1;
    update();
}

void PlanRowModel::dropDraft()
{
    if (m_draft) {
        setDraft({});
    }
}

bool PlanRowModel::enter(const Row &row, int column, const QString &text)
{
    const int position = int(&row - rows().data());
    if (!m_draft) {
        return false;
    }
    if (row.kind == draftOf(m_draft->kind)) {
        m_draft->values[column] = text;
    } else if (!text.trimmed().isEmpty()) {
        m_draft->groupTitle = text.trimmed();
    } else {
        return false;
    }
    tellChanged({position});
    return true;
}

bool PlanRowModel::keepDraft()
{
    if (!isDraftNamed() || m_session->isSuspended()) {
        return false;
    }
    const RowDraft kept = *m_draft;
    const int source = indexOfDraft(kept);
    const Edit edit = draftEdit(m_session->subject(), kept);
    // The next one takes its place in the same step in which its row appears.
    m_draft.reset();
    if (goesOn(kept)) {
        m_draft = RowDraft {kept.kind, source, kept.group, kept.groupTitle, {}};
    }
    if (!perform(edit)) {
        m_draft = kept;
        return false;
    }
    m_keptKind = kept.kind;
    m_keptSource = source;
    if (m_draft) {
        tellChanged({positionOf(draftOf(m_draft->kind), 0)});
    }
    return true;
}

} // namespace Setsquare
