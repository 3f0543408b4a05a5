// SPDX-License-Identifier: Apache-2.0
#include "riskedits.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const Plan &plan)
{
    QStringList names;
    for (const Risk &risk : plan.risks)
        names.append(risk.risk);
    return names;
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList names = namesOf(subject.plan);
    RiskValues values {{u"risk"_s, arguments.text(u"risk"_s)}};
    const Named place = findPlace(arguments, names, int(names.size()));
    values += arguments.others();
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem) : addRisk(subject, place.index, values);
}

Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const int risk = arguments.position(u"risk"_s);
    const QString field = arguments.text(u"field"_s);
    const QString value = arguments.has(u"value"_s) ? arguments.texts(u"value"_s).join(u", "_s) : arguments.text(u"value"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return setRisk(subject, risk, field, value);
}

Edit move(const EditSubject &subject, const Arguments &arguments)
{
    const int risk = arguments.position(u"risk"_s);
    const Named place = findPlace(arguments, namesOf(subject.plan), 0);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem) : moveRisk(subject, risk, indexAfterMove(risk, place.index));
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const int risk = arguments.position(u"risk"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return removeRisk(subject, risk);
}

} // namespace

QList<Operation> riskOperations()
{
    return {{"risk.add", add}, {"risk.set", set}, {"risk.move", move}, {"risk.remove", remove}};
}

} // namespace Setsquare
