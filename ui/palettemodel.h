// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paletteentry.h"

#include <QAbstractListModel>

namespace Setsquare {

/** The entries of the command palette that fit what was typed, the best first. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, DetailRole, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void setPattern(const QString &pattern);
    const PaletteEntry &entry(int row) const { return m_entries[m_shown[row].entry]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Shown {
        int entry = 0;
        int score = 0;
        QList<int> positions;
    };

    QList<PaletteEntry> m_entries;
    QList<Shown> m_shown;
};

} // namespace Setsquare
