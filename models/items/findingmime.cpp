// SPDX-License-Identifier: Apache-2.0
#include "findingmime.h"

#include "rowdrag.h"

#include <QMimeData>

#include <limits>

namespace Setsquare::FindingMime {

QString format()
{
    return QStringLiteral("application/x-setsquare-finding");
}

QMimeData *data(const PlanSession *session, FindingPlace place)
{
    auto *data = new QMimeData;
    RowDrag::put(data, format(), session, {place.document, place.finding});
    return data;
}

FindingPlace place(const QMimeData *data, const PlanSession *session)
{
    if (!RowDrag::canDrop(data, format(), session)) {
        return {};
    }
    const QList<int> numbers = RowDrag::rows(data, format(), std::numeric_limits<int>::max());
    const FindingPlace place = numbers.size() == 2 ? FindingPlace {numbers[0], numbers[1]} : FindingPlace();
    return session->trace().find(place) ? place : FindingPlace();
}

} // namespace Setsquare::FindingMime
