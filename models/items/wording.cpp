// SPDX-License-Identifier: Apache-2.0
#include "wording.h"

#include "messagetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Setsquare::Wording {

namespace {

/** The context that translators see these words in. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Setsquare::Wording)
};

} // namespace

QString text(const Message &message)
{
    return filled(QCoreApplication::translate("Setsquare::Messages", message.pattern), message.arguments);
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Info:
        break;
    }
    return Words::tr("Note");
}

QString count(Severity severity, int count)
{
    // English forms are given in full, so that the program reads well without a translation loaded.
    const bool isOne = count == 1;
    switch (severity) {
    case Severity::Error:
        return isOne ? Words::tr("1 error") : Words::tr("%1 errors").arg(count);
    case Severity::Warning:
        return isOne ? Words::tr("1 warning") : Words::tr("%1 warnings").arg(count);
    case Severity::Info:
        break;
    }
    return isOne ? Words::tr("1 note") : Words::tr("%1 notes").arg(count);
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Stands:
        return Words::tr("approved");
    case Verdict::Reworded:
        return Words::tr("approved, reworded since");
    case Verdict::Fallen:
        return Words::tr("fallen: the plan has changed since");
    case Verdict::Rejected:
        return Words::tr("rejected");
    case Verdict::Missing:
        return Words::tr("not yet approved");
    case Verdict::Claimed:
        return Words::tr("ticked by hand");
    case Verdict::Follows:
        break;
    }
    return Words::tr("follows from the others");
}

QString problem(const Research &research)
{
    return research.errorLine < 0 ? research.error : Words::tr("Line %1: %2").arg(research.errorLine + 1).arg(research.error);
}

QString moment(const QString &time)
{
    const QDateTime moment = QDateTime::fromString(time, Qt::ISODate);
    if (!moment.isValid()) {
        return time;
    }
    const bool hasTime = time.contains(QLatin1Char('T'));
    //: How a day is written, with and without the time, in the letters of QDateTime::toString()
    return QLocale().toString(hasTime ? moment.toLocalTime() : moment, hasTime ? Words::tr("d MMM hh:mm") : Words::tr("d MMM yyyy"));
}

QString verdict(const RoleVerdict &verdict)
{
    QStringList words {Wording::verdict(verdict.verdict)};
    if (!verdict.damaged.isEmpty()) {
        words = {Words::tr("does not count: a record is damaged")};
    }
    const QString name = verdict.person.section(QLatin1Char('<'), 0, 0).trimmed();
    for (const QString &word : {name, moment(verdict.time)}) {
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    return words.join(QStringLiteral(" · "));
}

QString researchKind(ResearchKind kind)
{
    switch (kind) {
    case ResearchKind::Discovery:
        return Words::tr("Key discoveries");
    case ResearchKind::Architecture:
        return Words::tr("Architecture");
    case ResearchKind::Constraint:
        return Words::tr("Constraints");
    case ResearchKind::SuccessCriterion:
        return Words::tr("Success criteria");
    case ResearchKind::OpenQuestion:
        return Words::tr("Open questions");
    case ResearchKind::EdgeCase:
        return Words::tr("Edge cases");
    case ResearchKind::Recommendation:
        break;
    }
    return Words::tr("Recommendations");
}

QString phase(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : Words::tr("Phase %1: %2").arg(number, title);
}

QString sectionKind(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Title:
        return Words::tr("Title");
    case SectionKind::Context:
        return Words::tr("Context");
    case SectionKind::Architecture:
        return Words::tr("Architecture");
    case SectionKind::Tasks:
        return Words::tr("Tasks");
    case SectionKind::Criteria:
        return Words::tr("Acceptance criteria");
    case SectionKind::Decisions:
        return Words::tr("Decisions");
    case SectionKind::Risks:
        return Words::tr("Risks");
    case SectionKind::Rollback:
        return Words::tr("Rollback");
    case SectionKind::Checkpoints:
        return Words::tr("Checkpoints");
    case SectionKind::Questions:
        return Words::tr("Open questions");
    case SectionKind::Effort:
        return Words::tr("Effort");
    case SectionKind::Learnings:
        return Words::tr("Learnings");
    case SectionKind::Approach:
        return Words::tr("Approach");
    case SectionKind::Approval:
        return Words::tr("Approval");
    case SectionKind::Next:
        return Words::tr("Next steps");
    case SectionKind::Unknown:
        break;
    }
    return {};
}

QString level(Level level)
{
    switch (level) {
    case Level::Low:
        return Words::tr("Low");
    case Level::Medium:
        return Words::tr("Medium");
    case Level::High:
        return Words::tr("High");
    case Level::Unknown:
        break;
    }
    return {};
}

QString progress(int done, int count)
{
    return Words::tr("%1 of %2").arg(done).arg(count);
}

QString gate(const Gate &gate)
{
    if (gate.open) {
        return Words::tr("Ready for export");
    }
    const int count = int(gate.blockers.size());
    return count == 1 ? Words::tr("Draft · 1 thing before export") : Words::tr("Draft · %1 things before export").arg(count);
}

} // namespace Setsquare::Wording
