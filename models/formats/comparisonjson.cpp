// SPDX-License-Identifier: Apache-2.0
#include "comparisonjson.h"

#include "comparisontext.h"
#include "jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** An empty value is one that is written and says nothing; a missing one is null. */
QJsonValue textValue(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject consequenceObject(const Consequence &consequence)
{
    return {{u"phase"_s, Json::textOrNull(consequence.phase)},
            {u"before"_s, Json::estimate(consequence.before)},
            {u"after"_s, Json::estimate(consequence.after)}};
}

QJsonObject changeObject(const PlanChange &change)
{
    const bool isMove = change.kind == PlanChange::Kind::Moved;
    QJsonObject object {{u"kind"_s, kindText(change)},
                        {u"id"_s, Json::textOrNull(change.id)},
                        {u"field"_s, Json::textOrNull(change.field)},
                        {u"before"_s, textValue(isMove ? placeText(change.placeBefore) : change.before)},
                        {u"after"_s, textValue(isMove ? placeText(change.placeAfter) : change.after)}};
    if (!change.consequences.isEmpty())
        object[u"consequences"_s] = Json::each(change.consequences, consequenceObject);
    return object;
}

QJsonObject rewordingObject(const Rewording &rewording)
{
    return {{u"kind"_s, toText(rewording.part)}, {u"id"_s, Json::textOrNull(rewording.id)}};
}

} // namespace

QJsonArray changesJson(const QList<PlanChange> &changes)
{
    return Json::each(changes, changeObject);
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    return {{u"schema"_s, u"setsquare/diff/1"_s},
            {u"changes"_s, changesJson(comparison.changes)},
            {u"reworded"_s, Json::each(comparison.reworded, rewordingObject)}};
}

} // namespace Setsquare
