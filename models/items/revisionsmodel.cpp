// SPDX-License-Identifier: Apache-2.0
#include "revisionsmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** Approvals are asked about most, then what was just named. */
int listRank(KnownRevision::Kind kind)
{
    switch (kind) {
    case KnownRevision::Kind::Approval:
        return 0;
    case KnownRevision::Kind::File:
    case KnownRevision::Kind::Named:
        return 1;
    case KnownRevision::Kind::Commit:
        break;
    }
    return 2;
}

} // namespace

RevisionsModel::RevisionsModel(QObject *parent) : QAbstractListModel(parent) {}

std::pair<int, int> RevisionsModel::rowsOf(KnownRevision::Kind kind) const
{
    const auto [first, end] =
        std::ranges::equal_range(m_revisions, listRank(kind), {}, [](const KnownRevision &r) { return listRank(r.kind); });
    return {int(first - m_revisions.begin()), int(end - m_revisions.begin())};
}

/** Rows that stay keep their place, so that what is selected stays selected. */
void RevisionsModel::setRevisions(KnownRevision::Kind kind, const QList<KnownRevision> &revisions)
{
    const auto isListed = [&](const KnownRevision &known) {
        return std::ranges::any_of(revisions, [&](const KnownRevision &next) { return next.id == known.id; });
    };
    for (int row = rowsOf(kind).second - 1; row >= rowsOf(kind).first; --row) {
        if (m_revisions[row].kind != kind || isListed(m_revisions[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_revisions.removeAt(row);
        endRemoveRows();
    }
    int row = rowsOf(kind).first;
    for (const KnownRevision &next : revisions) {
        const int known = rowOf(kind, next.id);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_revisions.insert(row, next);
            endInsertRows();
        } else {
            if (known != row) {
                beginMoveRows({}, known, known, {}, row);
                m_revisions.move(known, row);
                endMoveRows();
            }
            if (m_revisions[row] != next) {
                m_revisions[row] = next;
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
        ++row;
    }
}

int RevisionsModel::add(const KnownRevision &revision)
{
    int row = rowOf(revision.kind, revision.id);
    if (row >= 0) {
        m_revisions[row] = revision;
        Q_EMIT dataChanged(index(row), index(row));
        return row;
    }
    row = rowsOf(revision.kind).first;
    beginInsertRows({}, row, row);
    m_revisions.insert(row, revision);
    endInsertRows();
    return row;
}

int RevisionsModel::rowOf(KnownRevision::Kind kind, const QString &id) const
{
    const auto found = std::ranges::find_if(m_revisions, [&](const KnownRevision &known) { return known.kind == kind && known.id == id; });
    return found == m_revisions.end() ? -1 : int(found - m_revisions.begin());
}

int RevisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_revisions.size());
}

QVariant RevisionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KnownRevision &revision = m_revisions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return revision.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return revision.detail.isEmpty() ? revision.title : revision.title + u'\n' + revision.detail;
    case KindRole:
        return int(revision.kind);
    case DetailRole:
        return revision.detail;
    default:
        return {};
    }
}

} // namespace Setsquare
