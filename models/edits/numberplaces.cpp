// SPDX-License-Identifier: Apache-2.0
#include "listreader.h"
#include "renumbering.h"
#include "taskstyle.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The column at which the lines below the first of a task begin; 0 if there are none. */
int baseIndent(QStringView text, TextRange task)
{
    const qsizetype below = contentStart(text, nextLine(text, task.start));
    return below < task.end ? indentColumns(slice(text, lineAt(text, below))) : 0;
}

/** By how many columns the lines below move. */
int indentationBy(QStringView text, TextRange task, int by, bool mayShrink)
{
    const auto marker = readItemMarker(text, lineAt(text, task.start));
    const int base = baseIndent(text, task);
    if (!marker || base < marker->contentColumn)
        return 0;
    if (by > 0)
        return std::max(0, marker->contentColumn + by - base);
    return mayShrink && base == marker->contentColumn ? by : 0;
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

bool isUsedBelowText(const EditSubject &subject, qsizetype digits)
{
    bool isKnown = false;
    for (const Task &task : subject.plan.tasks) {
        const auto marker = readItemMarker(subject.text, lineAt(subject.text, task.range.start));
        const int base = !marker || task.isHeading || marker->number.length() != digits ? 0 : baseIndent(subject.text, task.range);
        if (base > 0 && base == marker->contentColumn)
            return true;
        isKnown = isKnown || base > 0;
    }
    return !isKnown;
}

QList<TextChange> reindented(QStringView text, TextRange task, int by, bool mayShrink)
{
    QList<TextChange> changes;
    const int moved = indentationBy(text, task, by, mayShrink);
    const int base = baseIndent(text, task);
    for (qsizetype at = nextLine(text, task.start); moved != 0 && at < task.end; at = nextLine(text, at)) {
        const TextRange line = lineAt(text, at);
        const QStringView view = slice(text, line);
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
