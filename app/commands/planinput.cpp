// SPDX-License-Identifier: Apache-2.0
#include "planinput.h"

#include "boxes.h"
#include "canonicalform.h"
#include "configurationfile.h"
#include "console.h"
#include "digest.h"
#include "filedescriptor.h"
#include "ledgerfolder.h"
#include "namedfiles.h"
#include "planreader.h"
#include "researchfiles.h"

#include <algorithm>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

std::optional<QByteArray> standardInput()
{
    QByteArray bytes;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            return bytes;
        if (count < 0 || bytes.size() > largestFile)
            return {};
        bytes.append(buffer, count);
    }
}

Finding encodingFinding(const PlanInput &input)
{
    const char *pattern =
        QT_TRANSLATE_NOOP("Setsquare::Messages", "The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.");
    const qsizetype place = std::max<qsizetype>(input.text().indexOf(QChar::ReplacementCharacter), 0);
    return {u"encoding"_s, Severity::Error, {pattern, {}}, {place, place}};
}

/** What the ledger says of the roles, and what their boxes should not say. */
void decide(PlanInput &input)
{
    const bool hasPlace = input.path != "-"_L1;
    if (hasPlace)
        input.ledger = loadLedger(input.path);
    TextIdentity present {input.digest(), {}};
    if (!input.ledger.records.isEmpty() && !present.digest.isEmpty())
        present.canonicalHash = canonicalHash(input.text());
    input.roles = verdicts(input.plan.approvals, input.ledger, present);
    if (hasPlace)
        input.boxes = boxFindings(input.plan, input.roles);
}

} // namespace

std::optional<LoadedFile> readInput(const QString &path)
{
    if (path == "-"_L1) {
        const std::optional<QByteArray> bytes = standardInput();
        if (!bytes)
            Console::complain(u"standard input cannot be read, or is larger than 64 MB"_s);
        return bytes ? std::optional(loadedBytes(*bytes)) : std::nullopt;
    }
    LoadedFile file = loadFile(path);
    if (file.isLoaded())
        return file;
    Console::complain(path + u": "_s + file.reason);
    return {};
}

std::optional<PlanInput> readPlanInput(const QString &path)
{
    const std::optional<LoadedFile> file = readInput(path);
    if (!file)
        return {};
    return planInput(path, *file);
}

PlanInput planInput(const QString &path, const LoadedFile &file)
{
    PlanInput input;
    input.path = path;
    input.file = file;
    input.plan = readPlan(file.text);
    input.research = ResearchIndex(readResearchOf(path, input.plan)); // of standard input the working folder is the plan's
    input.citations = resolveCitations(input.plan, input.research);
    input.configuration = configurationOf(path);
    input.existingFiles = existingFiles(input.plan, path);
    input.dependencies = dependencies(input.plan);
    decide(input);
    return input;
}

QString PlanInput::digest() const
{
    return file.hasText() ? Setsquare::digest(file.text, plan.approvals) : QString();
}

QList<Finding> findings(const PlanInput &input)
{
    QList<Finding> found = check(input.subject());
    if (!input.file.hasText())
        found.prepend(encodingFinding(input));
    return found;
}

Gate askGate(const PlanInput &input)
{
    return gate(input.plan, findings(input), input.roles, input.configuration.requiredRoles);
}

RoleChanges changesSinceApproval(const PlanInput &input)
{
    const auto hasFallen = [](const RoleVerdict &role) { return role.verdict == Verdict::Fallen; };
    if (std::ranges::none_of(input.roles, hasFallen))
        return {};
    return changesSinceApproval(input.roles, input.ledger, PlanRevision::read(input.text()));
}

} // namespace Setsquare
