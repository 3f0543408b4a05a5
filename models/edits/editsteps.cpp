// SPDX-License-Identifier: Apache-2.0
#include "editsteps.h"

#include "guard.h"
#include "planreader.h"

namespace Setsquare {

namespace {

/** A text on its way from edit to edit, read again after each. */
class Course
{
public:
    explicit Course(const EditSubject &subject) : m_text(subject.text), m_blocks(subject.text), m_plan(subject.plan) {}

    /** Makes an edit; why not, if it is refused. */
    std::optional<Edit> make(const EditStep &step)
    {
        Edit edit = step({m_plan, m_text});
        if (edit.isRefused())
            return edit;
        const TextPatch patch = edit.patch.trimmed(m_text);
        if (patch.isEmpty())
            return {};
        const QString after = patch.applied(m_text);
        BlockTree blocks = m_blocks.patched(patch, after);
        Plan plan = m_reader.read(blocks);
        if (const auto reason = objection(edit, m_plan, plan))
            return Edit::refused(*reason);
        m_text = after;
        m_blocks = std::move(blocks);
        m_plan = std::move(plan);
        m_patch = m_patch.composed(patch);
        for (Mention &mention : m_mentions)
            mention.range = patch.mapped(mention.range);
        m_mentions += edit.mentions;
        return {};
    }

    const Plan &plan() const { return m_plan; }
    const TextPatch &patch() const { return m_patch; }
    /** Prose that may name what was renumbered or removed, as far as it is still there. */
    QList<Mention> mentions() const
    {
        QList<Mention> there = m_mentions;
        there.removeIf([](const Mention &mention) { return mention.range.isEmpty(); });
        return there;
    }

private:
    QString m_text;
    BlockTree m_blocks;
    PlanReader m_reader;
    Plan m_plan;
    TextPatch m_patch;
    QList<Mention> m_mentions;
};

} // namespace

Edit editInSteps(const EditSubject &subject, const QList<EditStep> &steps, const Message &label, RefusedSteps refused)
{
    Course course(subject);
    for (const EditStep &step : steps) {
        if (auto refusal = course.make(step); refusal && refused == RefusedSteps::Refuse)
            return *refusal;
    }
    Edit edit;
    edit.label = label;
    edit.patch = course.patch();
    edit.mentions = course.mentions();
    // Each step was looked at by itself.
    edit.meant = [plan = course.plan()](Plan &expected, const Plan &) {
        expected = plan;
        return true;
    };
    return edit;
}

} // namespace Setsquare
