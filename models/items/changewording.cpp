// SPDX-License-Identifier: Apache-2.0
#include "changewording.h"

#include "plaintext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare::ChangeWording {

namespace {

/** The context that translators see these words in. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Setsquare::ChangeWording)
};

QString firstLine(const QString &markdown)
{
    return plainText(markdown.section(u'\n', 0, 0));
}

struct FieldWord {
    QLatin1StringView field;
    const char *word;
};

constexpr std::array fieldWords {
    FieldWord {"title"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Title")},
    FieldWord {"estimate"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Estimate")},
    FieldWord {"files"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Files")},
    FieldWord {"changes"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Changes")},
    FieldWord {"tests"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Tests")},
    FieldWord {"dependsOn"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Depends on")},
    FieldWord {"complexity"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Complexity")},
    FieldWord {"groundedIn"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Grounded in")},
    FieldWord {"context"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Context")},
    FieldWord {"options"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Options")},
    FieldWord {"decision"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Decision")},
    FieldWord {"rationale"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Rationale")},
    FieldWord {"tradeoffs"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Tradeoffs")},
    FieldWord {"risks"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Risks")},
    FieldWord {"mitigation"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Mitigation")},
    FieldWord {"pattern"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Pattern")},
    FieldWord {"risk"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Risk")},
    FieldWord {"likelihood"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Likelihood")},
    FieldWord {"impact"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Impact")},
    FieldWord {"mitigatedBy"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Mitigated by")},
    FieldWord {"name"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Name")},
    FieldWord {"text"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Text")},
    FieldWord {"phase"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Phase")},
    FieldWord {"state"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "State")},
    FieldWord {"deferredTo"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Deferred to")},
    FieldWord {"value"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Value")},
    FieldWord {"order"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Order of the fields")},
    FieldWord {"number"_L1, QT_TRANSLATE_NOOP("Setsquare::ChangeWording", "Numbers")},
};

} // namespace

PlanPart groupOf(PlanPart part)
{
    switch (part) {
    case PlanPart::FrontMatter:
        return PlanPart::Plan;
    case PlanPart::Component:
    case PlanPart::DataFlow:
    case PlanPart::IntegrationPoint:
    case PlanPart::Alternative:
    case PlanPart::Tradeoff:
        return PlanPart::Architecture;
    case PlanPart::Phase:
        return PlanPart::Task;
    case PlanPart::Group:
        return PlanPart::Criterion;
    case PlanPart::Option:
        return PlanPart::Decision;
    case PlanPart::Section:
        return PlanPart::Prose;
    default:
        return part;
    }
}

QString group(PlanPart part)
{
    switch (groupOf(part)) {
    case PlanPart::Plan:
        return Words::tr("Title and front matter");
    case PlanPart::Context:
        return Words::tr("Context");
    case PlanPart::Architecture:
        return Words::tr("Architecture");
    case PlanPart::Task:
        return Words::tr("Tasks");
    case PlanPart::Criterion:
        return Words::tr("Acceptance criteria");
    case PlanPart::Decision:
        return Words::tr("Decisions");
    case PlanPart::Risk:
        return Words::tr("Risks");
    case PlanPart::Rollback:
        return Words::tr("Rollback");
    case PlanPart::Checkpoint:
        return Words::tr("Checkpoints");
    case PlanPart::Question:
        return Words::tr("Open questions");
    case PlanPart::Effort:
        return Words::tr("Effort");
    case PlanPart::Learning:
        return Words::tr("Learnings");
    case PlanPart::Approval:
        return Words::tr("Approval");
    default:
        return Words::tr("Text");
    }
}

QString kind(PlanChange::Kind kind)
{
    switch (kind) {
    case PlanChange::Kind::Added:
        return Words::tr("added");
    case PlanChange::Kind::Removed:
        return Words::tr("removed");
    case PlanChange::Kind::Changed:
        return Words::tr("changed");
    case PlanChange::Kind::Moved:
        return Words::tr("moved");
    case PlanChange::Kind::Renumbered:
        break;
    }
    return Words::tr("renumbered");
}

QString title(PlanPart part, const QString &id, const QString &title)
{
    QString words = firstLine(title);
    switch (part) {
    case PlanPart::Plan:
        return Words::tr("Title of the plan");
    case PlanPart::FrontMatter:
        return Words::tr("Front matter");
    case PlanPart::Phase:
        return id == title ? words : Words::tr("Phase %1 · %2").arg(id, words);
    case PlanPart::Option:
        return Words::tr("Decision %1 · option %2").arg(id, words);
    case PlanPart::Task:
    case PlanPart::Decision:
    case PlanPart::Question:
        return id.isEmpty() || id.startsWith(u'~') ? words : id + u" · "_s + words;
    default:
        return words;
    }
}

QString field(const QString &field)
{
    for (const FieldWord &known : fieldWords) {
        if (field == known.field)
            return QCoreApplication::translate("Setsquare::ChangeWording", known.word);
    }
    return field;
}

QString place(const Place &place)
{
    const QString previous = firstLine(place.previous);
    const QString container = firstLine(place.container);
    if (container.isEmpty())
        return previous.isEmpty() ? Words::tr("at the start") : Words::tr("after “%1”").arg(previous);
    return previous.isEmpty() ? Words::tr("%1, first").arg(container) : Words::tr("%1, after “%2”").arg(container, previous);
}

QString consequence(const Consequence &consequence)
{
    const QString before = toText(consequence.before);
    const QString after = toText(consequence.after);
    return consequence.phase.isEmpty() ? Words::tr("Effort of the plan: %1 → %2").arg(before, after)
                                       : Words::tr("Effort of %1: %2 → %3").arg(consequence.phase, before, after);
}

QString sentence(const PlanChange &change)
{
    const bool isMove = change.kind == PlanChange::Kind::Moved;
    const QString before = isMove ? place(change.placeBefore) : change.before;
    const QString after = isMove ? place(change.placeAfter) : change.after;
    QString subject = title(change.part, change.id, change.title);
    if (change.part != PlanPart::Option && !change.field.isEmpty())
        subject = subject.isEmpty() ? field(change.field) : subject + u", "_s + field(change.field);
    if (subject.isEmpty())
        subject = group(change.part);
    if (before.isEmpty())
        return Words::tr("%1: %2: “%3”").arg(subject, kind(change.kind), after);
    if (after.isEmpty())
        return Words::tr("%1: %2: it was “%3”").arg(subject, kind(change.kind), before);
    return Words::tr("%1: %2 from “%3” to “%4”").arg(subject, kind(change.kind), before, after);
}

QString summary(const Comparison &comparison)
{
    const qsizetype changes = comparison.changes.size();
    const qsizetype reworded = comparison.reworded.size();
    const QString wording = reworded == 1 ? Words::tr("1 place reworded") : Words::tr("%1 places reworded").arg(reworded);
    if (changes == 0)
        return reworded == 0 ? Words::tr("No differences") : Words::tr("The meaning is the same · %1").arg(wording);
    const QString counted = changes == 1 ? Words::tr("1 change") : Words::tr("%1 changes").arg(changes);
    return reworded == 0 ? counted : counted + u" · "_s + wording;
}

} // namespace Setsquare::ChangeWording
