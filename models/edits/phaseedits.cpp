// SPDX-License-Identifier: Apache-2.0
#include "phaseedits.h"

#include "estimatescanner.h"
#include "markdownsyntax.h"
#include "rearrangement.h"
#include "renumbering.h"
#include "sectionedits.h"
#include "taskarguments.h"
#include "taskedits.h"
#include "textlines.h"

#include <QSet>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool exists(const Plan &plan, int phase)
{
    return phase >= 0 && phase < plan.phases.size();
}

Edit nothingThere()
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such phase."), {}});
}

std::optional<Message> phaseProblem(const QString &title, const QString &estimate)
{
    if (title.trimmed().isEmpty())
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "A phase needs a title."), {}};
    if (title.trimmed().contains(u'\n') || title.trimmed().contains(u'\r'))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "A title stands on one line: write “%1” without line breaks."),
                        {title.trimmed()}};
    if (!estimate.trimmed().isEmpty() && !readEstimate(estimate.trimmed()))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day"),
                        {estimate.trimmed()}};
    return {};
}

/** ` (est: 2 hours)` or ` (2 hours)`, as the others have it. */
QString bracketsFor(const EditSubject &subject, const QString &estimate)
{
    if (estimate.trimmed().isEmpty())
        return {};
    bool isNamed = true;
    for (const Phase &phase : subject.plan.phases) {
        if (phase.estimate)
            isNamed = subject.string(phase.headingRange).contains("(est"_L1, Qt::CaseInsensitive);
    }
    return (isNamed ? u" (est: "_s : u" ("_s) + estimate.trimmed() + u')';
}

/** The phase whose heading a new one is written like: the last numbered one up to `after`, or else the first behind it. */
const Phase *modelFor(const EditSubject &subject, int after)
{
    const Phase *model = nullptr;
    for (int i = 0; i < subject.plan.phases.size(); ++i) {
        const Phase &phase = subject.plan.phases.at(i);
        const bool isUsable =
            !phaseNumberPlace(subject, phase).isEmpty() && !phase.title.isEmpty() && subject.text[phase.headingRange.start] == u'#';
        if (isUsable && (i <= after || !model))
            model = &phase;
    }
    return model;
}

NewPhase newPhase(const EditSubject &subject, const QString &title, const QString &estimate, int after)
{
    NewPhase added;
    QString before;
    if (const Phase *model = modelFor(subject, after)) {
        before = subject.string({model->headingRange.start, model->titleRange.start});
        added.number = phaseNumberPlace(subject, *model).shifted(-model->headingRange.start);
    } else {
        const Section *section = findSection(subject.plan, SectionKind::Tasks);
        before = QString(std::min((section ? section->level : 2) + 1, 6), u'#') + u" Phase 1: "_s;
        added.number = {before.size() - 3, before.size() - 2};
    }
    added.title = title.trimmed();
    added.estimate = estimate.trimmed().isEmpty() ? std::nullopt : readEstimate(estimate.trimmed());
    added.lines = before + added.title + (before.endsWith("**"_L1) ? u"**"_s : QString()) + bracketsFor(subject, estimate) + u'\n';
    return added;
}

/** A plan without a section for tasks gets one with the phase. */
Edit addFirstPhase(const EditSubject &subject, const NewPhase &phase)
{
    const SectionAddition section = newSection(subject, SectionKind::Tasks, phase.lines);
    Edit edit;
    edit.patch = TextPatch(section.change.range, section.change.text);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add the phase “%1”"), {phase.title}};
    edit.meant = [section, phase](Plan &expected, const Plan &read) {
        expected.phases = read.phases;
        return section.takeOver(expected, read) && read.phases.size() == 1 && read.phases.first().title == phase.title
            && read.phases.first().number == "1"_L1 && read.phases.first().estimate == phase.estimate;
    };
    return edit;
}

/** The tasks in the order of their phases. */
void followPhases(const Plan &plan, Arrangement &arrangement)
{
    arrangement.tasks.clear();
    for (int place = -1; place < int(arrangement.phases.size()); ++place) {
        const int phase = place < 0 ? -1 : arrangement.phases[size_t(place)];
        for (int i = 0; i < plan.tasks.size(); ++i) {
            if (plan.tasks.at(i).phase == phase && (place < 0 || phase >= 0))
                arrangement.tasks.push_back({{i, -1}, place});
        }
    }
}

/** What names a phase or its tasks from outside. */
QStringList dependants(const Plan &plan, int phase)
{
    QSet<QString> ids;
    for (const Task &task : plan.tasks) {
        if (task.phase == phase)
            ids.insert(task.id);
    }
    const auto names = [&](const QStringList &named) {
        return std::ranges::any_of(named, [&](const QString &id) { return ids.contains(id); });
    };
    QStringList found;
    for (const Task &task : plan.tasks) {
        if (task.phase != phase && task.dependsOn && names(*task.dependsOn))
            found += u"“%1 %2”"_s.arg(task.id, task.title);
    }
    for (const Risk &risk : plan.risks)
        found += names(risk.mitigatedBy) ? QStringList(u"“%1”"_s.arg(risk.risk)) : QStringList();
    for (const Checkpoint &checkpoint : plan.checkpoints) {
        if (!checkpoint.phase.isEmpty() && checkpoint.phase == plan.phases.at(phase).number)
            found += u"“%1”"_s.arg(checkpoint.text);
    }
    return found;
}

struct EstimatePlace {
    TextRange brackets; ///< empty if there are none
    TextRange inside; ///< behind `est:`
};

EstimatePlace estimatePlace(const EditSubject &subject, const Phase &phase)
{
    const TextRange line = lineAt(subject.text, phase.headingRange.start);
    const TextRange behind {std::max(phase.titleRange.start, line.start), line.end};
    const auto bracketed = bracketedEstimate(slice(subject.text, behind));
    if (!bracketed || (bracketed->estimate != phase.estimate))
        return {};
    EstimatePlace place;
    place.brackets = bracketed->range.shifted(behind.start);
    place.inside = {place.brackets.start + 1, place.brackets.end - 1};
    const qsizetype colon = slice(subject.text, place.inside).indexOf(u':');
    place.inside = trimmedRange(subject.text, {place.inside.start + colon + 1, place.inside.end});
    return place;
}

} // namespace

Edit addPhase(const EditSubject &subject, const QString &title, const QString &estimate, int after)
{
    if (const auto problem = phaseProblem(title, estimate))
        return Edit::refused(*problem);
    if (after >= 0 && !exists(subject.plan, after))
        return nothingThere();
    const NewPhase added = newPhase(subject, title, estimate, after);
    if (!findSection(subject.plan, SectionKind::Tasks))
        return addFirstPhase(subject, added);
    Arrangement arrangement = arrangementOf(subject.plan);
    arrangement.addedPhase = added;
    arrangement.phases.insert(arrangement.phases.begin() + std::max(after + 1, 0), -1);
    followPhases(subject.plan, arrangement);
    return rearranged(subject, arrangement, {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add the phase “%1”"), {added.title}});
}

Edit setPhaseTitle(const EditSubject &subject, int phase, const QString &title)
{
    if (!exists(subject.plan, phase))
        return nothingThere();
    if (const auto problem = phaseProblem(title, {}))
        return Edit::refused(*problem);
    const Phase &target = subject.plan.phases.at(phase);
    const QString wanted = title.trimmed();
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Rename “%1”"), {wordsOf(target)}};
    if (target.title == wanted)
        return edit;
    const bool touches = target.titleRange.isEmpty() && target.titleRange.start > 0 && !subject.text[target.titleRange.start - 1].isSpace();
    edit.patch = TextPatch(target.titleRange, touches ? u": "_s + wanted : wanted);
    edit.meant = [phase, wanted](Plan &expected, const Plan &read) {
        expected.phases[phase].title = wanted;
        return read.phases.size() > phase && read.phases.at(phase).title == wanted;
    };
    return edit;
}

Edit setPhaseEstimate(const EditSubject &subject, int phase, const QString &estimate)
{
    if (!exists(subject.plan, phase))
        return nothingThere();
    const Phase &target = subject.plan.phases.at(phase);
    const QString wanted = estimate.trimmed();
    if (const auto problem = phaseProblem(u"-"_s, wanted))
        return Edit::refused(*problem);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Set the estimate of “%1”"), {wordsOf(target)}};
    const EstimatePlace place = estimatePlace(subject, target);
    if (place.brackets.isEmpty()) {
        const TextRange line = lineAt(subject.text, target.headingRange.start);
        const qsizetype end = std::max(target.titleRange.end, line.start);
        const bool isStrong = slice(subject.text, {end, line.end}).startsWith("**"_L1);
        const qsizetype at = end + (isStrong ? 2 : 0);
        edit.patch = TextPatch({at, at}, bracketsFor(subject, wanted));
    } else if (wanted.isEmpty()) {
        edit.patch = TextPatch({trimmedRange(subject.text, {0, place.brackets.start}).end, place.brackets.end}, {});
    } else {
        edit.patch = TextPatch(place.inside, wanted);
    }
    const std::optional<Estimate> meant = wanted.isEmpty() ? std::nullopt : readEstimate(wanted);
    edit.meant = [phase, meant](Plan &expected, const Plan &read) {
        expected.phases[phase].estimate = meant;
        return read.phases.size() > phase && read.phases.at(phase).estimate == meant;
    };
    return edit;
}

Edit movePhase(const EditSubject &subject, int phase, int after)
{
    if (!exists(subject.plan, phase) || (after >= 0 && !exists(subject.plan, after)))
        return nothingThere();
    Arrangement arrangement = arrangementOf(subject.plan);
    if (after != phase) {
        std::erase(arrangement.phases, phase);
        const auto place = after < 0 ? arrangement.phases.begin() : std::ranges::find(arrangement.phases, after) + 1;
        arrangement.phases.insert(place, phase);
    }
    followPhases(subject.plan, arrangement);
    return rearranged(subject, arrangement,
                      {QT_TRANSLATE_NOOP("Setsquare::Messages", "Move the phase “%1”"), {wordsOf(subject.plan.phases.at(phase))}});
}

Edit removePhase(const EditSubject &subject, int phase, bool orphan)
{
    if (!exists(subject.plan, phase))
        return nothingThere();
    if (const QStringList waiting = dependants(subject.plan, phase); !waiting.isEmpty() && !orphan)
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "These name what would be removed: %1. Remove it and these references?"),
             {waiting.join(u", "_s)}},
            Refusal::NeedsConsent);
    Arrangement arrangement = arrangementOf(subject.plan);
    std::erase(arrangement.phases, phase);
    followPhases(subject.plan, arrangement);
    return rearranged(subject, arrangement,
                      {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove the phase “%1”"), {wordsOf(subject.plan.phases.at(phase))}});
}

} // namespace Setsquare
