// SPDX-License-Identifier: Apache-2.0
#include "listreader.h"
#include "renumbering.h"
#include "taskstyle.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The column at which the lines below the first of a task begin; 0 if there are none. */
int baseIndent(const EditSubject &subject, const Task &task)
{
    const qsizetype below = contentStart(subject.text, nextLine(subject.text, task.range.start));
    return below < task.range.end ? indentColumns(slice(subject.text, lineAt(subject.text, below))) : 0;
}

/** Whether tasks whose markers have that width have their lines right below their text. */
bool isUsedBelowText(const EditSubject &subject, qsizetype width)
{
    bool isKnown = false;
    for (const Task &task : subject.plan.tasks) {
        const auto marker = readItemMarker(subject.text, lineAt(subject.text, task.range.start));
        const int base = !marker || task.isHeading || marker->number.length() != width ? 0 : baseIndent(subject, task);
        if (base > 0 && base == marker->contentColumn)
            return true;
        isKnown = isKnown || base > 0;
    }
    return !isKnown;
}

/** By how many columns the lines below move. */
int indentationBy(const EditSubject &subject, const Task &task, int by)
{
    const auto marker = readItemMarker(subject.text, lineAt(subject.text, task.range.start));
    const int base = baseIndent(subject, task);
    if (!marker || base < marker->contentColumn)
        return 0;
    if (by > 0)
        return std::max(0, marker->contentColumn + by - base);
    return base == marker->contentColumn && isUsedBelowText(subject, marker->number.length() + by) ? by : 0;
}

/** Where on a line the column is reached. */
qsizetype atColumn(QStringView line, int column)
{
    qsizetype at = 0;
    while (at < line.size() && indentColumns(line.first(at)) < column)
        ++at;
    return at;
}

} // namespace

QList<TextChange> reindented(const EditSubject &subject, const Task &task, int by)
{
    QList<TextChange> changes;
    const int moved = indentationBy(subject, task, by);
    const int base = baseIndent(subject, task);
    for (qsizetype at = nextLine(subject.text, task.range.start); moved != 0 && at < task.range.end; at = nextLine(subject.text, at)) {
        const TextRange line = lineAt(subject.text, at);
        const QStringView view = slice(subject.text, line);
        if (view.trimmed().isEmpty() || indentColumns(view) < base)
            continue;
        if (moved > 0) {
            const qsizetype place = line.start + (view.contains(u'\t') ? atColumn(view, base) : 0);
            changes.append(TextChange {{place, place}, QString(moved, u' ')});
        } else if (view.startsWith(QString(-moved, u' '))) {
            changes.append(TextChange {{line.start, line.start - moved}, {}});
        }
    }
    return changes;
}

TextRange phaseNumberPlace(const EditSubject &subject, const Phase &phase)
{
    const TextRange before {phase.headingRange.start, std::max(phase.headingRange.start, phase.titleRange.start)};
    const qsizetype at = phase.number.isEmpty() ? -1 : slice(subject.text, before).lastIndexOf(phase.number);
    return at < 0 ? TextRange {} : TextRange {before.start + at, before.start + at + phase.number.size()};
}

TextRange checkpointNumberPlace(const EditSubject &subject, const Checkpoint &checkpoint)
{
    const TextRange line = lineAt(subject.text, checkpoint.range.start);
    const auto marker = readItemMarker(subject.text, line);
    const auto label = marker ? readLabel(subject.text, {marker->content.start, line.end}) : std::nullopt;
    const qsizetype at = !label || checkpoint.phase.isEmpty() ? -1 : slice(subject.text, label->name).indexOf(checkpoint.phase, 5);
    return at < 0 ? TextRange {} : TextRange {label->name.start + at, label->name.start + at + checkpoint.phase.size()};
}

qsizetype mitigatedByCell(const Risk &risk)
{
    const auto is = [](const Field &cell) { return cell.name.toLower().remove(u'*').simplified() == "mitigated by"_L1; };
    const auto found = std::ranges::find_if(risk.fields, is);
    return found == risk.fields.end() ? -1 : found - risk.fields.begin();
}

} // namespace Setsquare
