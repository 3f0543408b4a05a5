// SPDX-License-Identifier: Apache-2.0
#include "criterionedits.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const Plan &plan)
{
    QStringList texts;
    for (const Criterion &criterion : plan.criteria)
        texts.append(criterion.text);
    return texts;
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList texts = textsOf(subject.plan);
    const std::optional<QString> group = arguments.optionalText(u"group"_s);
    const QString text = arguments.text(u"text"_s);
    const Named place = findPlace(arguments, texts, int(texts.size()));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem) : addCriterion(subject, group, place.index, text);
}

Edit tick(const EditSubject &subject, const Arguments &arguments)
{
    const int criterion = arguments.position(u"criterion"_s);
    const bool done = arguments.flag(u"done"_s, true);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return tickCriterion(subject, criterion, done);
}

Edit setField(const EditSubject &subject, int criterion, const QString &field, const QString &value)
{
    if (field == "text"_L1)
        return setCriterionText(subject, criterion, value);
    if (field == "group"_L1)
        return moveCriterion(subject, criterion, int(subject.plan.criteria.size()) - 1, value);
    if (field == "done"_L1 && (value == "true"_L1 || value == "false"_L1))
        return tickCriterion(subject, criterion, value == "true"_L1);
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "A criterion has no “%1”, only a text and a group."), {field}});
}

/** `{criterion, text}`, or `{criterion, field, value}` like the other operations. */
Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const int criterion = arguments.position(u"criterion"_s);
    const bool hasField = arguments.has(u"field"_s);
    const QString field = hasField ? arguments.text(u"field"_s) : u"text"_s;
    const QString value = arguments.text(hasField ? u"value"_s : u"text"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return setField(subject, criterion, field, value);
}

Edit move(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList texts = textsOf(subject.plan);
    const int criterion = arguments.position(u"criterion"_s);
    const std::optional<QString> group = arguments.optionalText(u"group"_s);
    const Named place = findPlace(arguments, texts, group ? int(texts.size()) : 0);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (place.problem)
        return Edit::refused(*place.problem);
    return moveCriterion(subject, criterion, indexAfterMove(criterion, place.index), group);
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const int criterion = arguments.position(u"criterion"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return removeCriterion(subject, criterion);
}

} // namespace

QList<Operation> criterionOperations()
{
    return {
        {"criterion.add", add}, {"criterion.set", set}, {"criterion.tick", tick}, {"criterion.move", move}, {"criterion.remove", remove}};
}

} // namespace Setsquare
