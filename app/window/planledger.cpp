// SPDX-License-Identifier: Apache-2.0
// The part of PlanController that has to do with approvals: the ledger beside the plan, what people decide, and git.
#include "approvallinereader.h"
#include "gitcommit.h"
#include "identity.h"
#include "ledgerfolder.h"
#include "plancontroller.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QList<Verdict> verdictsOf(const Gate &gate)
{
    QList<Verdict> verdicts;
    for (const RoleVerdict &role : gate.roles)
        verdicts.append(role.verdict);
    return verdicts;
}

/** A name inside the ledger's folder, for what is asked about the files in it. */
QString anyRecord(const QString &planPath)
{
    return ledgerFolder(planPath) + u"/20260101T000000Z-0000000000000000.json"_s;
}

} // namespace

Recorder PlanController::recorder()
{
    return {[this] { return isPerson(m_person) ? m_person : identityIn(m_path.isEmpty() ? m_folder : QFileInfo(m_path).absolutePath()); },
            [this](const Record &record, const QString &text) { return this->record(record, text); }};
}

void PlanController::loadLedgerFromDisk()
{
    const bool hasDigest = !m_path.isEmpty() && m_problem != LoadedFile::Problem::NotUtf8;
    m_session.setLedger(hasDigest ? loadLedger(m_path) : Ledger());
}

void PlanController::takeLedger()
{
    loadLedgerFromDisk();
    m_boxVerdicts = verdictsOf(m_session.gate());
    m_window->hideMessage(u"ledger"_s);
    m_window->hideMessage(u"commit"_s);
    if (m_path.isEmpty())
        return;
    m_session.settle();
    const QStringList orphans = orphanedLedgers(m_path, m_session.digest());
    if (!orphans.isEmpty())
        offerLedgerOf(orphans.constFirst());
    else if (!m_session.ledger().isEmpty())
        warnOfIgnoredLedger();
}

void PlanController::offerLedgerOf(const QString &formerName)
{
    const auto adopt = [this, formerName] {
        const WriteResult result = adoptLedger(formerName, m_path);
        if (result.isWritten())
            takeLedger();
        else
            m_window->showMessage(u"ledger"_s, Kind::Error, tr("The approvals were not taken over. %1").arg(result.reason));
    };
    m_window->showMessage(u"ledger"_s, Kind::Info,
                          tr("The approvals of “%1” are here, but no plan of that name. Has this plan been renamed?").arg(formerName),
                          {{tr("Take the approvals over"), adopt}});
}

void PlanController::warnOfIgnoredLedger()
{
    if (isIgnoredByGit(anyRecord(m_path)))
        m_window->showMessage(u"ledger"_s, Kind::Warning,
                              tr("git ignores the folder %1: nobody else will see who has approved. Take it out of .gitignore.")
                                  .arg(QFileInfo(ledgerFolder(m_path)).fileName()));
}

Recorder::Answer PlanController::record(Record record, const QString &text)
{
    const bool isOnDisk = !m_path.isEmpty() && !m_session.document()->isModified() && !m_isGone;
    if (!isOnDisk && !m_session.document()->isReadOnly() && !save())
        return {tr("The plan has to be saved first."), false};
    if (loadFile(m_path).bytes != m_seen) {
        checkDisk();
        return {{}, true};
    }
    record.time = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    record.configuration = m_session.configuration().hash;
    const RecordResult result = recordDecision(m_path, record, text);
    if (!result.written.isWritten())
        return {result.written.reason, false};
    loadLedgerFromDisk();
    if (!m_session.document()->isReadOnly() && m_session.correctBoxes(boxLabel(record), record.role))
        save();
    m_boxVerdicts = verdictsOf(m_session.gate());
    warnOfIgnoredLedger();
    offerCommit();
    return {};
}

QString PlanController::boxLabel(const Record &record) const
{
    return record.vote == Vote::Approve ? tr("Tick Approval") : tr("Clear Approval");
}

/** Of an edited plan whose verdicts are others than when it was opened or saved last, the boxes are saved with it. */
void PlanController::correctBoxes()
{
    if (m_session.document()->isReadOnly() || m_session.ledger().isEmpty())
        return;
    m_session.settle();
    const QList<Verdict> verdicts = verdictsOf(m_session.gate());
    if (verdicts != m_boxVerdicts)
        m_session.correctBoxes(tr("Bring Approval Boxes Up to Date"));
    m_boxVerdicts = verdictsOf(m_session.gate());
}

void PlanController::offerCommit()
{
    if (commitOffer(m_path).isEmpty())
        return;
    m_window->showMessage(u"commit"_s, Kind::Info, tr("What was decided reaches the others when it is committed, together with the plan."),
                          {{tr("Commit…"), [this] { commitPlan(); }}});
}

void PlanController::commitPlan()
{
    if (m_path.isEmpty() || !save())
        return;
    CommitOffer offer = commitOffer(m_path);
    if (offer.isEmpty()) {
        m_window->showNote(tr("There is nothing to commit."));
        return;
    }
    offer.message = commitMessage(offer);
    const QString message = m_dialogs.commit ? m_dialogs.commit(m_window, offer) : QString();
    if (message.isEmpty())
        return;
    const QString reason = commit(offer, message);
    if (reason.isEmpty()) {
        m_window->hideMessage(u"commit"_s);
        m_window->showNote(tr("Committed."));
    } else {
        m_window->showMessage(u"commit"_s, Kind::Error, tr("NOT committed. %1").arg(reason), {{tr("Try again"), [this] { commitPlan(); }}});
    }
}

// Written for whoever reads the history, so in English and not in the language of the window.
QString PlanController::commitMessage(const CommitOffer &offer) const
{
    const QString name = QFileInfo(m_path).completeBaseName();
    QStringList lines;
    for (const Record &record : m_session.ledger().records) {
        const QString file = u'/' + recordFileName(record);
        const bool isNew = std::ranges::any_of(offer.files, [&file](const CommitOffer::File &each) { return each.path.endsWith(file); });
        if (isNew)
            lines.append(u"%1: %2 (%3)"_s.arg(record.role, toText(record.vote), record.person.section(u" <"_s, 0, 0)));
    }
    if (lines.isEmpty())
        return u"%1: the plan is changed"_s.arg(name);
    const QString subject = lines.size() == 1 ? lines.constFirst() : u"%1 decisions"_s.arg(lines.size());
    QString message = name + u": "_s + subject;
    if (lines.size() > 1)
        message += u"\n\n"_s + lines.join(u'\n');
    return message;
}

} // namespace Setsquare
