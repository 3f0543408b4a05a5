// SPDX-License-Identifier: Apache-2.0
#include "plansession.h"

#include "digest.h"

#include <QFileInfo>

#include <utility>

namespace Setsquare {

namespace {

constexpr int typingRestsMilliseconds = 300;

QString qualifiedId(const Research &research, const ResearchFinding &finding)
{
    return QFileInfo(research.path).completeBaseName() + u':' + finding.id;
}

} // namespace

PlanSession::PlanSession(QObject *parent) : QObject(parent), m_derived(derive())
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PlanSession::settle);
    connect(&m_document, &PlanDocument::opened, this, &PlanSession::open);
    connect(&m_document, &PlanDocument::planChanged, this, &PlanSession::update);
}

void PlanSession::setResearch(const QList<Research> &research)
{
    if (research == m_research) {
        return;
    }
    m_research = research;
    m_researchIds.clear();
    for (const Research &document : research) {
        for (const ResearchFinding &finding : document.findings) {
            ++m_researchIds[finding.id];
        }
    }
    Q_EMIT researchChanged();
}

int PlanSession::citations(const Research &research, const ResearchFinding &finding) const
{
    return count(m_derived.citations.all, research, finding);
}

int PlanSession::criterionCitations(const Research &research, const ResearchFinding &finding) const
{
    return count(m_derived.citations.byCriteria, research, finding);
}

int PlanSession::count(const QHash<QString, int> &counts, const Research &research, const ResearchFinding &finding) const
{
    const bool isUnique = m_researchIds.value(finding.id) == 1;
    return counts.value(qualifiedId(research, finding)) + (isUnique ? counts.value(finding.id) : 0);
}

PlanSession::Derived PlanSession::derive() const
{
    Derived derived;
    derived.dependencies = Setsquare::dependencies(plan());
    derived.findings = check({plan(), m_document.text(), derived.dependencies});
    derived.gate = Setsquare::gate(plan(), derived.findings);
    derived.citations = citationCounts(plan());
    return derived;
}

void PlanSession::open()
{
    take(&PlanSession::planOpened);
    // What can wait does not hold up the first picture of the plan.
    waitForRest(0);
}

void PlanSession::update()
{
    take(&PlanSession::planChanged);
    waitForRest(typingRestsMilliseconds);
}

// A slot may undo, and the session is then told of the next revision before it has told all of this one: what it told by then was
// true, and what is left to tell is told once more, which costs a comparison and nothing else.
void PlanSession::take(void (PlanSession::*tell)())
{
    const Derived before = std::exchange(m_derived, derive());
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
    if (m_derived.citations != before.citations) {
        Q_EMIT citationsChanged();
    }
}

void PlanSession::waitForRest(int milliseconds)
{
    m_rest.start(milliseconds);
    if (std::exchange(m_isWaiting, true) == false) {
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
    m_schedule = Setsquare::schedule(plan(), m_derived.dependencies);
    m_digest = Setsquare::digest(m_document.text(), plan().approvals);
    m_settledRevision = m_document.revision();
    Q_EMIT settled();
}

} // namespace Setsquare
