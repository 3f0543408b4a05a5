// SPDX-License-Identifier: Apache-2.0
#include "listcompleter.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QStandardItemModel>

namespace Setsquare {

static constexpr int shownAtOnce = 10;
static constexpr int leastPopupLetters = 50;

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
    const int least = popup()->fontMetrics().averageCharWidth() * leastPopupLetters;
    popup()->setMinimumWidth(texts.isEmpty() ? 0 : least);
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

bool ListCompleter::eventFilter(QObject *object, QEvent *event)
{
    if (object != popup() || event->type() != QEvent::KeyPress)
        return QCompleter::eventFilter(object, event);
    static const QSet<int> ends {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter};
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!ends.contains(key))
        return QCompleter::eventFilter(object, event);
    const QModelIndex chosen = popup()->currentIndex();
    popup()->hide();
    auto *line = qobject_cast<QLineEdit *>(widget());
    if (chosen.isValid()) {
        if (line)
            line->setText(pathFromIndex(chosen));
        else
            Q_EMIT activated(pathFromIndex(chosen));
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true; // it has chosen, and no more
    }
    QCoreApplication::sendEvent(widget(), event);
    return true;
}

} // namespace Setsquare
