// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace Setsquare {

/** The findings that one of the chips and a text let through, with the documents and kinds that they stand in. */
class ResearchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Kind { All, NotAddressed, Open };

    explicit ResearchFilter(QObject *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Kind m_kind = Kind::All;
    QString m_text;
};

} // namespace Setsquare
