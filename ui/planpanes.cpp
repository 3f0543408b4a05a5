// SPDX-License-Identifier: Apache-2.0
#include "planpanes.h"

#include "approvalbar.h"
#include "badgetabs.h"
#include "changespane.h"
#include "checkspane.h"
#include "criteriapane.h"
#include "decisionspane.h"
#include "findingplaces.h"
#include "outlinepane.h"
#include "planpane.h"
#include "plansession.h"
#include "previewpane.h"
#include "researchpane.h"
#include "reviewpane.h"
#include "riskspane.h"
#include "rowspane.h"
#include "sourcepane.h"
#include "taskspane.h"
#include "taskviews.h"
#include "tracepane.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** The rows that a page of the tabs has; those of the list, whichever view of the tasks is shown. */
static RowsPane *rowsOf(QWidget *page)
{
    const auto *views = qobject_cast<TaskViews *>(page);
    return views ? views->list() : qobject_cast<RowsPane *>(page);
}

PlanPanes::PlanPanes(PlanSession *session, PlanSelection *selection, const QList<QAction *> &exportActions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
{
    m_shown[Arrangement::Structure] = {{Part::Research, true}, {Part::Checks, true}, {Part::Side, true}};
    m_shown[Arrangement::Write] = {{Part::Research, false}, {Part::Checks, true}, {Part::Side, true}};
    // Before the panes: the source comes up before it takes the focus.
    connect(selection, &PlanSelection::rangeActivated, this, &PlanPanes::showSource);
    makePanes(exportActions);
    makeLayout();
    for (QWidget *pane : m_tabPanes) {
        if (const RowsPane *rows = rowsOf(pane))
            connect(rows, &RowsPane::commandsChanged, this, &PlanPanes::rowCommandsChanged);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlanPanes::rowCommandsChanged);
    connect(this, &PlanPanes::arranged, this, &PlanPanes::rowCommandsChanged);
    connect(m_review, &ReviewPane::leaveRequested, this, &PlanPanes::leaveReview);
    connect(session, &PlanSession::findingsChanged, this, &PlanPanes::showBadges);
    connect(session, &PlanSession::citationsChanged, this, &PlanPanes::showBadges);
    connect(session->document(), &PlanDocument::opened, this, &PlanPanes::showBadges);
    showBadges();
    placeSource();
    showParts();
}

template <typename Widget> static std::function<void(double)> zoomOf(Widget *widget)
{
    if constexpr (requires { widget->setZoom(1.0); }) {
        return [widget](double factor) { widget->setZoom(factor); };
    } else {
        return [widget](double factor) {
            QFont font;
            font.setPointSizeF(QApplication::font().pointSizeF() * factor);
            widget->setFont(font);
        };
    }
}

static constexpr char paneProperty[] = "pane";

QString PlanPanes::helpPageOf(const QWidget *widget)
{
    static const QHash<QString, QString> shared {
        {u"preview"_s, u"text"_s}, {u"source"_s, u"text"_s}, {u"outline"_s, u"text"_s}, {u"approvals"_s, u"gate"_s}};
    const QString pane = widget->property(paneProperty).toString();
    return shared.value(pane, pane);
}

void PlanPanes::makePanes(const QList<QAction *> &exportActions)
{
    const auto make = [this]<typename Widget>(Widget *widget, const QString &key, const QString &name) {
        widget->setAccessibleName(name);
        widget->setProperty(paneProperty, key);
        PaneFunctions functions {key, zoomOf(widget), {}, {}};
        if constexpr (requires { widget->restoreState(widget->saveState()); }) {
            functions.saveState = [widget] { return widget->saveState(); };
            functions.restoreState = [widget](const QByteArray &state) { widget->restoreState(state); };
        }
        m_panes.append(functions);
        return widget;
    };
    m_research = make(new ResearchPane(m_session, m_selection, this), u"research"_s, tr("Research"));
    auto *plan = make(new PlanPane(m_session, m_selection, this), u"plan"_s, tr("Plan"));
    m_tabPanes[PlanTab] = plan;
    connect(plan, &PlanPane::sectionWanted, this, &PlanPanes::showSection);
    m_taskViews = make(new TaskViews(m_session, m_selection, this), u"tasks"_s, tr("Tasks"));
    m_tabPanes[TasksTab] = m_taskViews;
    m_tabPanes[CriteriaTab] = make(new CriteriaPane(m_session, m_selection, this), u"criteria"_s, tr("Criteria"));
    m_tabPanes[DecisionsTab] = make(new DecisionsPane(m_session, m_selection, this), u"decisions"_s, tr("Decisions"));
    m_tabPanes[RisksTab] = make(new RisksPane(m_session, m_selection, this), u"risks"_s, tr("Risks & rollback"));
    m_trace = make(new TracePane(m_session, m_selection, this), u"trace"_s, tr("Trace"));
    m_tabPanes[TraceTab] = m_trace;
    m_changes = make(new ChangesPane(m_session, m_selection, this), u"changes"_s, tr("What changed"));
    m_tabPanes[ChangesTab] = m_changes;
    m_checks = make(new ChecksPane(m_session, m_selection, this), u"checks"_s, tr("Checks"));
    m_preview = make(new PreviewPane(m_session, m_selection, this), u"preview"_s, tr("Preview"));
    m_source = make(new SourcePane(m_session, m_selection, this), u"source"_s, tr("Source"));
    m_outline = make(new OutlinePane(m_session, m_selection, this), u"outline"_s, tr("Outline"));
    m_review = make(new ReviewPane(m_session, this), u"review"_s, tr("Review"));
    m_approvals = make(new ApprovalBar(m_session, m_selection, exportActions, this), u"approvals"_s, tr("Approvals"));
}

RowsPane *PlanPanes::rowsPane() const
{
    return m_arrangement == Arrangement::Structure ? rowsOf(m_tabs->currentWidget()) : nullptr;
}

QList<RowsPane *> PlanPanes::rowsPanes() const
{
    QList<RowsPane *> result;
    for (QWidget *pane : m_tabPanes) {
        if (RowsPane *rows = rowsOf(pane))
            result.append(rows);
    }
    return result;
}

void PlanPanes::showTaskView(int view)
{
    showTab(TasksTab);
    m_taskViews->show(TaskViews::View(view));
    m_taskViews->takeFocus();
}

void PlanPanes::bringUpRows()
{
    if (m_tabs->currentWidget() == m_taskViews)
        m_taskViews->show(TaskViews::List);
}

void PlanPanes::setRowActions(const QList<QAction *> &actions)
{
    for (RowsPane *rows : rowsPanes())
        rows->setRowActions(actions);
}

void PlanPanes::setPatternFiles(const PatternFiles &files)
{
    static_cast<DecisionsPane *>(m_tabPanes[DecisionsTab])->setPatternFiles(files);
    if (files.open)
        connect(m_preview, &PreviewPane::fileActivated, this, files.open);
}

void PlanPanes::makeLayout()
{
    m_tabs = new BadgeTabs(this);
    m_tabs->setObjectName(u"partTabs"_s);
    for (QWidget *pane : m_tabPanes)
        m_tabs->addTab(pane, QString(pane->accessibleName()).replace(u'&', u"&&"_s));
    m_tabs->setShortText(RisksTab, tr("Risks"));
    m_tabs->setShortText(TraceTab, tr("Trace", "where there is little room"));
    m_tabs->setShortText(ChangesTab, tr("Changes"));
    m_tabs->setCurrentIndex(TasksTab);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the plan"));
    m_tabs->setCornerWidget(m_taskViews->switcher());
    const auto showSwitcher = [this] { m_tabs->setCornerShown(m_tabs->currentIndex() == TasksTab); };
    connect(m_tabs, &QTabWidget::currentChanged, this, showSwitcher);
    showSwitcher();
    m_sourcePlace = new QWidget(this);
    auto *place = new QVBoxLayout(m_sourcePlace);
    place->setContentsMargins({});
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_tabs);
    m_middle->addWidget(m_sourcePlace);
    m_side = new BadgeTabs(this);
    m_side->addTab(m_preview, tr("Preview"));
    m_side->addTab(m_outline, tr("Outline"));
    m_side->tabBar()->setAccessibleName(tr("Text of the plan"));

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_middle);
    m_rows->addWidget(m_checks);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_research);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_side);
    for (QSplitter *splitter : {m_rows, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_columns, 1);
    column->addWidget(m_review, 1);
    m_review->hide();
    column->addWidget(m_approvals);
}

void PlanPanes::placeSource()
{
    const bool hadFocus = m_source->isAncestorOf(QApplication::focusWidget());
    if (m_arrangement == Arrangement::Write) {
        m_sourcePlace->layout()->addWidget(m_source);
        m_source->show();
        m_middle->setCurrentWidget(m_sourcePlace);
        m_side->setCurrentWidget(m_preview);
    } else {
        m_side->insertTab(1, m_source, tr("Source"));
        m_middle->setCurrentWidget(m_tabs);
        if (hadFocus)
            m_side->setCurrentWidget(m_source);
    }
    if (hadFocus)
        m_source->focusEditor();
}

void PlanPanes::arrange(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    if (arrangement == Arrangement::Review || m_arrangement == Arrangement::Review) {
        showReview(arrangement == Arrangement::Review);
        arrange(arrangement);
        return;
    }
    keepSizes();
    m_arrangement = arrangement;
    placeSource();
    showParts();
    applySizes();
    Q_EMIT arranged();
}

/** What lies beneath keeps its sizes, and what it shows, while it is hidden. */
void PlanPanes::showReview(bool shown)
{
    if (shown) {
        m_beforeReview = m_arrangement;
        m_focusBeforeReview = QApplication::focusWidget();
        keepSizes();
    }
    m_arrangement = shown ? Arrangement::Review : m_beforeReview;
    m_columns->setVisible(!shown);
    m_review->setVisible(shown);
    if (shown)
        m_review->showRange(m_selection->range());
    if (QWidget *focus = shown ? m_review : m_focusBeforeReview.data())
        focus->setFocus();
    Q_EMIT arranged();
}

void PlanPanes::leaveReview()
{
    if (m_arrangement == Arrangement::Review)
        showReview(false);
}

void PlanPanes::setShown(Part part, bool shown)
{
    leaveReview();
    if (isShown(part) == shown)
        return;
    m_shown[m_arrangement][part] = shown;
    showParts();
    Q_EMIT arranged();
}

void PlanPanes::showParts()
{
    m_research->setVisible(isShown(Part::Research));
    m_checks->setVisible(isShown(Part::Checks));
    m_side->setVisible(isShown(Part::Side));
}

void PlanPanes::keepSizes()
{
    if (!m_sizesAreDue && m_arrangement != Arrangement::Review)
        m_sizes[m_arrangement] = {m_columns->saveState(), m_rows->saveState()};
}

void PlanPanes::applySizes()
{
    m_sizesAreDue = false;
    if (const auto kept = m_sizes.constFind(m_arrangement); kept != m_sizes.cend()) {
        m_columns->restoreState(kept->first);
        m_rows->restoreState(kept->second);
        return;
    }
    const int all = std::max(width(), 800);
    const int left = std::clamp(all * 18 / 100, 230, 340);
    const int right =
        m_arrangement == Arrangement::Write ? (isShown(Part::Research) ? (all - left) / 2 : all / 2) : std::clamp(all * 25 / 100, 280, 520);
    m_columns->setSizes({left, all - left - right, right});
    const int checks = std::clamp(height() * 22 / 100, 90, 190);
    m_rows->setSizes({height() - checks, checks});
}

void PlanPanes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Sizes mean something only once the window has one.
    if (m_sizesAreDue)
        QMetaObject::invokeMethod(this, &PlanPanes::applySizes, Qt::QueuedConnection);
}

/** The first widget in a pane that takes the focus by keys. */
static QWidget *focusPlace(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && last->isVisible())
        return last;
    if (pane->focusProxy())
        return pane->focusProxy();
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    }
    return pane;
}

void PlanPanes::showTab(Tab tab)
{
    arrange(Arrangement::Structure);
    m_tabs->setCurrentIndex(tab);
    focusPlace(m_tabPanes[tab])->setFocus(Qt::ShortcutFocusReason);
}

void PlanPanes::showSection(SectionKind kind, bool begins)
{
    const bool isBelowRisks = kind == SectionKind::Rollback || kind == SectionKind::Checkpoints;
    const Tab tab = kind == SectionKind::Tasks ? TasksTab
        : kind == SectionKind::Criteria        ? CriteriaTab
        : kind == SectionKind::Decisions       ? DecisionsTab
                                               : RisksTab;
    showTab(tab);
    if (RowsPane *rows = rowsPane(); rows && begins) {
        bringUpRows();
        const Command command = isBelowRisks ? Command::AddGroup : Command::AddRow;
        if (rows->can(command) && kind != SectionKind::Checkpoints)
            rows->run(command);
    }
}

void PlanPanes::showSource()
{
    if (m_arrangement == Arrangement::Review) {
        m_review->showRange(m_selection->range());
        return;
    }
    if (m_arrangement == Arrangement::Write)
        return;
    setShown(Part::Side, true);
    m_side->setCurrentWidget(m_source);
}

void PlanPanes::takeFocus()
{
    if (m_arrangement == Arrangement::Review)
        m_review->setFocus();
    else if (m_arrangement == Arrangement::Write)
        m_source->focusEditor();
    else
        focusPlace(m_tabs->currentWidget())->setFocus();
}

QList<QWidget *> PlanPanes::panes() const
{
    QWidget *middle = m_arrangement == Arrangement::Write ? static_cast<QWidget *>(m_source) : m_tabs->currentWidget();
    QList<QWidget *> result {m_research, middle, m_checks, m_side->currentWidget(), m_review, m_approvals};
    result.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    return result;
}

void PlanPanes::focusPane(int step)
{
    const QList<QWidget *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype index = 0; index < all.size(); ++index) {
        if (all[index] == focus || all[index]->isAncestorOf(focus))
            at = index;
    }
    if (!all.isEmpty())
        focusPlace(all[(at + step + all.size()) % all.size()])->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void PlanPanes::setZoom(double factor)
{
    for (const PaneFunctions &pane : std::as_const(m_panes))
        pane.setZoom(factor);
}

void PlanPanes::showBadges()
{
    const QMap<SectionKind, FindingPlaces::Sum> sums = FindingPlaces::sums(m_session->plan(), m_session->findings());
    const auto show = [&](Tab tab, std::initializer_list<SectionKind> kinds) {
        FindingPlaces::Sum sum;
        for (const SectionKind kind : kinds)
            sum.add(sums.value(kind));
        m_tabs->setBadge(m_tabPanes[tab], sum.count, sum.worst);
    };
    show(TasksTab, {SectionKind::Tasks});
    show(CriteriaTab, {SectionKind::Criteria});
    show(DecisionsTab, {SectionKind::Decisions});
    show(RisksTab, {SectionKind::Risks, SectionKind::Rollback});
    const Trace &trace = m_session->trace();
    const auto stale = std::ranges::count_if(m_session->citations(), &ResolvedCitation::isStale);
    m_tabs->setBadge(m_trace, int(stale + trace.constraints.size() + trace.criteria.size() + trace.questions.size()), Severity::Warning);
    show(PlanTab,
         {SectionKind::Unknown, SectionKind::Title, SectionKind::Context, SectionKind::Architecture, SectionKind::Checkpoints,
          SectionKind::Questions, SectionKind::Effort, SectionKind::Learnings, SectionKind::Approach, SectionKind::Next});
}

QVariantMap PlanPanes::saveState() const
{
    const_cast<PlanPanes *>(this)->keepSizes();
    const Arrangement remembered = m_arrangement == Arrangement::Review ? m_beforeReview : m_arrangement;
    QVariantMap state {{u"arrangement"_s, int(remembered)},
                       {u"tab"_s, m_tabs->currentIndex()},
                       {u"wrap"_s, m_source->isWordWrap()},
                       {u"numbers"_s, m_source->hasLineNumbers()}};
    for (const PaneFunctions &pane : m_panes) {
        if (pane.saveState)
            state[pane.key] = pane.saveState();
    }
    for (const Arrangement arrangement : {Arrangement::Write, Arrangement::Structure}) {
        QVariantMap part;
        part[u"columns"_s] = m_sizes.value(arrangement).first;
        part[u"rows"_s] = m_sizes.value(arrangement).second;
        QVariantList shown;
        for (const bool one : m_shown.value(arrangement))
            shown.append(one);
        part[u"shown"_s] = shown;
        state[u"arrangement%1"_s.arg(int(arrangement))] = part;
    }
    return state;
}

void PlanPanes::restoreState(const QVariantMap &state)
{
    for (const Arrangement arrangement : {Arrangement::Write, Arrangement::Structure}) {
        const QVariantMap part = state[u"arrangement%1"_s.arg(int(arrangement))].toMap();
        if (const QByteArray columns = part[u"columns"_s].toByteArray(); !columns.isEmpty())
            m_sizes[arrangement] = {columns, part[u"rows"_s].toByteArray()};
        const QVariantList shown = part[u"shown"_s].toList();
        int index = 0;
        for (bool &one : m_shown[arrangement])
            one = index < shown.size() ? shown[index++].toBool() : one;
    }
    for (const PaneFunctions &pane : std::as_const(m_panes)) {
        if (pane.restoreState && state.contains(pane.key))
            pane.restoreState(state[pane.key].toByteArray());
    }
    m_source->setWordWrap(state.value(u"wrap"_s, m_source->isWordWrap()).toBool());
    m_source->setLineNumbersVisible(state.value(u"numbers"_s, m_source->hasLineNumbers()).toBool());
    m_tabs->setCurrentIndex(state.value(u"tab"_s, int(TasksTab)).toInt());
    m_sizesAreDue = true;
    arrange(state.value(u"arrangement"_s, int(Arrangement::Structure)).toInt() == int(Arrangement::Write) ? Arrangement::Write
                                                                                                          : Arrangement::Structure);
    showParts();
    applySizes();
    m_sizesAreDue = !isVisible();
    Q_EMIT arranged();
}

} // namespace Setsquare
