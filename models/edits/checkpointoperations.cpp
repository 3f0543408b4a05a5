// SPDX-License-Identifier: Apache-2.0
#include "checkpointedits.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Checkpoints are named by their position, or by `Phase 2` and `2A` where the phase is no plain number. */
QStringList namesOf(const Plan &plan)
{
    QStringList names;
    for (const Checkpoint &checkpoint : plan.checkpoints)
        names.append(checkpoint.phase.isEmpty() ? checkpoint.text : u"Phase "_s + checkpoint.phase);
    return names;
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const QString phase = arguments.optionalText(u"phase"_s).value_or(QString());
    const QString text = arguments.text(u"text"_s);
    const QStringList names = namesOf(subject.plan);
    const Named place = findPlace(arguments, names, int(names.size()));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem) : addCheckpoint(subject, place.index, phase, text);
}

Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findNamed(arguments.text(u"checkpoint"_s), namesOf(subject.plan));
    std::optional<QString> phase = arguments.optionalText(u"phase"_s);
    std::optional<QString> text = arguments.optionalText(u"text"_s);
    if (const std::optional<QString> field = arguments.optionalText(u"field"_s)) {
        const QString value = arguments.text(u"value"_s);
        (field == "text"_L1 ? text : phase) = value;
        if (field != "text"_L1 && field != "phase"_L1)
            return Edit::refused(
                {QT_TRANSLATE_NOOP("Setsquare::Messages", "A checkpoint has no “%1”, only a phase and a text."), {*field}});
    }
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : setCheckpoint(subject, target.index, phase, text);
}

Edit move(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList names = namesOf(subject.plan);
    const Named target = findNamed(arguments.text(u"checkpoint"_s), names);
    const Named place = findPlace(arguments, names, 0);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (target.problem || place.problem)
        return Edit::refused(target.problem ? *target.problem : *place.problem);
    return moveCheckpoint(subject, target.index, indexAfterMove(target.index, place.index));
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findNamed(arguments.text(u"checkpoint"_s), namesOf(subject.plan));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : removeCheckpoint(subject, target.index);
}

} // namespace

QList<Operation> checkpointOperations()
{
    return {{"checkpoint.add", add}, {"checkpoint.set", set}, {"checkpoint.move", move}, {"checkpoint.remove", remove}};
}

} // namespace Setsquare
