// SPDX-License-Identifier: Apache-2.0
#include "guard.h"

#include "plancontent.h"
#include "planreader.h"

namespace Setsquare {

namespace {

bool touchesConflict(const Edit &edit, const Plan &plan)
{
    const auto conflicts = [](const Finding &finding) { return finding.rule == QLatin1String("conflict-marker"); };
    for (const Finding &finding : plan.damage) {
        if (!conflicts(finding))
            continue;
        for (const TextChange &change : edit.patch.changes()) {
            if (change.range.overlaps(finding.range) || finding.range.contains(change.range.start))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<Message> objection(const Edit &edit, const Plan &before, const Plan &after)
{
    if (edit.isRefused())
        return edit.reason;
    if (touchesConflict(edit, before))
        return Message {
            QT_TRANSLATE_NOOP("Setsquare::Messages", "This lies within a merge conflict. Resolve the conflict in the text first."), {}};
    Plan expected = before;
    if (edit.meant && !edit.meant(expected, after))
        return Message {
            QT_TRANSLATE_NOOP("Setsquare::Messages", "Written here, this would not read back as it was meant. Edit it as text."), {}};
    const std::optional<QString> difference = firstDifference(expected, after);
    if (!difference)
        return {};
    return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "This would also change how something else is read: “%1”. Edit it as text."),
                    {*difference}};
}

Edit guarded(const EditSubject &subject, Edit edit)
{
    if (edit.isRefused() || edit.patch.isEmpty())
        return edit;
    edit.patch = edit.patch.trimmed(subject.text);
    if (edit.patch.isEmpty())
        return edit;
    const Plan after = readPlan(edit.patch.applied(subject.text));
    if (const auto reason = objection(edit, subject.plan, after))
        return Edit::refused(*reason);
    return edit;
}

} // namespace Setsquare
