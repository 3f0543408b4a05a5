// SPDX-License-Identifier: Apache-2.0
// The commands approve, reject and withdraw.
#include "approvallinereader.h"
#include "boxes.h"
#include "console.h"
#include "digest.h"
#include "exitstatus.h"
#include "gatejson.h"
#include "grammar.h"
#include "identity.h"
#include "ledgerfolder.h"
#include "planinput.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <iostream>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct DecisionArguments {
    QString file;
    QString role;
    QString person;
    QString how;
    QString note;
};

/** Says why a decision is not taken. */
int refused(int status, const QString &sentence)
{
    Console::complain(sentence);
    return status;
}

/** One decision about one role of a plan, from its words on the command line to the ledger and the boxes. */
class Deciding
{
public:
    Deciding(Vote vote, const DecisionArguments &arguments) : m_vote(vote), m_arguments(arguments) {}
    int run();

private:
    std::optional<int> findRole();
    std::optional<int> findPerson();
    std::optional<int> confirm() const;
    std::optional<int> record();
    int writeBoxes() const;

    const Vote m_vote;
    const DecisionArguments &m_arguments;
    std::optional<PlanInput> m_input;
    Record m_record;
};

QStringList rolesOf(const Plan &plan)
{
    QStringList roles;
    for (const ApprovalLine &line : plan.approvals) {
        if (!line.follows() && !roles.contains(line.role))
            roles.append(line.role);
    }
    return roles;
}

std::optional<int> Deciding::findRole()
{
    const QStringList all = rolesOf(m_input->plan);
    const QString &words = m_arguments.role;
    if (all.isEmpty())
        return refused(ExitStatus::no, u"%1: no role approves; add some to a section \"## Approval\""_s.arg(m_input->path));
    QStringList found = all.filter(words, Qt::CaseInsensitive);
    if (all.contains(words, Qt::CaseInsensitive))
        found = all.filter(QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(words)),
                                              QRegularExpression::CaseInsensitiveOption));
    if (found.size() != 1 || words.isEmpty()) {
        const QString problem = found.isEmpty() ? u"no role is called \"%1\""_s.arg(words) : u"\"%1\" is not one role"_s.arg(words);
        return refused(ExitStatus::usage, u"%1; there are: %2"_s.arg(problem, all.join(u", "_s)));
    }
    m_record.role = found.constFirst();
    return {};
}

std::optional<int> Deciding::findPerson()
{
    const QString folder = QFileInfo(m_input->path).absolutePath();
    m_record.recordedBy = identityIn(folder);
    m_record.person = m_arguments.person.isEmpty() ? gitIdentityIn(folder) : m_arguments.person.trimmed();
    if (m_record.person.isEmpty())
        return refused(ExitStatus::usage, u"git knows nobody here; say who decides with --by \"Name <mail>\""_s);
    if (!isPerson(m_record.person) || m_record.person.contains(u'\n'))
        return refused(ExitStatus::usage, u"\"%1\" names nobody; write --by \"Name <mail>\""_s.arg(m_record.person));
    const bool isOther = m_record.person != m_record.recordedBy;
    if (!m_arguments.how.isEmpty() && m_arguments.how != "own-machine"_L1 && !isOther)
        return refused(ExitStatus::usage, u"--how %1 is for what somebody else has decided; say who with --by"_s.arg(m_arguments.how));
    m_record.how = howOf(m_arguments.how).value_or(isOther ? How::Relayed : How::OwnMachine);
    return {};
}

/** Whoever approves types the digits of what was read, so that it is no accident; then the file must still be that. */
std::optional<int> Deciding::confirm() const
{
    if (m_vote != Vote::Approve)
        return {};
    const QString digits = digestHex(m_input->digest()).first(8);
    std::fputs(qUtf8Printable(u"%1\n%2\n%3 approves as \"%4\".\nType the first eight digits of the digest, %5: "_s.arg(
                   m_input->path, m_input->digest(), m_record.person, m_record.role, digits)),
               stderr);
    std::string typed;
    std::getline(std::cin, typed);
    if (QString::fromStdString(typed).trimmed().toLower() != digits)
        return refused(ExitStatus::no, u"nothing was recorded: those are not the digits"_s);
    const std::optional<PlanInput> now = readPlanInput(m_input->path);
    if (!now || now->file.bytes != m_input->file.bytes)
        return refused(ExitStatus::no, u"nothing was recorded: the plan has changed meanwhile; read it again"_s);
    return {};
}

std::optional<int> Deciding::record()
{
    m_record.vote = m_vote;
    m_record.note = m_arguments.note;
    m_record.configuration = m_input->configuration.hash;
    m_record.time = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    const QString text = approvedText(m_input->text(), m_input->plan.approvals);
    const RecordResult result = recordDecision(m_input->path, m_record, text);
    if (!result.written.isWritten())
        return refused(ExitStatus::file, u"%1: NOT recorded: %2"_s.arg(m_input->path, result.written.reason));
    return {};
}

int Deciding::writeBoxes() const
{
    const PlanInput now = planInput(m_input->path, m_input->file); // with what has just been recorded
    const TextPatch patch = boxPatch(now.plan, now.text(), now.roles, m_record.role);
    const bool changes = !patch.isEmpty() && m_input->file.problem == LoadedFile::Problem::None;
    const QByteArray bytes = fileBytes(patch.applied(m_input->text()), m_input->file.hasBom);
    const WriteResult result =
        changes ? writeDurably(m_input->path, bytes, m_input->file.bytes) : WriteResult {WriteResult::Status::Written, {}};
    const bool shown = Console::write(gateText(askGate(now), m_input->path));
    if (result.isWritten())
        return shown ? ExitStatus::fine : ExitStatus::file;
    return refused(ExitStatus::file, u"%1: recorded, but its boxes were NOT changed: %2"_s.arg(m_input->path, result.reason));
}

int Deciding::run()
{
    if (m_arguments.file == "-"_L1)
        return refused(ExitStatus::usage, u"decisions are kept beside the plan's file; name one"_s);
    if (m_vote == Vote::Approve && !::isatty(STDIN_FILENO))
        return refused(ExitStatus::usage, u"approving needs a terminal, where somebody types the first digits of the digest"_s);
    m_input = readPlanInput(m_arguments.file);
    if (!m_input)
        return ExitStatus::file;
    if (!m_input->file.hasText())
        return refused(ExitStatus::no, u"%1: %2 Nothing is decided about it"_s.arg(m_input->path, m_input->file.reason));
    for (const auto step : {&Deciding::findRole, &Deciding::findPerson}) {
        if (const std::optional<int> status = (this->*step)())
            return *status;
    }
    if (const std::optional<int> status = confirm())
        return *status;
    if (const std::optional<int> status = record())
        return *status;
    return writeBoxes();
}

CommandRun addDecision(CLI::App &command, Vote vote, const char *description)
{
    command.description(description);
    const auto arguments = std::make_shared<DecisionArguments>();
    addFile(command, arguments->file, "the plan");
    addText(command, "--role", arguments->role, "the role, or any part of its name that no other has")->required();
    addText(command, "--by", arguments->person, "who decides, \"Name <mail>\"; git's identity without it");
    addChoice(command, "--how", arguments->how, "how that came here: own-machine, in-person or relayed",
              {"own-machine", "in-person", "relayed"});
    addText(command, "--note", arguments->note, "what is to be remembered with it");
    return [arguments, vote] { return Deciding(vote, *arguments).run(); };
}

} // namespace

CommandRun addApprove(CLI::App &command)
{
    return addDecision(command, Vote::Approve, "Record that a role approves of a plan as it is");
}

CommandRun addReject(CLI::App &command)
{
    return addDecision(command, Vote::Reject, "Record that a role rejects a plan");
}

CommandRun addWithdraw(CLI::App &command)
{
    return addDecision(command, Vote::Withdraw, "Record that somebody takes back what they decided about a plan");
}

} // namespace Setsquare
