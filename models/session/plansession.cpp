// SPDX-License-Identifier: Apache-2.0
#include "plansession.h"

#include "boxes.h"
#include "canonicalform.h"
#include "digest.h"
#include "guard.h"
#include "openend.h"

#include <algorithm>
#include <utility>

namespace Setsquare {

namespace {

constexpr int typingRestsMilliseconds = 300;
constexpr int suspensionMilliseconds = 1000;

} // namespace

PlanSession::PlanSession(QObject *parent) : QObject(parent), m_derived(derive())
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PlanSession::settle);
    m_suspension.setSingleShot(true);
    connect(&m_suspension, &QTimer::timeout, this, &PlanSession::resume);
    connect(&m_simulationRunner, &SimulationRunner::progressed, this, &PlanSession::simulationProgressed);
    connect(&m_simulationRunner, &SimulationRunner::finished, this, &PlanSession::takeSimulation);
    connect(&m_document, &PlanDocument::textPatched, this,
            [this](const TextPatch &, PlanDocument::Origin origin) { m_lastOrigin = origin; });
    connect(&m_document, &PlanDocument::opened, this, &PlanSession::open);
    connect(&m_document, &PlanDocument::planChanged, this, &PlanSession::update);
}

bool PlanSession::perform(const Edit &edit, const QString &label)
{
    std::optional<Message> reason;
    if (m_document.isReadOnly()) {
        reason = Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "This plan is read-only: %1"), {m_document.readOnlyReason()}};
    } else if (m_isSuspended || revision() != m_document.revision()) {
        reason = Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "The text is being typed. Close the code block or comment first."), {}};
    } else if (edit.isRefused()) {
        reason = edit.reason;
    }
    const auto accepts = [&](const Plan &before, const Plan &after) { return !(reason = objection(edit, before, after)); };
    if (!reason && m_document.apply(edit.patch, label, PlanDocument::Origin::Structure, accepts)) {
        if (!edit.mentions.isEmpty()) {
            Q_EMIT mentioned(edit.mentions);
        }
        return true;
    }
    Q_EMIT refused(reason.value_or(Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan is just being changed. Try again."), {}}));
    return false;
}

void PlanSession::setResearch(const QList<Research> &research)
{
    if (research == m_index.research()) {
        return;
    }
    m_index = ResearchIndex(research);
    const QList<ResolvedCitation> before = std::exchange(m_derived.citations, resolveCitations(m_derived.plan, m_index));
    const Trace traced = std::exchange(m_derived.trace, Setsquare::trace(m_derived.plan, m_index, m_derived.citations));
    Q_EMIT researchChanged();
    if (before != m_derived.citations || traced != m_derived.trace) {
        Q_EMIT citationsChanged();
    }
    checkAgain();
}

void PlanSession::setConfiguration(const Configuration &configuration)
{
    if (configuration == m_configuration) {
        return;
    }
    m_configuration = configuration;
    Q_EMIT configurationChanged();
    checkAgain();
}

void PlanSession::setExistingFiles(const std::optional<QSet<QString>> &files)
{
    if (files != m_existingFiles) {
        m_existingFiles = files;
        checkAgain();
    }
}

/** What stands beside the plan has changed, and the plan has not. */
void PlanSession::checkAgain()
{
    if (m_isSuspended) {
        return;
    }
    const QList<Finding> findings = m_derived.findings;
    const Gate gate = m_derived.gate;
    judge(m_derived);
    if (m_derived.findings != findings) {
        Q_EMIT findingsChanged();
    }
    if (m_derived.gate != gate) {
        Q_EMIT gateChanged();
    }
}

CheckSubject PlanSession::checkSubject(const Derived &derived) const
{
    return {derived.plan,      m_document.text(), derived.dependencies, m_index,
            derived.citations, m_configuration,   m_existingFiles,      derived.boxes};
}

void PlanSession::setFiles(const QStringList &files)
{
    if (files != m_files) {
        m_files = files;
        Q_EMIT filesChanged();
    }
}

void PlanSession::setLedger(const Ledger &ledger)
{
    if (ledger == m_ledger) {
        return;
    }
    m_ledger = ledger;
    m_identity = identify();
    checkAgain();
    Q_EMIT ledgerChanged();
}

/** What is wrong, and whether the plan may be implemented; the rest is there. */
void PlanSession::judge(Derived &derived) const
{
    const QList<RoleVerdict> roles = verdicts(derived.plan.approvals, m_ledger, m_identity);
    derived.boxes = boxFindings(derived.plan, roles);
    derived.findings = check(checkSubject(derived));
    derived.gate = Setsquare::gate(derived.plan, derived.findings, roles, m_configuration.requiredRoles);
}

TextIdentity PlanSession::identify() const
{
    const QString &text = m_document.text();
    TextIdentity identity {Setsquare::digest(text, m_document.plan().approvals), {}};
    if (!m_ledger.records.isEmpty()) {
        identity.canonicalHash = canonicalHash(text, m_document.blocks(), m_document.plan());
    }
    return identity;
}

bool PlanSession::correctBoxes(const QString &label, const QString &decided)
{
    settle();
    return changeBoxes(boxPatch(plan(), m_document.text(), gate().roles, decided), label);
}

bool PlanSession::clearClaim(const QString &role, const QString &label)
{
    return changeBoxes(claimPatch(plan(), gate().roles, role), label);
}

bool PlanSession::changeBoxes(const TextPatch &patch, const QString &label)
{
    if (patch.isEmpty()) {
        return true;
    }
    Edit edit;
    edit.patch = patch;
    edit.meant = [](Plan &expected, const Plan &read) {
        const bool sameRoles = std::ranges::equal(expected.approvals, read.approvals, {}, &ApprovalLine::role, &ApprovalLine::role);
        expected.approvals = read.approvals;
        return sameRoles;
    };
    return perform(edit, label);
}

PlanSession::Derived PlanSession::derive() const
{
    Derived derived;
    derived.plan = m_document.plan();
    derived.revision = m_document.revision();
    derived.dependencies = Setsquare::dependencies(derived.plan);
    derived.citations = resolveCitations(derived.plan, m_index);
    derived.trace = Setsquare::trace(derived.plan, m_index, derived.citations);
    judge(derived);
    return derived;
}

void PlanSession::open()
{
    m_ledger = {};
    m_identity = {};
    take(&PlanSession::planOpened);
    // What can wait does not hold up the first picture of the plan.
    waitForRest(0);
}

void PlanSession::update()
{
    const bool isTyped = m_lastOrigin == PlanDocument::Origin::Editor;
    if (isTyped && !m_hasOpenEnd && hasOpenEnd(m_document.blocks())) {
        suspend();
    } else {
        resume();
    }
    waitForRest(m_isSuspended ? suspensionMilliseconds : typingRestsMilliseconds);
}

void PlanSession::suspend()
{
    m_suspension.start(suspensionMilliseconds);
    if (!std::exchange(m_isSuspended, true)) {
        Q_EMIT suspendedChanged(true);
    }
}

void PlanSession::resume()
{
    take(&PlanSession::planChanged);
}

void PlanSession::take(void (PlanSession::*tell)())
{
    m_suspension.stop();
    m_hasOpenEnd = hasOpenEnd(m_document.blocks());
    const bool wasSuspended = std::exchange(m_isSuspended, false);
    const Derived before = std::exchange(m_derived, derive());
    const bool isOtherNetwork = tell == &PlanSession::planOpened || m_derived.plan.tasks.size() != before.plan.tasks.size()
        || m_derived.dependencies != before.dependencies;
    const bool losesSimulation = isOtherNetwork && m_simulation;
    if (losesSimulation) {
        m_simulation.reset();
    }
    (this->*tell)();
    if (m_derived.dependencies != before.dependencies) {
        Q_EMIT dependenciesChanged();
    }
    if (m_derived.findings != before.findings) {
        Q_EMIT findingsChanged();
    }
    if (m_derived.gate != before.gate) {
        Q_EMIT gateChanged();
    }
    if (m_derived.citations != before.citations || m_derived.trace != before.trace) {
        Q_EMIT citationsChanged();
    }
    if (losesSimulation) {
        Q_EMIT simulationChanged();
    }
    if (wasSuspended) {
        Q_EMIT suspendedChanged(false);
    }
}

void PlanSession::waitForRest(int milliseconds)
{
    m_rest.start(milliseconds);
    m_simulationRunner.stop();
    if (!std::exchange(m_isWaiting, true)) {
        Q_EMIT unsettled();
    }
}

void PlanSession::settle()
{
    m_rest.stop();
    m_isWaiting = false;
    if (isSettled()) {
        return;
    }
    if (m_isSuspended) {
        resume();
    }
    m_schedule = Setsquare::schedule(plan(), m_derived.dependencies);
    m_identity = identify();
    m_settledRevision = m_document.revision();
    checkAgain();
    Q_EMIT settled();
    simulate();
}

void PlanSession::wantSimulation(bool wanted)
{
    m_simulationWishes += wanted ? 1 : -1;
    if (m_simulationWishes > 0) {
        simulate();
    } else {
        m_simulationRunner.stop();
    }
}

void PlanSession::simulate()
{
    if (m_simulationWishes == 0 || !isSettled() || isSimulating()) {
        return;
    }
    // The thread gets what it needs of the plan, and not the plan: whoever holds an old one makes every edit copy all tasks.
    Network present = network(taskEstimates(plan()), m_derived.dependencies);
    if (m_simulation && present == m_simulated) {
        return;
    }
    m_simulated = std::move(present);
    m_simulationRunner.start(m_simulated);
    if (std::exchange(m_simulation, {})) {
        Q_EMIT simulationChanged();
    }
    Q_EMIT simulationProgressed(0);
}

void PlanSession::takeSimulation(const Simulation &simulation)
{
    m_simulation = simulation;
    Q_EMIT simulationChanged();
}

} // namespace Setsquare
