// SPDX-License-Identifier: Apache-2.0
#include "rowdrag.h"

#include <QCoreApplication>
#include <QMimeData>

namespace Setsquare::RowDrag {

namespace {

/** Names a plan that is open in this process. */
QByteArray nameOf(const PlanSession *session)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '-' + QByteArray::number(quintptr(session), 16);
}

} // namespace

void put(QMimeData *data, const QString &format, const PlanSession *session, const QList<int> &rows)
{
    QByteArray list = nameOf(session);
    for (const int row : rows) {
        list += ' ' + QByteArray::number(row);
    }
    data->setData(format, list);
}

bool canDrop(const QMimeData *data, const QString &format, const PlanSession *session)
{
    return data && data->data(format).startsWith(nameOf(session) + ' ') && !session->document()->isReadOnly() && !session->isSuspended();
}

QList<int> rows(const QMimeData *data, const QString &format, qsizetype count)
{
    QList<int> found;
    const QList<QByteArray> numbers = data->data(format).split(' ').sliced(1);
    for (const QByteArray &number : numbers) {
        if (const int row = number.toInt(); row >= 0 && row < count) {
            found.append(row);
        }
    }
    return found;
}

} // namespace Setsquare::RowDrag
