// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QSortFilterProxyModel>

namespace Setsquare {

/** Shows findings of some severities only. */
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    bool isShown(Severity severity) const { return m_isShown[int(severity)]; }
    void setShown(Severity severity, bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isShown[3] = {true, true, true};
};

} // namespace Setsquare
