// SPDX-License-Identifier: Apache-2.0
#include "sequence.h"

#include "guard.h"
#include "planreader.h"

#include <memory>

namespace Setsquare {

namespace {

/** Where mentions are after the next step. */
QList<TextRange> mapped(const QList<TextRange> &ranges, const TextPatch &patch)
{
    QList<TextRange> result;
    for (const TextRange range : ranges) {
        if (const TextRange after = patch.mapped(range); after.length() == range.length())
            result.append(after);
    }
    return result;
}

} // namespace

Edit inSequence(const EditSubject &subject, const QList<EditStep> &steps, const Message &label)
{
    QString text = subject.text;
    auto before = std::make_shared<Plan>(subject.plan);
    auto plan = std::make_shared<Plan>(subject.plan);
    Edit result;
    result.label = label;
    Edit::Meant meant;
    for (const EditStep &step : steps) {
        Edit edit = step({*plan, text});
        if (edit.isRefused())
            return edit;
        edit.patch = edit.patch.trimmed(text);
        if (edit.patch.isEmpty())
            continue;
        text = edit.patch.applied(text);
        before = std::exchange(plan, std::make_shared<Plan>(readPlan(text)));
        if (const auto reason = objection(edit, *before, *plan))
            return Edit::refused(*reason);
        result.mentions = mapped(result.mentions, edit.patch) + edit.mentions;
        result.patch = result.patch.isEmpty() ? edit.patch : result.patch.composed(edit.patch);
        meant = edit.meant;
    }
    // What the steps before the last one mean has been looked at: the last one starts from what they made.
    result.meant = [before, meant](Plan &expected, const Plan &read) {
        expected = *before;
        return !meant || meant(expected, read);
    };
    return result;
}

} // namespace Setsquare
