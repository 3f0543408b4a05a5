// SPDX-License-Identifier: Apache-2.0
#include "criterionedits.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

Edit tick(const EditSubject &subject, const Arguments &arguments)
{
    const int criterion = arguments.position(u"criterion"_s);
    const bool done = arguments.flag(u"done"_s, true);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return tickCriterion(subject, criterion, done);
}

} // namespace

Edit tickCriterion(const EditSubject &subject, int criterion, bool done)
{
    if (criterion < 0 || criterion >= subject.plan.criteria.size())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no criterion %1."), {QString::number(criterion + 1)}});
    const Criterion &target = subject.plan.criteria.at(criterion);
    if (target.tickRange.isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has no box to tick."), {target.text}});
    Edit edit;
    edit.label = done ? Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Tick “%1”"), {target.text}}
                      : Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Untick “%1”"), {target.text}};
    if (target.done != done)
        edit.patch = TextPatch(target.tickRange.shifted(target.range.start), done ? u"x"_s : u" "_s);
    edit.meant = [criterion, done](Plan &expected, const Plan &read) {
        expected.criteria[criterion].done = done;
        return read.criteria.size() > criterion && read.criteria.at(criterion).done == done;
    };
    return edit;
}

QList<Operation> criterionOperations()
{
    return {{"criterion.tick", tick}};
}

} // namespace Setsquare
