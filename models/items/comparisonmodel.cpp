// SPDX-License-Identifier: Apache-2.0
#include "comparisonmodel.h"

#include "changewording.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** Longer ones are looked at in the text, not here. */
constexpr qsizetype mostLettersCompared = 4000;

QString shortenedMarkdown(const QString &text)
{
    return text.size() <= mostLettersCompared ? text : text.first(mostLettersCompared) + u'…';
}

QList<WordSpan> changeSpans(const PlanChange &change)
{
    switch (change.kind) {
    case PlanChange::Kind::Moved:
        return wordDifference(ChangeWording::place(change.placeBefore), ChangeWording::place(change.placeAfter));
    case PlanChange::Kind::Renumbered:
        return {{WordSpan::Kind::Same, shortenedMarkdown(change.before + u" → "_s + change.after)}};
    default:
        return wordDifference(shortenedMarkdown(change.before), shortenedMarkdown(change.after));
    }
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : RowModel(parent) {}

ComparisonModel::Content ComparisonModel::contentOf(const Comparison &comparison)
{
    Content content {comparison, {}, {}};
    for (const PlanChange &change : comparison.changes) {
        content.names.append(change.title + u'\n' + change.field);
        content.ids.append(change.id + u'\n' + change.field);
    }
    for (const Rewording &rewording : comparison.reworded) {
        content.names.append(rewording.title);
        content.ids.append(rewording.id);
    }
    return content;
}

/** Of a row that is no change `source` is the change that it stands beneath, and `last` which of them it is. */
std::vector<Row> ComparisonModel::rowsOf(const Content &content)
{
    std::vector<Row> rows;
    const QList<PlanChange> &changes = content.comparison.changes;
    for (int i = 0; i < int(changes.size()); ++i) {
        const PlanPart group = ChangeWording::groupOf(changes[i].part);
        if (i == 0 || ChangeWording::groupOf(changes[i - 1].part) != group)
            rows.push_back({0, GroupRow + 100 * int(group), i, {}, {}});
        const int kind = ChangeRow + 100 * int(changes[i].part) + 10 * int(changes[i].kind);
        rows.push_back({1, kind, i, content.names[i], content.ids[i]});
        for (int j = 0; j < int(changes[i].consequences.size()); ++j)
            rows.push_back({2, ConsequenceRow, i, changes[i].consequences[j].phase, {}, j});
    }
    for (int i = 0; i < int(content.comparison.reworded.size()); ++i) {
        if (i == 0)
            rows.push_back({0, GroupRow + 100 * 99, -1, {}, {}});
        rows.push_back({1, RewordingRow, i, content.names[changes.size() + i], content.ids[changes.size() + i]});
    }
    return rows;
}

void ComparisonModel::setComparison(const Comparison &comparison, bool sameTexts)
{
    Content next = contentOf(comparison);
    std::vector<Row> rows = rowsOf(next);
    if (!sameTexts) {
        resetRows(std::move(rows), [&] { m_content = std::move(next); });
        return;
    }
    const Content before = m_content; // its strings are the names of the rows that are left behind
    const auto differs = [&](const Row &one, const Row &other) {
        if (one.kind % 10 == RewordingRow)
            return before.comparison.reworded[one.source] != next.comparison.reworded[other.source];
        if (one.source < 0 || other.source < 0)
            return true;
        return one.kind % 10 == GroupRow || before.comparison.changes[one.source] != next.comparison.changes[other.source];
    };
    updateRows(std::move(rows), differs, [&] { m_content = next; });
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return 1;
}

TextRange ComparisonModel::rangeOf(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row || row->source < 0)
        return {};
    return row->kind % 10 == RewordingRow ? m_content.comparison.reworded[row->source].rangeAfter
                                          : m_content.comparison.changes[row->source].rangeAfter;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row)
        return {};
    if (role == RangeRole)
        return QVariant::fromValue(rangeOf(index));
    if (role == RowKindRole)
        return row->kind % 10;
    if (role == IsGroupRole)
        return row->kind % 10 == GroupRow;
    switch (row->kind % 10) {
    case GroupRow:
        return role == CountRole ? rowCount(index) : groupData(*row, role);
    case ConsequenceRow:
        return consequenceData(*row, role);
    case RewordingRow:
        return rewordingData(m_content.comparison.reworded[row->source], role);
    default:
        return changeData(m_content.comparison.changes[row->source], role);
    }
}

QVariant ComparisonModel::groupData(const Row &row, int role) const
{
    if (role == ChangeKindRole)
        return -1;
    if (role != Qt::DisplayRole && role != TitleRole && role != Qt::AccessibleTextRole)
        return {};
    return row.source < 0 ? tr("Reworded, with the same meaning") : ChangeWording::group(m_content.comparison.changes[row.source].part);
}

QVariant ComparisonModel::changeData(const PlanChange &change, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return ChangeWording::sentence(change);
    case ChangeKindRole:
        return int(change.kind);
    case KindTextRole:
        return ChangeWording::kind(change.kind);
    case TitleRole:
        return ChangeWording::title(change.part, change.id, change.title);
    case FieldRole:
        return change.part == PlanPart::Option ? QString() : ChangeWording::field(change.field);
    case SpansRole:
        return QVariant::fromValue(changeSpans(change));
    default:
        return {};
    }
}

QVariant ComparisonModel::consequenceData(const Row &row, int role) const
{
    if (role == ChangeKindRole)
        return -1;
    if (role != Qt::DisplayRole && role != TitleRole && role != Qt::AccessibleTextRole)
        return {};
    return ChangeWording::consequence(m_content.comparison.changes[row.source].consequences[row.last]);
}

QVariant ComparisonModel::rewordingData(const Rewording &rewording, int role) const
{
    if (role == ChangeKindRole)
        return -1;
    if (role != Qt::DisplayRole && role != TitleRole && role != Qt::AccessibleTextRole)
        return {};
    const QString title = ChangeWording::title(rewording.part, rewording.id, rewording.title);
    const QString group = ChangeWording::group(rewording.part);
    return title.isEmpty() || title == group ? group : group + u" · "_s + title;
}

} // namespace Setsquare
