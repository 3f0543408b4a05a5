// SPDX-License-Identifier: Apache-2.0
#include "gatejson.h"

#include "comparisonjson.h"
#include "jsonvalues.h"
#include "messagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString kind(const Blocker &blocker)
{
    if (!blocker.rule.isEmpty())
        return u"finding"_s;
    return blocker.role.isEmpty() ? u"plan"_s : u"role"_s;
}

QJsonObject blockerObject(const Blocker &blocker)
{
    return {{u"kind"_s, kind(blocker)},
            {u"role"_s, Json::textOrNull(blocker.role)},
            {u"rule"_s, Json::textOrNull(blocker.rule)},
            {u"message"_s, text(blocker.message)}};
}

QJsonObject roleObject(const RoleVerdict &role, const RoleChanges &changes)
{
    // a box alone has no digest
    return {{u"role"_s, role.role},
            {u"verdict"_s, toText(role.verdict)},
            {u"person"_s, Json::textOrNull(role.person)},
            {u"time"_s, Json::textOrNull(role.time)},
            {u"digest"_s, Json::textOrNull(role.digest)},
            {u"changes"_s, changesJson(changes.value(role.role))}};
}

} // namespace

QStringList blockerTexts(const Gate &gate)
{
    QStringList texts;
    for (const Blocker &blocker : gate.blockers)
        texts.append(text(blocker.message));
    return texts;
}

QJsonArray rolesJson(const Gate &gate, const RoleChanges &changes)
{
    return Json::each(gate.roles, [&changes](const RoleVerdict &role) { return roleObject(role, changes); });
}

QString rolesText(const Gate &gate)
{
    QString result;
    for (const RoleVerdict &role : gate.roles) {
        const QString person = role.person.isEmpty() ? QString() : u" (%1)"_s.arg(role.person);
        result += u"  %1: %2%3\n"_s.arg(role.role, toText(role.verdict), person);
    }
    return result;
}

QJsonObject gateJson(const Gate &gate, const QString &file, const QString &digest, const QString &configuration, const RoleChanges &changes)
{
    return {{u"schema"_s, u"setsquare/gate/1"_s},
            {u"file"_s, file},
            {u"open"_s, gate.open},
            {u"digest"_s, Json::textOrNull(digest)},
            {u"configuration"_s, Json::textOrNull(configuration)},
            {u"blockers"_s, Json::each(gate.blockers, blockerObject)},
            {u"roles"_s, rolesJson(gate, changes)}};
}

QString gateText(const Gate &gate, const QString &file)
{
    QString result = u"%1: the gate is %2\n"_s.arg(file, gate.open ? u"open"_s : u"closed"_s);
    for (const QString &blocker : blockerTexts(gate))
        result += u"  - %1\n"_s.arg(blocker);
    return result += rolesText(gate);
}

} // namespace Setsquare
