// SPDX-License-Identifier: Apache-2.0
#include "arrangedlayout.h"

#include "markdownsyntax.h"
#include "sectionedits.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The lines of a task or a phase where they stand. */
struct Block {
    TextRange range;
    int group = 0; ///< blocks of one group stand below one heading
    bool isCut = false;
};

class LayoutMaker
{
public:
    LayoutMaker(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering)
        : m_subject(subject)
        , m_arrangement(arrangement)
        , m_renumbering(renumbering)
    {
        m_layout.changes = renumbering.changes();
    }

    ArrangedLayout made()
    {
        findStayingTasks();
        moveTasks();
        movePhases();
        return std::move(m_layout);
    }

private:
    // What stays.

    void findStayingTasks()
    {
        const auto &tasks = m_arrangement.tasks;
        m_stays.assign(tasks.size(), false);
        for (size_t first = 0; first < tasks.size();) {
            size_t end = first;
            std::vector<int> values;
            for (; end < tasks.size() && tasks[end].phase == tasks[first].phase; ++end)
                values.push_back(staysInPhase(tasks[end]) ? tasks[end].target.task : -1);
            for (const size_t index : longestAscending(values))
                m_stays[first + index] = true;
            first = end;
        }
    }

    bool staysInPhase(const PlacedTask &placed) const
    {
        return placed.target.task >= 0 && m_subject.plan.tasks[placed.target.task].phase == phaseBefore(placed.phase);
    }
    int phaseBefore(int place) const { return place < 0 ? -1 : m_arrangement.phases[size_t(place)]; }

    // What is taken out.

    /** The lines of blocks that are cut, one range for those that follow on each other, with the blank lines that would be too many. */
    QList<TextRange> cuts(const std::vector<Block> &blocks) const
    {
        const QString &text = m_subject.text;
        QList<TextRange> ranges;
        for (size_t first = 0; first < blocks.size(); ++first) {
            if (!blocks[first].isCut)
                continue;
            size_t last = first;
            while (followsDirectly(blocks, last) && blocks[last + 1].isCut)
                ++last;
            TextRange range {blocks[first].range.start, blocks[last].range.end};
            if (followsDirectly(blocks, last))
                range.end = blocks[last + 1].range.start;
            else
                range.start = contentEnd(text, range.start);
            const bool isOpen = range.end == text.size() && lineStart(text, range.end) < range.end;
            if (isOpen && range.start > 0)
                range.start = lineEnd(text, range.start - 1);
            ranges.append(range);
            first = last;
        }
        return ranges;
    }

    bool followsDirectly(const std::vector<Block> &blocks, size_t index) const
    {
        return index + 1 < blocks.size() && blocks[index + 1].group == blocks[index].group
            && contentStart(m_subject.text, blocks[index].range.end) == blocks[index + 1].range.start;
    }

    void cut(const std::vector<Block> &blocks)
    {
        const QList<TextRange> ranges = cuts(blocks);
        const auto isCut = [&](const TextChange &change) {
            const auto next = std::ranges::upper_bound(ranges, change.range.start, {}, &TextRange::start);
            return next != ranges.begin() && std::prev(next)->contains(change.range);
        };
        m_layout.changes.removeIf(isCut);
        for (const TextRange range : ranges)
            m_layout.changes.append(TextChange {range, {}});
    }

    /** What lines say after the changes so far. */
    QString linesOf(TextRange range) const
    {
        QString lines;
        qsizetype copied = range.start;
        auto change = std::ranges::lower_bound(m_layout.changes, range.start, {}, [](const TextChange &c) { return c.range.start; });
        for (; change != m_layout.changes.end() && change->range.end <= range.end && change->range.start < range.end; ++change) {
            lines += QStringView(m_subject.text).sliced(copied, change->range.start - copied);
            lines += change->text;
            copied = change->range.end;
        }
        return lines += QStringView(m_subject.text).sliced(copied, range.end - copied);
    }

    // What is put in.

    QString closed(const QString &lines, const QString &end) const
    {
        return lines.endsWith(u'\n') || lines.endsWith(u'\r') ? lines : lines + end;
    }

    void insertBehind(qsizetype at, const QString &before, const QStringList &blocks, const QString &between, const QString &behind = {})
    {
        const QString end = lineEndNear(m_subject.text, std::max<qsizetype>(at, 1) - 1);
        QString lines;
        for (const QString &block : blocks)
            lines += (lines.isEmpty() ? before : between) + closed(block, end);
        lines += behind;
        if (at == m_subject.text.size() && lineStart(m_subject.text, at) < at) {
            lines.prepend(end);
            lines.chop(lines.endsWith("\r\n"_L1) ? 2 : 1);
        }
        m_layout.changes.append(TextChange {{at, at}, lines});
    }

    void insertBefore(qsizetype at, const QStringList &blocks, const QString &between)
    {
        const QString end = lineEndNear(m_subject.text, at);
        QString lines;
        for (const QString &block : blocks)
            lines += closed(block, end) + between;
        m_layout.changes.append(TextChange {{at, at}, lines});
    }

    /** The blank lines between a block and the next; nothing if something else stands there. */
    std::optional<QString> gap(TextRange one, TextRange next) const
    {
        const QStringView between = slice(m_subject.text, {one.end, std::max(one.end, next.start)});
        return between.trimmed().isEmpty() ? std::optional(between.toString()) : std::nullopt;
    }

    std::optional<QString> gapBehind(int task) const
    {
        const auto &tasks = m_subject.plan.tasks;
        if (task < 0 || task + 1 >= tasks.size() || tasks[task].phase != tasks[task + 1].phase)
            return {};
        return gap(tasks[task].range, tasks[task + 1].range);
    }

    /** The blank lines between tasks: as beside this one, or else as between any two. */
    QString gapBetweenTasks(int task) const
    {
        for (const int place : {task, task - 1}) {
            if (const auto found = gapBehind(place))
                return *found;
        }
        for (int place = 0; place < m_subject.plan.tasks.size(); ++place) {
            if (const auto found = gapBehind(place))
                return *found;
        }
        return blankLine(0);
    }

    QString blankLine(qsizetype at) const { return lineEndNear(m_subject.text, at); }

    // Tasks.

    void moveTasks()
    {
        const auto &tasks = m_arrangement.tasks;
        std::vector<std::pair<size_t, size_t>> runs;
        for (size_t first = 0; first < tasks.size(); ++first) {
            if (m_stays[first])
                continue;
            size_t end = first + 1;
            while (end < tasks.size() && !m_stays[end] && tasks[end].phase == tasks[first].phase)
                ++end;
            runs.emplace_back(first, end);
            first = end - 1;
        }
        QList<QStringList> lines;
        for (const auto &[first, end] : runs)
            lines.append(linesOfRun(first, end));
        cutTasks();
        for (qsizetype i = 0; i < lines.size(); ++i)
            insertRun(runs[size_t(i)].first, runs[size_t(i)].second, lines[i]);
        sortChanges();
    }

    void sortChanges()
    {
        std::ranges::stable_sort(m_layout.changes, {},
                                 [](const TextChange &change) { return std::pair(change.range.start, change.range.end); });
    }

    QStringList linesOfRun(size_t first, size_t end) const
    {
        QStringList lines;
        for (size_t place = first; place < end; ++place) {
            const TaskTarget target = m_arrangement.tasks[place].target;
            lines += target.task >= 0 ? linesOf(m_subject.plan.tasks[target.task].range) : newLines(int(place));
        }
        return lines;
    }

    QString newLines(int place) const
    {
        return withLineEnds(withPlainLineEnds(m_renumbering.linesOf(place)), lineEndNear(m_subject.text, placeInText(size_t(place))));
    }

    /** About where the lines of a place go: for their line ends. */
    qsizetype placeInText(size_t place) const
    {
        const int phase = phaseBefore(m_arrangement.tasks[place].phase);
        while (place-- > 0) {
            if (m_stays[place])
                return m_subject.plan.tasks[m_arrangement.tasks[place].target.task].range.start;
        }
        return phase < 0 ? 0 : m_subject.plan.phases[phase].headingRange.start;
    }

    void cutTasks()
    {
        std::vector<Block> blocks;
        std::vector<bool> stays(size_t(m_subject.plan.tasks.size()), false);
        for (size_t i = 0; i < m_stays.size(); ++i) {
            if (m_stays[i])
                stays[size_t(m_arrangement.tasks[i].target.task)] = true;
        }
        for (int i = 0; i < m_subject.plan.tasks.size(); ++i) {
            const Task &task = m_subject.plan.tasks[i];
            const bool withItsPhase = task.phase >= 0 && m_renumbering.placeOfPhase(task.phase) < 0;
            const bool isCut = !stays[size_t(i)] && !withItsPhase;
            blocks.push_back({task.range, task.phase, isCut});
            if (!stays[size_t(i)] && m_renumbering.placeOf({i, -1}) < 0)
                m_layout.moved.push_back({task.range, -1, 0});
        }
        cut(blocks);
    }

    void insertRun(size_t first, size_t end, const QStringList &lines)
    {
        const auto &tasks = m_arrangement.tasks;
        const int phase = tasks[first].phase;
        qsizetype at = 0;
        if (first > 0 && tasks[first - 1].phase == phase) {
            const int anchor = tasks[first - 1].target.task;
            at = m_subject.plan.tasks[anchor].range.end;
            const QString between = gapBetweenTasks(anchor);
            insertBehind(at, between, lines, between);
        } else if (end < tasks.size() && tasks[end].phase == phase) {
            const int anchor = tasks[end].target.task;
            at = m_subject.plan.tasks[anchor].range.start;
            insertBefore(at, lines, gapBetweenTasks(anchor));
        } else {
            at = insertIntoEmpty(phaseBefore(phase), lines);
        }
        for (size_t place = first; place < end; ++place) {
            if (const int task = tasks[place].target.task; task >= 0)
                m_layout.moved.push_back({m_subject.plan.tasks[task].range, at, int(place)});
        }
    }

    int firstTaskOf(int phase) const
    {
        const auto &tasks = m_subject.plan.tasks;
        const auto found = std::ranges::find(tasks, phase, &Task::phase);
        return found == tasks.end() ? -1 : int(found - tasks.begin());
    }

    qsizetype insertIntoEmpty(int phase, const QStringList &lines)
    {
        const QString &text = m_subject.text;
        const int first = firstTaskOf(phase);
        if (first >= 0) {
            const qsizetype start = m_subject.plan.tasks[first].range.start;
            const qsizetype at = contentEnd(text, start);
            insertBehind(at, text.sliced(at, start - at), lines, gapBetweenTasks(first));
            return at;
        }
        const auto [heading, end] = emptyBody(phase);
        const qsizetype at = contentEnd(text, end);
        const bool isTight = at < text.size() && !isBlankLine(text, at);
        insertBehind(at, at > heading ? blankLine(at) : gapBelowHeadings(heading), lines, gapBetweenTasks(-1),
                     isTight ? blankLine(at) : QString());
        return at;
    }

    /** What stands below the heading of a phase without tasks, or of the section without a phase. */
    TextRange emptyBody(int phase) const
    {
        const auto behind = [this](TextRange heading) { return nextLine(m_subject.text, heading.end); };
        if (phase >= 0)
            return {behind(m_subject.plan.phases[phase].headingRange), m_subject.plan.phases[phase].range.end};
        const Section *section = findSection(m_subject.plan, SectionKind::Tasks);
        if (!section)
            return {m_subject.text.size(), m_subject.text.size()};
        qsizetype end = bodyEnd(m_subject, *section);
        for (const Phase &phase : m_subject.plan.phases)
            end = phase.range.start > section->range.start ? std::min(end, phase.range.start) : end;
        return {behind(section->headingRange), std::max(behind(section->headingRange), end)};
    }

    /** The blank lines between a phase's heading and its first task. */
    QString gapBelowHeadings(qsizetype at) const
    {
        for (const Phase &phase : m_subject.plan.phases) {
            if (phase.taskCount == 0)
                continue;
            const TextRange heading {phase.range.start, nextLine(m_subject.text, phase.headingRange.end)};
            if (const auto found = gap(heading, m_subject.plan.tasks[phase.firstTask].range))
                return *found;
        }
        return blankLine(at);
    }

    // Phases.

    TextRange linesOfPhase(int phase) const
    {
        const TextRange range = m_subject.plan.phases[phase].range;
        return {range.start, contentEnd(m_subject.text, range.end)};
    }

    void movePhases()
    {
        std::vector<bool> stays(m_arrangement.phases.size(), false);
        for (const size_t place : longestAscending(m_arrangement.phases))
            stays[place] = true;
        std::vector<Block> blocks;
        for (int i = 0; i < m_subject.plan.phases.size(); ++i) {
            const int place = m_renumbering.placeOfPhase(i);
            blocks.push_back({linesOfPhase(i), 0, place < 0 || !stays[size_t(place)]});
            if (place < 0)
                m_layout.moved.push_back({m_subject.plan.phases[i].range, -1, 0});
        }
        QStringList lines;
        for (size_t place = 0; place < stays.size(); ++place)
            lines += stays[place] ? QString() : linesOfPlace(int(place));
        cut(blocks);
        for (size_t place = 0; place < stays.size(); ++place) {
            if (!stays[place])
                insertPhase(place, stays, lines[qsizetype(place)]);
        }
        sortChanges();
    }

    QString linesOfPlace(int place) const
    {
        if (const int phase = m_arrangement.phases[size_t(place)]; phase >= 0)
            return linesOf(linesOfPhase(phase));
        QString lines = m_arrangement.addedPhase.lines;
        const TextRange number = m_arrangement.addedPhase.number;
        lines.replace(number.start, number.length(), m_renumbering.numbers().phases[place]);
        return withLineEnds(withPlainLineEnds(lines), lineEndNear(m_subject.text, placeOfPhaseInText(place)));
    }

    qsizetype placeOfPhaseInText(int place) const
    {
        const auto &phases = m_subject.plan.phases;
        const int before = place > 0 ? m_arrangement.phases[size_t(place) - 1] : -1;
        return before >= 0 ? phases[before].headingRange.start : phases.isEmpty() ? 0 : phases.first().headingRange.start;
    }

    void insertPhase(size_t place, const std::vector<bool> &stays, const QString &lines)
    {
        size_t before = place;
        while (before > 0 && !stays[before - 1])
            --before;
        const auto next = std::find(stays.begin() + qptrdiff(place), stays.end(), true);
        qsizetype at = 0;
        if (before > 0) {
            at = linesOfPhase(m_arrangement.phases[before - 1]).end;
            insertBehind(at, blankLine(at - 1), {lines}, {}, isFollowed(at) ? blankLine(at - 1) : QString());
        } else if (next != stays.end()) {
            at = m_subject.plan.phases[m_arrangement.phases[size_t(next - stays.begin())]].range.start;
            insertBefore(at, {lines}, blankLine(at));
        } else {
            at = contentEnd(m_subject.text, emptyBody(-1).end);
            insertBehind(at, blankLine(at), {lines}, {}, isFollowed(at) ? blankLine(at) : QString());
        }
        if (const int phase = m_arrangement.phases[place]; phase >= 0)
            m_layout.moved.push_back({m_subject.plan.phases[phase].range, at, int(place)});
    }

    /** Whether something stands on the very next line. */
    bool isFollowed(qsizetype at) const { return at < m_subject.text.size() && !isBlankLine(m_subject.text, at); }

    EditSubject m_subject;
    const Arrangement &m_arrangement;
    const Renumbering &m_renumbering;
    ArrangedLayout m_layout;
    std::vector<bool> m_stays;
};

} // namespace

ArrangedLayout arrangedLayout(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering)
{
    return LayoutMaker(subject, arrangement, renumbering).made();
}

std::vector<size_t> longestAscending(const std::vector<int> &values)
{
    std::vector<size_t> ends; // the index of the smallest value that a series of this length ends with
    std::vector<qptrdiff> before(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] < 0)
            continue;
        const auto end = std::ranges::lower_bound(ends, values[i], {}, [&](size_t index) { return values[index]; });
        before[i] = end == ends.begin() ? -1 : qptrdiff(*std::prev(end));
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<size_t> series;
    for (qptrdiff at = ends.empty() ? -1 : qptrdiff(ends.back()); at >= 0; at = before[size_t(at)])
        series.push_back(size_t(at));
    std::ranges::reverse(series);
    return series;
}

std::optional<TextPatch> patchOf(const EditSubject &subject, QList<TextChange> changes)
{
    const auto patch = TextPatch::fromChanges(std::move(changes));
    if (!patch)
        return {};
    QList<TextChange> joined;
    for (const TextChange &change : patch->changes()) {
        if (!joined.isEmpty() && joined.last().range.end == change.range.start) {
            joined.last().range.end = change.range.end;
            joined.last().text += change.text;
        } else {
            joined.append(change);
        }
    }
    return TextPatch::fromChanges(joined)->trimmed(subject.text);
}

} // namespace Setsquare
