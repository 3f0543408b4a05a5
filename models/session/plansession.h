// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"
#include "configuration.h"
#include "dependencygraph.h"
#include "edit.h"
#include "gate.h"
#include "ledger.h"
#include "plandocument.h"
#include "research.h"
#include "schedule.h"
#include "simulationrunner.h"
#include "trace.h"

#include <QTimer>

namespace Setsquare {

/** A document with what stands beside it, and everything derived from both, computed once per revision and told once per kind.
    Cheap results (dependencies, findings, gate) come with every keystroke; schedule and digest when typing has rested. All of them are
    new before the first signal, and planOpened() or planChanged() is the first: models listen to the session, not to the document. */
class PlanSession : public QObject
{
    Q_OBJECT

public:
    explicit PlanSession(QObject *parent = nullptr);

    PlanDocument *document() { return &m_document; }
    const PlanDocument *document() const { return &m_document; }
    /** The document's plan, unless isSuspended(). */
    const Plan &plan() const { return m_derived.plan; }
    /** The revision of the document that plan() was read from. */
    int revision() const { return m_derived.revision; }
    /** A fence or comment has been begun and not closed, so that the rest of the text would be swallowed: plan() and all that follows from
        it stay as they were until it is closed or typing has rested for a second. Views show that, and edits by them are refused. */
    bool isSuspended() const { return m_isSuspended; }

    /** What edits start from: plan() with its text. Requires: !isSuspended(). */
    EditSubject subject() const { return {plan(), m_document.text()}; }
    /** Makes an edit of subject() one undo step, if everything but its target reads the same afterwards. Returns whether the plan says now
        what was meant; otherwise refused() has told why not, and the text is unchanged. Cost: that of a keystroke, and a comparison of the
        plan before and after. */
    bool perform(const Edit &edit, const QString &label);

    const QList<Research> &research() const { return m_index.research(); }
    /** The same by what citations need. */
    const ResearchIndex &researchIndex() const { return m_index; }
    void setResearch(const QList<Research> &research);

    /** What the team wants of the plan. */
    const Configuration &configuration() const { return m_configuration; }
    void setConfiguration(const Configuration &configuration);

    /** Everything that the checks look at. Requires: !isSuspended(). */
    CheckSubject checkSubject() const { return checkSubject(m_derived); }

    /** Of the files that tasks name those that exist; nothing if that is not known. */
    const std::optional<QSet<QString>> &existingFiles() const { return m_existingFiles; }
    void setExistingFiles(const std::optional<QSet<QString>> &files);

    /** The files that tasks may name: paths in the repository that the plan lies in. */
    const QStringList &files() const { return m_files; }
    void setFiles(const QStringList &files);

    /** Everything that was recorded about the plan; opening another plan empties it. */
    const Ledger &ledger() const { return m_ledger; }
    void setLedger(const Ledger &ledger);

    /** Makes the boxes say what the verdicts are, as one step that can be undone; see boxPatch(). True if they say it afterwards. */
    bool correctBoxes(const QString &label, const QString &decided = {});
    /** Clears the box of a role that was ticked by hand. */
    bool clearClaim(const QString &role, const QString &label);

    const std::vector<Dependency> &dependencies() const { return m_derived.dependencies; }
    const QList<Finding> &findings() const { return m_derived.findings; }
    /** Its verdicts are about the present text when isSettled(); otherwise about that of an earlier revision. */
    const Gate &gate() const { return m_derived.gate; }
    /** Valid when isSettled(); otherwise that of an earlier revision. */
    const Schedule &schedule() const { return m_schedule; }
    const QString &digest() const { return m_identity.digest; }
    bool isSettled() const { return m_settledRevision == m_document.revision(); }
    /** Computes what is waiting for typing to rest at once: export and approve ask for it. */
    void settle();

    /** How long the plan may take; none while nobody wants to know, and until it has been computed. When isSettled() it is that of the
        present text, otherwise of an earlier one with as many tasks and the same dependencies. */
    const std::optional<Simulation> &simulation() const { return m_simulation; }
    /** The simulation is computed while somebody wants it; whoever does says so once, and takes it back once. */
    void wantSimulation(bool wanted);
    bool isSimulating() const { return m_simulationRunner.isRunning(); }

    /** What each citation of the plan points to in the research. */
    const QList<ResolvedCitation> &citations() const { return m_derived.citations; }
    /** What the plan has made of the research. */
    const Trace &trace() const { return m_derived.trace; }

Q_SIGNALS:
    /** Another plan was opened: models reset. */
    void planOpened();
    /** The plan was edited; what is derived from it is new already. */
    void planChanged();
    void suspendedChanged(bool suspended);
    /** An edit was not made, and why. */
    void refused(const Setsquare::Message &reason);
    /** An edit was made, and prose names what it has renumbered or removed. */
    void mentioned(const QList<Setsquare::Mention> &mentions);
    void researchChanged();
    void configurationChanged();
    void filesChanged();
    void ledgerChanged();
    /** What citations point to has changed, or what the plan has made of the research. */
    void citationsChanged();
    void dependenciesChanged();
    void findingsChanged();
    void gateChanged();
    /** Schedule and digest are those of the present text. */
    void settled();
    void unsettled();
    /** There is another simulation, or none any more. */
    void simulationChanged();
    /** The part of the simulation that is done, from 0 and below 1; simulationChanged() ends it, or unsettled(). */
    void simulationProgressed(double part);

private:
    struct Derived {
        Plan plan;
        int revision = -1;
        std::vector<Dependency> dependencies;
        QList<Finding> boxes; ///< those of the findings that are about boxes
        QList<Finding> findings;
        Gate gate;
        QList<ResolvedCitation> citations;
        Trace trace;
    };

    Derived derive() const;
    CheckSubject checkSubject(const Derived &derived) const;
    void checkAgain();
    void judge(Derived &derived) const;
    TextIdentity identify() const;
    bool changeBoxes(const TextPatch &patch, const QString &label);
    void open();
    void update();
    void take(void (PlanSession::*tell)());
    void suspend();
    void resume();
    void waitForRest(int milliseconds);
    void simulate();
    void takeSimulation(const Simulation &simulation);

    PlanDocument m_document;
    ResearchIndex m_index;
    Configuration m_configuration;
    std::optional<QSet<QString>> m_existingFiles;
    QStringList m_files;
    Ledger m_ledger;
    TextIdentity m_identity; ///< of the text that the verdicts are about
    Derived m_derived;
    Schedule m_schedule;
    int m_settledRevision = -1;
    bool m_isWaiting = false;
    QTimer m_rest;
    PlanDocument::Origin m_lastOrigin = PlanDocument::Origin::Disk;
    bool m_hasOpenEnd = false;
    bool m_isSuspended = false;
    QTimer m_suspension;
    int m_simulationWishes = 0;
    Network m_simulated; ///< what m_simulation is of, or will be
    std::optional<Simulation> m_simulation;
    SimulationRunner m_simulationRunner;
};

} // namespace Setsquare
