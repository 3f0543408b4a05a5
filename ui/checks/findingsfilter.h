// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QSortFilterProxyModel>

namespace Setsquare {

/** Shows findings of some severities only, and those that hold some words; a group as long as one of its findings is shown. */
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(QObject *parent = nullptr);

    bool isShown(Severity severity) const { return m_isShown[int(severity)]; }
    void setShown(Severity severity, bool shown);
    /** Words that a message or the name of a rule must hold, case ignored; empty: any. */
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isShown[3] = {true, true, true};
    QString m_text;
};

} // namespace Setsquare
