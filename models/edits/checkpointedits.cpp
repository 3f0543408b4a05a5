// SPDX-License-Identifier: Apache-2.0
#include "checkpointedits.h"

#include "itemlines.h"
#include "meaning.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutLabel(const QString &phase)
{
    const QString trimmed = phase.trimmed();
    return trimmed.startsWith("phase "_L1, Qt::CaseInsensitive) ? trimmed.sliced(6).trimmed() : trimmed;
}

TextRange contentOf(const EditSubject &subject, const Checkpoint &checkpoint)
{
    TextRange content = trimmedRange(subject.text, checkpoint.range);
    if (const auto marker = readItemMarker(subject.text, lineAt(subject.text, checkpoint.range.start))) {
        const auto box = readCheckbox(subject.text, marker->content);
        content.start = box ? box->content.start : marker->content.start;
    }
    return content;
}

TextRange textOf(const EditSubject &subject, const Checkpoint &checkpoint)
{
    const qsizetype end = contentOf(subject, checkpoint).end;
    return {end - checkpoint.text.size(), end};
}

/** `Phase 2: `, written as the checkpoint `like` writes it. */
QString labelLike(const EditSubject &subject, const Checkpoint &like, const QString &phase)
{
    QString label = subject.string({contentOf(subject, like).start, textOf(subject, like).start});
    const qsizetype at = label.lastIndexOf(like.phase);
    return at < 0 ? label : label.replace(at, like.phase.size(), phase);
}

QString labelOf(const EditSubject &subject, const QString &phase)
{
    for (const Checkpoint &checkpoint : subject.plan.checkpoints) {
        if (!checkpoint.phase.isEmpty() && !checkpoint.text.isEmpty() && !phase.isEmpty())
            return labelLike(subject, checkpoint, phase);
    }
    return phase.isEmpty() ? QString() : u"Phase "_s + phase + u": "_s;
}

ItemLines checkpointLines(const EditSubject &subject)
{
    QList<TextRange> ranges;
    for (const Checkpoint &checkpoint : subject.plan.checkpoints)
        ranges.append(checkpoint.range);
    return ItemLines(subject.text, ranges);
}

std::optional<Edit> missingCheckpoint(const EditSubject &subject, int checkpoint)
{
    if (checkpoint >= 0 && checkpoint < subject.plan.checkpoints.size())
        return {};
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no checkpoint %1."), {QString::number(checkpoint + 1)}});
}

Edit::Meant meantCheckpoint(bool isNew, int index, const QString &phase, const QString &text, const SectionAddition &addition)
{
    return [=](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const Checkpoint &is) { return readsAs(is.phase, phase) && readsAs(is.text, text); };
        const bool taken = isNew ? takeOverAdded(expected.checkpoints, read.checkpoints, index, isMeant)
                                 : takeOverChanged(expected.checkpoints, read.checkpoints, index, isMeant);
        takeOverIndents(expected.checkpoints, read.checkpoints);
        takeOverLeadIn(expected, read);
        return taken && addition.takeOver(expected, read);
    };
}

} // namespace

Edit addCheckpoint(const EditSubject &subject, int index, const QString &phase, const QString &text)
{
    const QString number = withoutLabel(phase);
    const auto problem = number.isEmpty() || text.trimmed().isEmpty() ? requiredItemProblem(text) : lineProblem(text);
    if (const auto either = problem ? problem : lineProblem(number))
        return Edit::refused(*either);
    const int place = int(std::clamp<qsizetype>(index, 0, subject.plan.checkpoints.size()));
    const QString content = labelOf(subject, number) + text.trimmed();
    SectionAddition addition;
    Edit edit;
    if (!subject.plan.checkpoints.isEmpty()) {
        edit.patch = checkpointLines(subject).added(place, content);
    } else {
        if (const Section *section = findSection(subject.plan, SectionKind::Checkpoints))
            addition.change = insertedBlock(subject, bodyEnd(subject, *section), u"- "_s + content + u'\n');
        else
            addition = newSection(subject, SectionKind::Checkpoints, u"- "_s + content + u'\n');
        edit.patch = TextPatch(addition.change.range, addition.change.text);
    }
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {text.trimmed()}};
    edit.meant = meantCheckpoint(true, place, number, text, addition);
    return edit;
}

Edit setCheckpoint(const EditSubject &subject, int checkpoint, const std::optional<QString> &phase, const std::optional<QString> &text)
{
    if (auto refused = missingCheckpoint(subject, checkpoint))
        return *refused;
    const Checkpoint &target = subject.plan.checkpoints[checkpoint];
    const QString newPhase = withoutLabel(phase.value_or(target.phase));
    const QString newText = text.value_or(target.text).trimmed();
    if (text && (!hasSeveralLines(target.text) || newText.isEmpty())) {
        const auto problem = newPhase.isEmpty() || newText.isEmpty() ? requiredItemProblem(newText) : lineProblem(newText);
        if (problem)
            return Edit::refused(*problem);
    }
    if (const auto problem = lineProblem(newPhase))
        return Edit::refused(*problem);
    const TextRange content = contentOf(subject, target);
    const TextRange words = textOf(subject, target);
    QList<TextChange> changes;
    if (newPhase != target.phase) {
        const bool keeps = !newPhase.isEmpty() && !target.phase.isEmpty();
        const QString label = keeps ? labelLike(subject, target, newPhase) : labelOf(subject, newPhase);
        changes.append({{content.start, words.start}, label});
    }
    if (!readsAs(target.text, newText)) {
        const bool touches = words.isEmpty() && words.start > content.start && !subject.text.at(words.start - 1).isSpace();
        const QString value = withLineEnds(withPlainLineEnds(newText), lineEndNear(subject.text, words.start));
        changes.append({words, touches ? u' ' + value : value});
    }
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {target.text}};
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    edit.meant = meantCheckpoint(false, checkpoint, newPhase, newText, {});
    return edit;
}

Edit moveCheckpoint(const EditSubject &subject, int checkpoint, int to)
{
    if (auto refused = missingCheckpoint(subject, checkpoint))
        return *refused;
    if (auto refused = missingCheckpoint(subject, to))
        return *refused;
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"), {subject.plan.checkpoints[checkpoint].text}};
    edit.patch = checkpointLines(subject).moved(checkpoint, to);
    edit.meant = [checkpoint, to](Plan &expected, const Plan &read) {
        const bool moved = takeOverMoved(expected.checkpoints, read.checkpoints, checkpoint, to);
        takeOverIndents(expected.checkpoints, read.checkpoints);
        return moved;
    };
    return edit;
}

Edit removeCheckpoint(const EditSubject &subject, int checkpoint)
{
    if (auto refused = missingCheckpoint(subject, checkpoint))
        return *refused;
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {subject.plan.checkpoints[checkpoint].text}};
    edit.patch = checkpointLines(subject).removed(checkpoint);
    edit.meant = [checkpoint](Plan &expected, const Plan &read) {
        const bool removed = takeOverRemoved(expected.checkpoints, read.checkpoints, checkpoint);
        takeOverIndents(expected.checkpoints, read.checkpoints);
        takeOverLeadIn(expected, read);
        return removed;
    };
    return edit;
}

} // namespace Setsquare
