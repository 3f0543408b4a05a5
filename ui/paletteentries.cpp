// SPDX-License-Identifier: Apache-2.0
#include "paletteentries.h"

#include "planpanes.h"
#include "plansession.h"
#include "wording.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int entryLimit = 160;

/** Markdown on one line without its marks. */
static QString plainEntry(const QString &markdown)
{
    QString text = markdown.left(entryLimit).simplified();
    return text.remove(u"**"_s).remove(u'`');
}

PaletteEntries::PaletteEntries(PlanSession *session, PlanSelection *selection, PlanPanes *panes, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_selection(selection)
    , m_planPanes(panes)
{}

QList<PaletteEntry> PaletteEntries::commands(const QList<QAction *> &actions) const
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        QString text = action->text();
        text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
        if (action->isEnabled())
            entries.append({tr("Command"), text, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    return entries;
}

QList<PaletteEntry> PaletteEntries::places() const
{
    QList<PaletteEntry> entries;
    addTasks(&entries);
    addParts(&entries);
    addResearch(&entries);
    addHeadings(&entries);
    return entries;
}

void PaletteEntries::addTasks(QList<PaletteEntry> *entries) const
{
    for (const Task &task : m_session->plan().tasks) {
        const TextRange range = task.titleRange.shifted(task.range.start);
        const auto run = [this, range] {
            if (m_planPanes->arrangement() == PlanPanes::Arrangement::Write) {
                m_selection->goTo(range, nullptr);
                return;
            }
            m_planPanes->showTab(PlanPanes::TasksTab);
            m_selection->select(range, nullptr);
        };
        entries->append({tr("Task"), task.number + u' ' + plainEntry(task.title), {}, run});
    }
}

void PaletteEntries::addParts(QList<PaletteEntry> *entries) const
{
    const auto add = [&](const QString &kind, const QString &text, TextRange range, PlanPanes::Tab tab) {
        const auto run = [this, range, tab] {
            if (m_planPanes->arrangement() == PlanPanes::Arrangement::Structure)
                m_planPanes->showTab(tab);
            m_planPanes->arrangement() == PlanPanes::Arrangement::Write ? m_selection->goTo(range, nullptr)
                                                                        : m_selection->select(range, nullptr);
        };
        entries->append({kind, text, {}, run});
    };
    const Plan &plan = m_session->plan();
    for (const Decision &decision : plan.decisions)
        add(tr("Decision"), plainEntry(decision.title), decision.titleRange.shifted(decision.range.start), PlanPanes::DecisionsTab);
    for (const Criterion &criterion : plan.criteria)
        add(tr("Criterion"), plainEntry(criterion.text), criterion.textRange.shifted(criterion.range.start), PlanPanes::CriteriaTab);
    for (const Risk &risk : plan.risks)
        add(tr("Risk"), plainEntry(risk.risk), risk.range, PlanPanes::RisksTab);
    for (const Finding &finding : m_session->findings()) {
        const int line = m_session->document()->lines().lineAt(finding.range.start) + 1;
        entries->append({tr("Check"), Wording::text(finding.message), tr("line %1").arg(line),
                         [this, range = finding.range] { m_selection->goTo(range, nullptr); }});
    }
}

void PaletteEntries::addResearch(QList<PaletteEntry> *entries) const
{
    const QList<Research> &research = m_session->research();
    for (int document = 0; document < research.size(); ++document) {
        for (const ResearchFinding &finding : research[document].findings) {
            const auto run = [this, document, id = finding.id] {
                m_planPanes->setShown(PlanPanes::Part::Research, true);
                m_selection->selectFinding(document, id, nullptr);
            };
            entries->append({Wording::researchKind(finding.kind), finding.id + u' ' + plainEntry(finding.text), {}, run});
        }
    }
}

void PaletteEntries::addHeadings(QList<PaletteEntry> *entries) const
{
    const auto add = [&](const QString &kind, const QString &text, TextRange range) {
        entries->append({kind, plainEntry(text), {}, [this, range] { m_selection->goTo(range, nullptr); }});
    };
    const Plan &plan = m_session->plan();
    for (const Section &section : plan.sections)
        add(tr("Heading"), section.title, section.headingRange);
    for (const Phase &phase : plan.phases)
        add(tr("Phase"), phase.number + u' ' + phase.title, phase.titleRange);
}

} // namespace Setsquare
