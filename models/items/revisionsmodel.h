// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knownrevision.h"

#include <QAbstractListModel>
#include <QList>

namespace Setsquare {

/** What the plan can be compared with: the texts that were approved, what somebody has named, and the commits that have changed it. */
class RevisionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< KnownRevision::Kind as an int
        DetailRole ///< who and when
    };

    explicit RevisionsModel(QObject *parent = nullptr);

    /** Takes the place of all revisions of a kind. */
    void setRevisions(KnownRevision::Kind kind, const QList<KnownRevision> &revisions);
    /** Adds one, or makes the one with its kind and id this. Returns its row. */
    int add(const KnownRevision &revision);
    const KnownRevision &revision(int row) const { return m_revisions[row]; }
    /** -1 if there is none. */
    int rowOf(KnownRevision::Kind kind, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /** The rows of a kind: from the first to before the second. */
    std::pair<int, int> rowsOf(KnownRevision::Kind kind) const;

    QList<KnownRevision> m_revisions; ///< by kind
};

} // namespace Setsquare
