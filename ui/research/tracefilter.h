// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tracemodel.h"

#include <QSortFilterProxyModel>

namespace Setsquare {

/** The rows of a trace that have one kind of gap, or all of them, and that contain a text. */
class TraceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TraceFilter(QObject *parent = nullptr);

    /** None lets all rows through. */
    void setGap(TraceModel::Gap gap);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TraceModel::Gap m_gap = TraceModel::Gap::None;
    QString m_text;
};

} // namespace Setsquare
