// SPDX-License-Identifier: Apache-2.0
#include "citingcommands.h"

#include "citingentries.h"
#include "commandpalette.h"
#include "findingdrag.h"
#include "findingtarget.h"
#include "planpanes.h"
#include "plansession.h"
#include "plantree.h"
#include "previewpane.h"
#include "researchpane.h"
#include "rowspane.h"
#include "tracepane.h"

#include <QApplication>
#include <QSplitter>

namespace Setsquare {

CitingCommands::CitingCommands(PlanSession *session, PlanPanes *panes, CommandPalette *palette, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
    , m_palette(palette)
    , m_drag(new FindingDrag(session, this))
{
    connectPanes();
    addTargets();
}

void CitingCommands::connectPanes()
{
    ResearchPane *research = m_panes->research();
    TracePane *trace = m_panes->trace();
    connect(research, &ResearchPane::citingActivated, this, &CitingCommands::goTo);
    connect(research, &ResearchPane::citeRequested, this, [this, research] { pickPlace(research->currentFinding()); });
    connect(research, &ResearchPane::answerRequested, this, [this, trace](FindingPlace finding) {
        m_panes->showTab(PlanPanes::TraceTab);
        trace->answer(finding);
    });
    connect(research, &ResearchPane::reviewRequested, this, [this] { m_panes->showTab(PlanPanes::TraceTab); });
    connect(trace, &TracePane::citingActivated, this, &CitingCommands::goTo);
    connect(trace, &TracePane::citeRequested, this, [this, trace] {
        if (const auto decision = trace->currentDecision())
            pickFinding(*decision);
        else
            pickPlace(trace->currentFinding());
    });
    connect(trace, &TracePane::anotherWanted, this,
            [this](const ResolvedCitation &citation) { pickFinding({citation.kind, citation.owner}, &citation); });
    connect(m_panes->preview(), &PreviewPane::findingActivated, this, [this](const QString &id) {
        m_panes->setShown(PlanPanes::Part::Research, true);
        if (!selectCitedFinding(*m_session, m_panes->selection(), id, this))
            Q_EMIT noted(tr("%1 is in none of the documents.").arg(id));
    });
}

/** The widget of the topmost layout that a point lies in: rows, or the details beside them. */
static QRect partAt(const QWidget *pane, QPoint point)
{
    const QWidget *part = pane->childAt(point);
    while (part && part->parentWidget() != pane && !qobject_cast<const QSplitter *>(part->parentWidget()))
        part = part->parentWidget();
    return part ? QRect(part->mapTo(pane, QPoint()), part->size()) : pane->rect();
}

void CitingCommands::addRows(RowsPane *pane)
{
    PlanTree *tree = pane->tree();
    const auto citable = [this, tree](const QModelIndex &index) {
        const TextRange range = index.isValid() ? tree->rangeOf(index) : TextRange();
        return range.isEmpty() ? std::nullopt : citableAt(m_session->plan(), range.start);
    };
    m_drag->addTarget({tree->viewport(), [tree, citable](QPoint point) { return citable(tree->indexAt(point)); },
                       [tree](QPoint point) {
                           const QRect row = tree->visualRect(tree->indexAt(point));
                           return QRect(0, row.top(), tree->viewport()->width(), row.height());
                       }});
    // What stands beside the rows is about the current one.
    m_drag->addTarget(
        {pane, [tree, citable](QPoint) { return citable(tree->currentIndex()); }, [pane](QPoint point) { return partAt(pane, point); }});
}

void CitingCommands::addTargets()
{
    for (RowsPane *pane : m_panes->rowsPanes())
        addRows(pane);
    PreviewPane *preview = m_panes->preview();
    const auto citing = [this, preview](QPoint point) {
        const TextRange range = preview->rangeAt(point);
        return range.isEmpty() ? std::nullopt : citableAt(m_session->plan(), range.start);
    };
    m_drag->addTarget({preview->viewport(), citing, [this, preview, citing](QPoint point) {
                           const std::optional<CitedBy> owner = citing(point);
                           const auto cites = owner ? Setsquare::citing(m_session->plan(), owner->kind, owner->index) : std::nullopt;
                           return cites ? preview->rectOf(cites->range) : QRect();
                       }});
}

FindingPlace CitingCommands::findingInFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_panes->research()->isAncestorOf(focus))
        return m_panes->research()->currentFinding();
    return m_panes->trace()->isAncestorOf(focus) ? m_panes->trace()->currentFinding() : FindingPlace();
}

/** Of the row that the user works with, also when it was not selected but has just been made; else of what is selected anywhere. */
TextRange CitingCommands::rangeInFocus() const
{
    const RowsPane *rows = m_panes->rowsPane();
    const QModelIndex current = rows && rows->tree()->hasFocus() ? rows->tree()->currentIndex() : QModelIndex();
    const TextRange range = current.isValid() ? rows->tree()->rangeOf(current) : TextRange();
    return range.isEmpty() ? m_panes->selection()->range() : range;
}

void CitingCommands::cite()
{
    const bool isTraced = m_panes->trace()->isAncestorOf(QApplication::focusWidget());
    if (const FindingPlace finding = findingInFocus(); finding.isValid())
        pickPlace(finding);
    else if (const auto decision = isTraced ? m_panes->trace()->currentDecision() : std::nullopt)
        pickFinding(*decision);
    else if (const auto citing = citableAt(m_session->plan(), rangeInFocus().start))
        pickFinding(*citing);
    else
        Q_EMIT noted(tr("Select a finding, or the decision, task, criterion or risk that is to cite one."));
}

void CitingCommands::pickPlace(FindingPlace finding)
{
    if (!m_session->trace().find(finding))
        return;
    m_palette->open(placesToCiteIn(m_session, finding), tr("Cite %1 in…").arg(m_session->researchIndex().citationId(finding)));
}

void CitingCommands::pickFinding(CitedBy citing, const ResolvedCitation *instead)
{
    const QList<PaletteEntry> findings = findingsToCite(m_session, citing, instead);
    const auto cites = Setsquare::citing(m_session->plan(), citing.kind, citing.index);
    if (findings.isEmpty() || !cites)
        Q_EMIT noted(tr("There are no findings to cite: open the research first."));
    else
        m_palette->open(findings, tr("Ground “%1” in…").arg(cites->name.left(60)));
}

void CitingCommands::goTo(CitedBy citing)
{
    static const QHash<Cited, PlanPanes::Tab> tabs {{Cited::Task, PlanPanes::TasksTab},
                                                    {Cited::Decision, PlanPanes::DecisionsTab},
                                                    {Cited::Criterion, PlanPanes::CriteriaTab},
                                                    {Cited::Risk, PlanPanes::RisksTab}};
    const auto cites = Setsquare::citing(m_session->plan(), citing.kind, citing.index);
    if (!cites)
        return;
    if (m_panes->arrangement() == PlanPanes::Arrangement::Write) {
        m_panes->selection()->goTo(cites->range, this);
        return;
    }
    m_panes->showTab(tabs.value(citing.kind));
    m_panes->selection()->select(cites->range, this);
}

} // namespace Setsquare
