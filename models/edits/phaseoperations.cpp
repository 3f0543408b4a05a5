// SPDX-License-Identifier: Apache-2.0
#include "phaseedits.h"
#include "taskarguments.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** `after`: null for the first place; left out for the last. */
Named placeAfter(const Plan &plan, const Arguments &arguments)
{
    const std::optional<QString> after = arguments.optionalText(u"after"_s);
    if (after)
        return namedPhase(plan, *after);
    return {arguments.has(u"after"_s) ? -1 : int(plan.phases.size()) - 1, {}};
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const QString title = arguments.text(u"title"_s);
    const QString estimate = arguments.optionalText(u"estimate"_s).value_or(QString());
    const Named after = placeAfter(subject.plan, arguments);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return after.problem ? Edit::refused(*after.problem) : addPhase(subject, title, estimate, after.index);
}

Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const Named phase = namedPhase(subject.plan, arguments.text(u"phase"_s));
    const QString field = arguments.text(u"field"_s).trimmed().toLower();
    const QString value = arguments.optionalText(u"value"_s).value_or(QString());
    if (!arguments.has(u"value"_s))
        arguments.text(u"value"_s); // notes that it is missing
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (phase.problem)
        return Edit::refused(*phase.problem);
    if (field == "title"_L1)
        return setPhaseTitle(subject, phase.index, value);
    if (field == "estimate"_L1)
        return setPhaseEstimate(subject, phase.index, value);
    return Edit::malformed(
        {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no field of a phase: it has a title and an estimate."), {field}});
}

Edit move(const EditSubject &subject, const Arguments &arguments)
{
    const Named phase = namedPhase(subject.plan, arguments.text(u"phase"_s));
    const std::optional<QString> after = arguments.optionalText(u"after"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    const Named before = after ? namedPhase(subject.plan, *after) : Named();
    if (phase.problem || before.problem)
        return Edit::refused(phase.problem ? *phase.problem : *before.problem);
    return movePhase(subject, phase.index, before.index);
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const Named phase = namedPhase(subject.plan, arguments.text(u"phase"_s));
    const bool orphan = arguments.flag(u"orphan"_s, false);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return phase.problem ? Edit::refused(*phase.problem) : removePhase(subject, phase.index, orphan);
}

} // namespace

QList<Operation> phaseOperations()
{
    return {{"phase.add", add}, {"phase.set", set}, {"phase.move", move}, {"phase.remove", remove}};
}

} // namespace Setsquare
