// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>

namespace Setsquare {

/** Completes the last part of a list with commas, by what any part of a choice or of its description says. */
class ListCompleter : public QCompleter
{
    Q_OBJECT

public:
    /** `texts` describe the choices, in their order; without them the choices speak for themselves. */
    ListCompleter(const QStringList &choices, const QStringList &texts, QObject *parent);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;
    /** Tab and Return are those of what is typed into, as if no list were open; one that was chosen in the list is taken first. */
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    mutable QString m_before; ///< what stands before the part that is completed
};

} // namespace Setsquare
