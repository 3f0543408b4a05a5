// SPDX-License-Identifier: Apache-2.0
#include "mentions.h"

#include "taskfields.h"

#include <QRegularExpression>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &taskWords()
{
    static const QString number = u"(?:\\d|[a-z]{1,3}\\d)\\w*(?:\\.\\w+)*"_s;
    static const QRegularExpression words(u"\\b(?:tasks?[ \\t]+#?%1(?:(?: *[-–—,&] *| +and +)(?:tasks? +)?#?%1)*|T\\d+\\b)"_s.arg(number),
                                          QRegularExpression::CaseInsensitiveOption);
    return words;
}

const QRegularExpression &phaseWords()
{
    static const QRegularExpression words(u"\\bphase[ \\t]+(\\w+)"_s, QRegularExpression::CaseInsensitiveOption);
    return words;
}

class MentionFinder
{
public:
    MentionFinder(const EditSubject &subject, const Renumbering &renumbering, const ArrangedLayout &layout)
        : m_subject(subject)
        , m_renumbering(renumbering)
        , m_layout(layout)
    {
        noteStructured();
    }

    QList<Mention> found()
    {
        QList<Mention> mentions;
        for (auto match = taskWords().globalMatch(m_subject.text); match.hasNext();) {
            const auto words = match.next();
            const TextRange range {words.capturedStart(), words.capturedEnd()};
            if (isStructured(range) || !namesOther(words.captured(), phaseAt(range.start)))
                continue;
            // `Tasks 1-6` says the same of six tasks in another order.
            if (const QString corrected = withOtherTasks(words.captured(), phaseAt(range.start)); corrected != words.captured())
                mentions.append({range, corrected});
        }
        for (auto match = phaseWords().globalMatch(m_subject.text); match.hasNext();) {
            const auto words = match.next();
            const TextRange range {words.capturedStart(), words.capturedEnd()};
            if (!isStructured(range) && isOtherPhase(words.captured(1)))
                mentions.append({range, withOtherPhase(words.captured(), words.captured(1))});
        }
        std::ranges::sort(mentions, {}, [](const Mention &mention) { return mention.range.start; });
        return afterwards(mentions);
    }

private:
    void noteStructured()
    {
        const Plan &plan = m_subject.plan;
        for (int i = 0; i < plan.tasks.size(); ++i) {
            const Task &task = plan.tasks[i];
            m_structured.append(m_renumbering.placesBefore(i).label);
            for (const Field &field : task.fields) {
                if (taskField(field.name) == TaskField::DependsOn)
                    m_structured.append(field.valueRange.shifted(task.range.start));
            }
        }
        for (const Phase &phase : plan.phases)
            m_structured.append(phaseNumberPlace(m_subject, phase));
        for (const Risk &risk : plan.risks) {
            if (const qsizetype cell = mitigatedByCell(risk); cell >= 0)
                m_structured.append(risk.fields[cell].valueRange.shifted(risk.range.start));
        }
        for (const Checkpoint &checkpoint : plan.checkpoints)
            m_structured.append(checkpointNumberPlace(m_subject, checkpoint));
        m_structured.removeIf([](TextRange range) { return range.isEmpty(); });
        std::ranges::sort(m_structured, {}, &TextRange::start);
    }

    bool isStructured(TextRange range) const
    {
        auto next = std::ranges::lower_bound(m_structured, range.end, {}, &TextRange::start);
        return next != m_structured.begin() && std::prev(next)->overlaps(range);
    }

    int phaseAt(qsizetype position) const
    {
        const auto &phases = m_subject.plan.phases;
        const auto holds = [position](const Phase &phase) { return phase.range.contains(position); };
        const auto found = std::ranges::find_if(phases, holds);
        return found == phases.end() ? -1 : int(found - phases.begin());
    }

    Renamed renamed(const QString &number, int phase) const
    {
        const int task = number.isEmpty() ? -1 : m_renumbering.before().taskOf(number, phase);
        const int place = phase < 0 ? -1 : m_renumbering.placeOfPhase(phase);
        return task < 0 ? Renamed {Renamed::Fate::Kept, number, 0} : m_renumbering.renamed({task, -1}, number, place);
    }

    bool namesOther(const QString &words, int phase) const
    {
        return std::ranges::any_of(readReferences(words), [&](const Reference &reference) {
            return renamed(reference.number, phase).fate != Renamed::Fate::Kept;
        });
    }

    /** Nothing where all of them are gone: what to say then is for a person to decide. */
    QString withOtherTasks(const QString &words, int phase) const
    {
        const auto isGone = [&](const Reference &reference) { return renamed(reference.number, phase).fate == Renamed::Fate::Gone; };
        if (std::ranges::all_of(readReferences(words), isGone))
            return {};
        const auto changes = renamedReferences(words, [&](const QString &number) { return renamed(number, phase); });
        const auto patch = TextPatch::fromChanges(changes);
        return patch ? patch->applied(words) : words;
    }

    int placeOf(const QString &phase) const
    {
        const auto &phases = m_subject.plan.phases;
        const auto found = std::ranges::find(phases, phase, &Phase::number);
        return found == phases.end() ? -1 : m_renumbering.placeOfPhase(int(found - phases.begin()));
    }

    bool isOtherPhase(const QString &number) const
    {
        const auto &phases = m_subject.plan.phases;
        if (std::ranges::find(phases, number, &Phase::number) == phases.end())
            return false;
        const int place = placeOf(number);
        return place < 0 || m_renumbering.numbers().phases[place] != number;
    }

    QString withOtherPhase(const QString &words, const QString &number) const
    {
        const int place = placeOf(number);
        return place < 0 ? QString() : words.chopped(number.size()) + m_renumbering.numbers().phases[place];
    }

    QList<Mention> afterwards(const QList<Mention> &mentions) const
    {
        const auto patch = TextPatch::fromChanges(m_layout.changes);
        if (mentions.isEmpty() || !patch)
            return {};
        const QString after = patch->applied(m_subject.text);
        QList<Mention> found;
        for (const Mention &mention : mentions) {
            const qsizetype start = placeAfter(mention.range, *patch, after);
            if (start >= 0)
                found.append({{start, start + mention.range.length()}, mention.replacement});
        }
        return found;
    }

    /** In lines that moved, the words are looked for from where those begin. */
    qsizetype placeAfter(TextRange range, const TextPatch &patch, const QString &after) const
    {
        const auto holds = [&](const MovedLines &moved) { return moved.from.contains(range.start); };
        const auto moved = std::ranges::find_if(m_layout.moved, holds);
        if (moved == m_layout.moved.end())
            return patch.mapped(range).start;
        if (moved->to < 0)
            return -1;
        const qsizetype line = m_subject.text.lastIndexOf(u'\n', range.start) + 1;
        const QString words = m_subject.string({std::max(line, moved->from.start), range.end});
        const qsizetype at = after.indexOf(words, patch.mapped(moved->to, TextPatch::Bias::Before));
        return at < 0 ? -1 : at + words.size() - range.length();
    }

    EditSubject m_subject;
    const Renumbering &m_renumbering;
    const ArrangedLayout &m_layout;
    QList<TextRange> m_structured;
};

} // namespace

QList<Mention> mentionsAfter(const EditSubject &subject, const Renumbering &renumbering, const ArrangedLayout &layout)
{
    if (!renumbering.changesNames())
        return {};
    return MentionFinder(subject, renumbering, layout).found();
}

Edit correctMentions(const EditSubject &subject, const QList<Mention> &mentions)
{
    QList<TextChange> changes;
    for (const Mention &mention : mentions) {
        const bool isThere = mention.range.start >= 0 && mention.range.end <= subject.text.size();
        if (isThere && !mention.replacement.isEmpty())
            changes.append({mention.range, mention.replacement});
    }
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Correct numbers in prose"), {}};
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    // Prose may stand anywhere, in titles and fields too; what must stay is what there is, and what waits for what.
    edit.meant = [](Plan &expected, const Plan &read) {
        const auto samePlace = [](const Task &one, const Task &other) {
            return one.id == other.id && one.phase == other.phase && one.dependsOn == other.dependsOn;
        };
        const bool isSame = std::ranges::equal(expected.tasks, read.tasks, samePlace) && expected.phases.size() == read.phases.size()
            && expected.criteria.size() == read.criteria.size() && expected.risks.size() == read.risks.size()
            && expected.decisions.size() == read.decisions.size() && expected.sections.size() == read.sections.size();
        expected = read;
        return isSame;
    };
    return edit;
}

} // namespace Setsquare
