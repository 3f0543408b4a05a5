// SPDX-License-Identifier: Apache-2.0
#include "listcompleter.h"

#include <QStandardItemModel>

namespace Setsquare {

static constexpr int shownAtOnce = 10;

ListCompleter::ListCompleter(const QStringList &choices, const QStringList &texts, QObject *parent) : QCompleter(parent)
{
    auto *model = new QStandardItemModel(this);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *item = new QStandardItem(texts.value(i, choices.at(i)));
        item->setData(choices.at(i), Qt::UserRole);
        model->appendRow(item);
    }
    setModel(model);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(shownAtOnce);
}

QString ListCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + index.data(Qt::UserRole).toString();
}

QStringList ListCompleter::splitPath(const QString &path) const
{
    qsizetype part = path.lastIndexOf(u',') + 1;
    while (part < path.size() && path.at(part) == u' ')
        ++part;
    m_before = path.first(part);
    return {path.sliced(part)};
}

} // namespace Setsquare
