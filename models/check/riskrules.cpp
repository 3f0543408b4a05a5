// SPDX-License-Identifier: Apache-2.0
#include "riskrules.h"

#include "nearestname.h"
#include "places.h"
#include "report.h"
#include "riskedits.h"
#include "validation.h"
#include "words.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void noRisks(const CheckSubject &subject, Report &report)
{
    if (has(subject.plan, SectionKind::Risks) && subject.plan.risks.isEmpty())
        report.add(headingOf(subject.plan, SectionKind::Risks),
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "No risk is named: say in the table what could go wrong."));
}

void unmitigatedRisks(const CheckSubject &subject, Report &report)
{
    for (const Risk &risk : subject.plan.risks) {
        if (risk.mitigation.isEmpty())
            report.add(placeOf(risk, "Risk"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has no mitigation: say how to prevent or reduce it."), {risk.risk});
    }
}

void unknownLevels(const CheckSubject &subject, Report &report)
{
    for (const Risk &risk : subject.plan.risks) {
        if (risk.likelihood() == Level::Unknown)
            report.add(placeOf(risk, "Likelihood"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "The likelihood of “%1” is “%2”: write low, medium or high."),
                       {risk.risk, risk.likelihoodText});
        if (risk.impact() == Level::Unknown)
            report.add(placeOf(risk, "Impact"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "The impact of “%1” is “%2”: write low, medium or high."),
                       {risk.risk, risk.impactText});
    }
}

bool namesTask(const QString &mitigation)
{
    static constexpr std::array words {"task"_L1, "tasks"_L1};
    return hasDigit(mitigation) && !wordOf(mitigation, words).isEmpty();
}

void gravestRisks(const CheckSubject &subject, Report &report)
{
    for (const Risk &risk : subject.plan.risks) {
        const bool isGrave = risk.likelihood() == Level::High && risk.impact() == Level::High;
        if (isGrave && risk.mitigatedBy.isEmpty() && !namesTask(risk.mitigation))
            report.add(placeOf(risk, "Risk"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages",
                                         "“%1” is likely and grave, and no task mitigates it: name one in a column “Mitigated by”."),
                       {risk.risk});
    }
}

void unverifiedRollback(const CheckSubject &subject, Report &report)
{
    const QList<TextItem> &steps = subject.plan.rollback;
    if (!steps.isEmpty() && std::ranges::none_of(steps, [](const TextItem &step) { return verifies(step.name) || verifies(step.text); }))
        report.add(headingOf(subject.plan, SectionKind::Rollback),
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "No step of the rollback verifies it: add how to see that it was successful."));
}

void missingCheckpoints(const CheckSubject &subject, Report &report)
{
    if (!has(subject.plan, SectionKind::Checkpoints))
        return;
    QSet<QString> checked;
    for (const Checkpoint &checkpoint : subject.plan.checkpoints)
        checked.insert(checkpoint.phase);
    for (const Phase &phase : subject.plan.phases) {
        if (!phase.number.isEmpty() && !checked.contains(phase.number))
            report.add(phase.headingRange,
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "Phase %1 “%2” has no checkpoint: say what is validated after it."),
                       {phase.number, phase.title});
    }
}

/** `med`, `hihg`, `very high`: the level that comes nearest, by its beginning or by its letters. */
QString nearestLevel(const QString &written)
{
    const QStringList levels {u"Low"_s, u"Medium"_s, u"High"_s};
    for (const QString &level : levels) {
        if (written.size() > 1 && level.startsWith(written, Qt::CaseInsensitive))
            return level;
    }
    return nearestName(written, levels);
}

QList<Fix> writeLevel(const CheckSubject &subject, const Finding &finding)
{
    const int risk = riskAt(subject.plan, finding.range.start);
    const QString level = risk < 0 ? QString() : nearestLevel(finding.message.arguments.last());
    if (level.isEmpty())
        return {};
    const bool isLikelihood =
        subject.plan.risks[risk].likelihood() == Level::Unknown && finding.range == placeOf(subject.plan.risks[risk], "Likelihood"_L1);
    const QString column = isLikelihood ? u"likelihood"_s : u"impact"_s;
    return {{{QT_TRANSLATE_NOOP("Setsquare::Messages", "Write “%1”"), {level}},
             [risk, column, level](const EditSubject &at) { return setRisk(at, risk, column, level); }}};
}

constexpr auto identified = QT_TRANSLATE_NOOP(
    "Setsquare::Messages", "Risks are identified: what could go wrong is known, mitigation is planned, the rollback procedure is ready.");
constexpr auto stepSix = "Step 6, Identify Risks & Mitigation; Success Criteria";

} // namespace

QList<Rule> riskRules()
{
    return {
        {"risk-none", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan names its risks."), identified, stepSix,
         noRisks},
        {"risk-no-mitigation", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "Every risk has a mitigation."), identified,
         stepSix, unmitigatedRisks},
        {"risk-level-unknown", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Likelihood and impact are low, medium or high."), identified, stepSix, unknownLevels,
         writeLevel},
        {"risk-no-task", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A risk that is likely and grave is mitigated by a task."), identified, stepSix,
         gravestRisks},
        {"rollback-unverified", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A step of the rollback verifies it."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The rollback plan ends with how to verify that the rollback was successful."),
         "Step 6, Rollback Plan", unverifiedRollback},
        {"checkpoint-missing", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "Every phase has a checkpoint."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "After each phase, validate."), "Step 6, Validation Checkpoints", missingCheckpoints},
    };
}

} // namespace Setsquare
