// SPDX-License-Identifier: Apache-2.0
#include "textitemedits.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The word for an entry in the arguments of its operations. */
QString wordFor(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Component:
        return u"component"_s;
    case ItemKind::DataFlow:
        return u"flow"_s;
    case ItemKind::IntegrationPoint:
        return u"integration"_s;
    case ItemKind::Alternative:
        return u"alternative"_s;
    case ItemKind::Tradeoff:
        return u"tradeoff"_s;
    case ItemKind::RollbackStep:
        return u"rollback"_s;
    case ItemKind::Learning:
        return u"learning"_s;
    }
    return {};
}

QStringList namesOf(const Plan &plan, ItemKind kind)
{
    QStringList names;
    for (const TextItem &item : textItems(plan, kind))
        names.append(item.name.isEmpty() ? item.text : item.name);
    return names;
}

/** A tradeoff's name is its kind. */
std::optional<QString> nameIn(const Arguments &arguments, ItemKind kind)
{
    const std::optional<QString> name = arguments.optionalText(u"name"_s);
    return kind == ItemKind::Tradeoff && !name ? arguments.optionalText(u"kind"_s) : name;
}

template <ItemKind kind> Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const std::optional<QString> name = nameIn(arguments, kind);
    const std::optional<QString> text = arguments.optionalText(u"text"_s);
    const QStringList names = namesOf(subject.plan, kind);
    const Named place = findPlace(arguments, names, int(names.size()));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem)
                         : addTextItem(subject, kind, place.index, name.value_or(QString()), text.value_or(QString()));
}

template <ItemKind kind> Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findNamed(arguments.text(wordFor(kind)), namesOf(subject.plan, kind));
    std::optional<QString> name = nameIn(arguments, kind);
    std::optional<QString> text = arguments.optionalText(u"text"_s);
    if (const std::optional<QString> field = arguments.optionalText(u"field"_s)) {
        const QString value = arguments.text(u"value"_s);
        (field == "text"_L1 ? text : name) = value;
        if (field != "text"_L1 && field != "name"_L1 && field != "kind"_L1)
            return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "It has no “%1”, only a name and a text."), {*field}});
    }
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : setTextItem(subject, kind, target.index, name, text);
}

template <ItemKind kind> Edit move(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList names = namesOf(subject.plan, kind);
    const Named target = findNamed(arguments.text(wordFor(kind)), names);
    const Named place = findPlace(arguments, names, 0);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (target.problem || place.problem)
        return Edit::refused(target.problem ? *target.problem : *place.problem);
    return moveTextItem(subject, kind, target.index, indexAfterMove(target.index, place.index));
}

template <ItemKind kind> Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findNamed(arguments.text(wordFor(kind)), namesOf(subject.plan, kind));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : removeTextItem(subject, kind, target.index);
}

} // namespace

QList<Operation> textItemOperations()
{
    using enum ItemKind;
    return {
        {"component.add", add<Component>},
        {"component.set", set<Component>},
        {"component.move", move<Component>},
        {"component.remove", remove<Component>},
        {"flow.add", add<DataFlow>},
        {"flow.set", set<DataFlow>},
        {"flow.move", move<DataFlow>},
        {"flow.remove", remove<DataFlow>},
        {"integration.add", add<IntegrationPoint>},
        {"integration.set", set<IntegrationPoint>},
        {"integration.move", move<IntegrationPoint>},
        {"integration.remove", remove<IntegrationPoint>},
        {"alternative.add", add<Alternative>},
        {"alternative.set", set<Alternative>},
        {"alternative.move", move<Alternative>},
        {"alternative.remove", remove<Alternative>},
        {"tradeoff.add", add<Tradeoff>},
        {"tradeoff.set", set<Tradeoff>},
        {"tradeoff.move", move<Tradeoff>},
        {"tradeoff.remove", remove<Tradeoff>},
        {"rollback.add", add<RollbackStep>},
        {"rollback.set", set<RollbackStep>},
        {"rollback.move", move<RollbackStep>},
        {"rollback.remove", remove<RollbackStep>},
        {"learning.add", add<Learning>},
        {"learning.set", set<Learning>},
        {"learning.move", move<Learning>},
        {"learning.remove", remove<Learning>},
    };
}

} // namespace Setsquare
