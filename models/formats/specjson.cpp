// SPDX-License-Identifier: Apache-2.0
#include "specjson.h"

#include "gatejson.h"
#include "jsonvalues.h"
#include "planjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto jsonHashName = ",\n    \"sha256\": \"";
constexpr auto jsonEnd = "\"\n}\n";

QByteArray jsonHash(QByteArrayView json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
}

QJsonObject originObject(const SpecOrigin &origin)
{
    return {{u"plan"_s, Json::textOrNull(origin.plan)}, {u"id"_s, Json::textOrNull(origin.id)}};
}

QJsonValue recordValue(const QByteArray &record)
{
    return QJsonDocument::fromJson(record).object();
}

} // namespace

QByteArray specJson(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin)
{
    QJsonObject object = planJson(plan, text, origin.digest);
    object[u"draft"_s] = origin.draft;
    object[u"origin"_s] = originObject(origin);
    object[u"configuration"_s] = Json::textOrNull(origin.configuration);
    object[u"gate"_s] = gateJson(gate, origin.plan, origin.digest, origin.configuration);
    object[u"records"_s] = Json::each(origin.records, recordValue);
    object[u"specification"_s] = spec(plan, text, gate, origin);
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    json.chop(qsizetype(qstrlen("\n}\n")));
    return json + jsonHashName + jsonHash(json) + jsonEnd;
}

std::optional<SpecOrigin> readJsonOrigin(const QByteArray &json)
{
    const qsizetype place = json.lastIndexOf(jsonHashName);
    if (!json.startsWith('{') || place < 0 || json.sliced(place) != jsonHashName + jsonHash(QByteArrayView(json).first(place)) + jsonEnd)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return readSpecOrigin(object.value("specification"_L1).toString());
}

} // namespace Setsquare
