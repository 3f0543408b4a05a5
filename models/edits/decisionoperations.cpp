// SPDX-License-Identifier: Apache-2.0
#include "decisionedits.h"
#include "optionedits.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

Named placeIn(const EditSubject &subject, const Arguments &arguments, int otherwise)
{
    const std::optional<QString> after = arguments.optionalText(u"after"_s);
    if (!after)
        return {arguments.has(u"after"_s) ? 0 : otherwise, {}};
    const Named found = findDecision(subject.plan, *after);
    return {found.index + 1, found.problem};
}

QStringList optionNames(const Plan &plan, int decision)
{
    QStringList names;
    if (decision < 0)
        return names;
    for (const Option &option : plan.decisions[decision].options)
        names.append(option.name);
    return names;
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const QString title = arguments.text(u"title"_s);
    const Named place = placeIn(subject, arguments, int(subject.plan.decisions.size()));
    const DecisionValues values = arguments.others();
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem) : addDecision(subject, place.index, title, values);
}

Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findDecision(subject.plan, arguments.text(u"decision"_s));
    const QString field = arguments.text(u"field"_s);
    const QString value = arguments.text(u"value"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : setDecision(subject, target.index, field, value);
}

Edit move(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findDecision(subject.plan, arguments.text(u"decision"_s));
    const Named place = placeIn(subject, arguments, 0);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (target.problem || place.problem)
        return Edit::refused(target.problem ? *target.problem : *place.problem);
    return moveDecision(subject, target.index, indexAfterMove(target.index, place.index));
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findDecision(subject.plan, arguments.text(u"decision"_s));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : removeDecision(subject, target.index);
}

/** An option by its name; where a position is meant as well, a name comes first. */
Named findOption(const Plan &plan, int decision, const QString &reference)
{
    const QStringList names = optionNames(plan, decision);
    const qsizetype exact = names.indexOf(reference);
    return exact >= 0 && names.count(reference) == 1 ? Named {int(exact), {}} : findNamed(reference, names);
}

Edit addOne(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findDecision(subject.plan, arguments.text(u"decision"_s));
    const QString name = arguments.optionalText(u"name"_s).value_or(QString());
    const QString text = arguments.optionalText(u"text"_s).value_or(QString());
    const QStringList names = optionNames(subject.plan, target.index);
    const Named place = findPlace(arguments, names, int(names.size()));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (target.problem || place.problem)
        return Edit::refused(target.problem ? *target.problem : *place.problem);
    return addOption(subject, target.index, place.index, name, text);
}

Edit setOne(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findDecision(subject.plan, arguments.text(u"decision"_s));
    const Named option = findOption(subject.plan, target.index, arguments.text(u"option"_s));
    std::optional<QString> name = arguments.optionalText(u"name"_s);
    std::optional<QString> text = arguments.optionalText(u"text"_s);
    if (const std::optional<QString> field = arguments.optionalText(u"field"_s)) {
        const QString value = arguments.text(u"value"_s);
        (field == "text"_L1 ? text : name) = value;
        if (field != "text"_L1 && field != "name"_L1)
            return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "It has no “%1”, only a name and a text."), {*field}});
    }
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (target.problem || option.problem)
        return Edit::refused(target.problem ? *target.problem : *option.problem);
    return setOption(subject, target.index, option.index, name, text);
}

Edit removeOne(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findDecision(subject.plan, arguments.text(u"decision"_s));
    const Named option = findOption(subject.plan, target.index, arguments.text(u"option"_s));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (target.problem || option.problem)
        return Edit::refused(target.problem ? *target.problem : *option.problem);
    return removeOption(subject, target.index, option.index);
}

} // namespace

Named findDecision(const Plan &plan, const QString &reference)
{
    QStringList titles;
    for (int i = 0; i < int(plan.decisions.size()); ++i) {
        if (plan.decisions[i].id == reference)
            return {i, {}};
        titles.append(plan.decisions[i].title);
    }
    bool isNumber = false;
    reference.toInt(&isNumber);
    if (!isNumber)
        return findNamed(reference, titles);
    return {
        -1,
        Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no decision “%1”. Name it by its number or its title."), {reference}}};
}

QList<Operation> decisionOperations()
{
    return {{"decision.add", add},  {"decision.set", set},  {"decision.move", move},     {"decision.remove", remove},
            {"option.add", addOne}, {"option.set", setOne}, {"option.remove", removeOne}};
}

} // namespace Setsquare
