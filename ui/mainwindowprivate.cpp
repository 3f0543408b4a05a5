// SPDX-License-Identifier: Apache-2.0
#include "mainwindowprivate.h"

#include "approvalbar.h"
#include "checkspane.h"
#include "findingsteps.h"
#include "fixmenu.h"
#include "graphpane.h"
#include "mentions.h"
#include "plantree.h"
#include "previewpane.h"
#include "researchpane.h"
#include "rowspane.h"
#include "schedulepane.h"
#include "sourcepane.h"
#include "spelling.h"
#include "taskviews.h"
#include "tracepane.h"
#include "wording.h"

#include <QApplication>
#include <QHash>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr double zoomFactor = 1.1;
static constexpr int zoomLimit = 8;
static constexpr auto refusalKey = "edit"_L1;
static constexpr auto mentionsKey = "mentions"_L1;
static constexpr std::array rowCommands {Command::AddRow,    Command::AddGroup,  Command::DuplicateRow, Command::SplitRow,
                                         Command::MergeRows, Command::MoveRowUp, Command::MoveRowDown,  Command::Cut,
                                         Command::Copy,      Command::Paste,     Command::RemoveRow};

static constexpr std::pair<Command, QLatin1StringView> approachCommands[] = {{Command::FeatureApproach, "feature"_L1},
                                                                             {Command::RefactoringApproach, "refactoring"_L1},
                                                                             {Command::DebuggingApproach, "debugging"_L1},
                                                                             {Command::InfrastructureApproach, "infrastructure"_L1}};

MainWindow::Private::Private(MainWindow *window, PlanSession *planSession) : q(window), session(planSession) {}

void MainWindow::Private::build()
{
    q->setObjectName(u"mainWindow"_s);
    q->setAcceptDrops(true);
    q->setWindowIcon(QIcon(u":/icons/org.setsquare.Setsquare.svg"_s));
    q->resize(1280, 800);
    actions = new WindowActions(q);
    bars = new WindowBars(q, actions);
    messages = new MessageBar;
    start = new StartPage;
    panes = new PlanPanes(session, &selection, {actions->of(Command::ExportSpec), actions->of(Command::ExportDraft)});
    status = new PlanStatusBar(session, q);
    q->setStatusBar(status);
    pages = new QStackedWidget;
    pages->addWidget(start);
    pages->addWidget(panes);
    auto *centre = new QWidget(q);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(messages);
    column->addWidget(pages, 1);
    q->setCentralWidget(centre);
    palette = new CommandPalette(q);
    spelling = new Spelling(q);
    entries = new PaletteEntries(session, &selection, panes, q);
    citing = new CitingCommands(session, panes, palette, q);

    connectFiles();
    connectEditing();
    connectView();
    connectPlan();
    connectRows();
    connectResearch();
    connectSession();
    connectPreferences();
    connectSpelling();
    connectHelp();
    QObject::connect(actions, &WindowActions::triggered, q, [this](Command command) {
        if (const auto run = m_commands.value(int(command)))
            run();
    });
    showArrangement();
}

void MainWindow::Private::on(Command command, const std::function<void()> &run)
{
    m_commands.insert(int(command), run);
}

void MainWindow::Private::connectFiles()
{
    on(Command::NewPlan, [this] { Q_EMIT q->newRequested(); });
    on(Command::Open, [this] { Q_EMIT q->openRequested({}); });
    on(Command::OpenSample, [this] { Q_EMIT q->sampleRequested(); });
    on(Command::OpenResearch, [this] { Q_EMIT q->openResearchRequested(); });
    on(Command::Save, [this] {
        commitRows();
        Q_EMIT q->saveRequested();
    });
    on(Command::SaveAs, [this] {
        commitRows();
        Q_EMIT q->saveAsRequested();
    });
    connectExports();
    on(Command::CommitPlan, [this] {
        commitRows();
        Q_EMIT q->commitRequested();
    });
    on(Command::ReviewPlan, [this] { review({}); });
    QObject::connect(panes->approvals(), &ApprovalBar::reviewRequested, q, [this](const QString &role) { review(role); });
    on(Command::Print, [this] {
        commitRows();
        Q_EMIT q->printRequested();
    });
    on(Command::CloseWindow, [this] { q->close(); });
    on(Command::Quit, [this] { Q_EMIT q->quitRequested(); });
    QObject::connect(start, &StartPage::newRequested, q, &MainWindow::newRequested);
    QObject::connect(start, &StartPage::openRequested, q, &MainWindow::openRequested);
    QObject::connect(start, &StartPage::sampleRequested, q, &MainWindow::sampleRequested);
    QObject::connect(bars, &WindowBars::recentChosen, q, [this](const QString &path) { Q_EMIT q->openRequested({path}); });
    QObject::connect(bars, &WindowBars::clearRecentRequested, q, &MainWindow::clearRecentRequested);
    QObject::connect(panes->taskViews()->graph(), &GraphPane::pictureMade, q, &MainWindow::pictureRequested);
}

void MainWindow::Private::connectEditing()
{
    SourcePane *source = panes->source();
    on(Command::Undo, [this] {
        commitCell();
        session->document()->endMerge();
        session->document()->undoStack()->undo();
    });
    on(Command::Redo, [this] {
        commitCell();
        session->document()->undoStack()->redo();
    });
    PreviewPane *preview = panes->preview();
    // Finding is in the preview for who reads there, otherwise in the source.
    const auto isReading = [preview] { return preview->isAncestorOf(QApplication::focusWidget()) || preview->hasFocus(); };
    on(Command::Find, [this, source, preview, isReading] {
        if (isReading()) {
            preview->find();
            return;
        }
        if (panes->research()->isAncestorOf(QApplication::focusWidget()) && panes->research()->findInText())
            return;
        panes->showSource();
        source->find();
    });
    on(Command::Replace, [this, source] {
        panes->showSource();
        source->replace();
    });
    on(Command::FindNext, [source, preview, isReading] { isReading() ? preview->findNext() : source->findNext(); });
    on(Command::FindPrevious, [source, preview, isReading] { isReading() ? preview->findPrevious() : source->findPrevious(); });
}

void MainWindow::Private::connectView()
{
    SourcePane *source = panes->source();
    on(Command::WriteLayout, [this] { panes->arrange(PlanPanes::Arrangement::Write); });
    on(Command::StructureLayout, [this] { panes->arrange(PlanPanes::Arrangement::Structure); });
    on(Command::ReviewLayout, [this] {
        if (m_isReviewing)
            panes->leaveReview();
        else
            panes->arrange(PlanPanes::Arrangement::Review);
    });
    on(Command::ReviewElsewhere, [this] { reviewElsewhere(); });
    on(Command::ShowResearch, [this] { panes->setShown(PlanPanes::Part::Research, actions->of(Command::ShowResearch)->isChecked()); });
    on(Command::ShowChecks, [this] { panes->setShown(PlanPanes::Part::Checks, actions->of(Command::ShowChecks)->isChecked()); });
    on(Command::ShowSide, [this] { panes->setShown(PlanPanes::Part::Side, actions->of(Command::ShowSide)->isChecked()); });
    on(Command::NextPane, [this] { panes->focusPane(1); });
    on(Command::PreviousPane, [this] { panes->focusPane(-1); });
    on(Command::ZoomIn, [this] { setZoom(zoomStep + 1); });
    on(Command::ZoomOut, [this] { setZoom(zoomStep - 1); });
    on(Command::ZoomReset, [this] { setZoom(0); });
    on(Command::WordWrap, [this, source] { source->setWordWrap(actions->of(Command::WordWrap)->isChecked()); });
    on(Command::LineNumbers, [this, source] { source->setLineNumbersVisible(actions->of(Command::LineNumbers)->isChecked()); });
    QObject::connect(panes, &PlanPanes::arranged, q, [this] { showArrangement(); });
    QObject::connect(source, &SourcePane::cursorMoved, status, &PlanStatusBar::setCursor);
    status->setCursor(source->line(), source->column());
}

void MainWindow::Private::connectPlan()
{
    on(Command::GoTo, [this] { openPalette(); });
    on(Command::NextFinding, [this] { goToFinding(1); });
    on(Command::PreviousFinding, [this] { goToFinding(-1); });
    on(Command::FixFinding, [this] { openFixes(); });
    on(Command::PlanTab, [this] { panes->showTab(PlanPanes::PlanTab); });
    on(Command::TasksTab, [this] { panes->showTab(PlanPanes::TasksTab); });
    on(Command::CriteriaTab, [this] { panes->showTab(PlanPanes::CriteriaTab); });
    on(Command::DecisionsTab, [this] { panes->showTab(PlanPanes::DecisionsTab); });
    on(Command::RisksTab, [this] { panes->showTab(PlanPanes::RisksTab); });
    on(Command::ChangesTab, [this] { panes->showTab(PlanPanes::ChangesTab); });
    on(Command::TaskList, [this] { panes->showTaskView(TaskViews::List); });
    on(Command::TaskGraph, [this] { panes->showTaskView(TaskViews::Graph); });
    on(Command::TaskSchedule, [this] { panes->showTaskView(TaskViews::Schedule); });
    for (const auto &[command, approach] : approachCommands) {
        on(command, [this, name = QString(approach)] {
            commitRows();
            Q_EMIT q->approachChosen(name);
            showApproach(); // as it is, if the plan does not take another
        });
    }
}

void MainWindow::Private::connectRows()
{
    QList<QAction *> offered;
    for (const Command command : rowCommands) {
        on(command, [this, command] { runRowCommand(command); });
        offered.append(actions->of(command));
    }
    panes->setRowActions(offered);
    QObject::connect(panes, &PlanPanes::rowCommandsChanged, q, [this] { showRowCommands(); });
    showRowCommands();
}

void MainWindow::Private::connectResearch()
{
    on(Command::TraceTab, [this] { panes->showTab(PlanPanes::TraceTab); });
    on(Command::Cite, [this] { citing->cite(); });
    on(Command::FilterResearch, [this] {
        panes->setShown(PlanPanes::Part::Research, true);
        panes->research()->startFilter();
    });
    QObject::connect(citing, &CitingCommands::noted, q, &MainWindow::showNote);
    QObject::connect(panes->research(), &ResearchPane::openResearchRequested, q, &MainWindow::openResearchRequested);
    QObject::connect(panes->research(), &ResearchPane::researchChosen, q, &MainWindow::researchChosen);
    QObject::connect(panes->research(), &ResearchPane::headingsRequested, q, &MainWindow::headingsRequested);
    QObject::connect(panes->trace(), &TracePane::csvMade, q, &MainWindow::traceRequested);
}

void MainWindow::Private::commitRows()
{
    if (RowsPane *pane = panes->rowsPane())
        pane->commit();
    panes->taskViews()->schedule()->commit();
}

void MainWindow::Private::commitCell()
{
    if (const RowsPane *pane = panes->rowsPane())
        pane->tree()->commitEditor();
    panes->taskViews()->schedule()->tree()->commitEditor();
}

/** From a menu, a text with the focus is meant before the rows beside it. */
void MainWindow::Private::runRowCommand(Command command)
{
    static const QHash<int, const char *> ofTexts {
        {int(Command::Cut), "cut"}, {int(Command::Copy), "copy"}, {int(Command::Paste), "paste"}};
    RowsPane *pane = panes->rowsPane();
    QWidget *focus = QApplication::focusWidget();
    const char *slot = ofTexts.value(int(command));
    if (slot && focus && !(pane && pane->tree()->hasFocus()) && QMetaObject::invokeMethod(focus, slot))
        return;
    if (!pane || !pane->can(command))
        return;
    // what is begun is typed into rows
    if (command == Command::AddRow || command == Command::AddGroup || command == Command::SplitRow)
        panes->bringUpRows();
    pane->run(command);
}

void MainWindow::Private::showRowCommands()
{
    const RowsPane *pane = m_hasPlan ? panes->rowsPane() : nullptr;
    for (const Command command : rowCommands) {
        const bool isOfTexts = command == Command::Cut || command == Command::Copy || command == Command::Paste;
        actions->of(command)->setEnabled(isOfTexts ? m_hasPlan : pane && pane->can(command));
        actions->setName(command, pane ? pane->nameOf(command) : QString(), pane ? pane->shortNameOf(command) : QString());
    }
}

void MainWindow::Private::connectSession()
{
    QUndoStack *stack = session->document()->undoStack();
    for (const auto change : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        QObject::connect(stack, change, q, [this] { showHistory(); });
    for (const auto change : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        QObject::connect(stack, change, q, [this] { showHistory(); });
    QObject::connect(session->document(), &PlanDocument::opened, q, [this] { showHistory(); });
    QObject::connect(session->document(), &PlanDocument::modifiedChanged, q,
                     [this](bool modified) { q->setWindowModified(m_hasPlan && modified); });
    QObject::connect(session, &PlanSession::gateChanged, q, [this] { showGate(); });
    QObject::connect(session, &PlanSession::refused, q, [this](const Message &reason) { showRefusal(Wording::text(reason)); });
    QObject::connect(&selection, &PlanSelection::editRefused, q, [this](const QString &reason) { showRefusal(reason); });
    QObject::connect(session, &PlanSession::mentioned, q, [this](const QList<Mention> &mentions) { showMentions(mentions); });
    QObject::connect(session, &PlanSession::planChanged, q, [this] {
        q->hideMessage(refusalKey);
        q->hideMessage(mentionsKey);
        showApproach();
    });
}

/** What was not done stays to be read until something is done, with the way that always works. */
void MainWindow::Private::showRefusal(const QString &reason)
{
    q->showMessage(refusalKey, MessageKind::Warning, reason, {{tr("Edit as text"), [this] { selection.goTo(selection.range(), q); }}});
}

/** Prose is never changed by itself. The message goes with the next change, because then the places are others. */
void MainWindow::Private::showMentions(const QList<Mention> &mentions)
{
    const auto isCorrectable = [](const Mention &mention) { return !mention.replacement.isEmpty(); };
    QList<MessageAction> offers;
    if (std::ranges::any_of(mentions, isCorrectable)) {
        offers.append({tr("Correct the numbers"), [this, mentions] {
                           const Edit correction = correctMentions(session->subject(), mentions);
                           session->perform(correction, Wording::text(correction.label));
                       }});
    }
    offers.append({tr("Show the first"), [this, place = mentions.first().range] { selection.goTo(place, q); }});
    q->showMessage(mentionsKey, MessageKind::Info,
                   tr("The text names tasks or phases at %n place(s) by numbers that they no longer have.", nullptr, int(mentions.size())),
                   offers);
}

void MainWindow::Private::showPlan(bool shown)
{
    m_hasPlan = shown;
    palette->close();
    if (!shown)
        panes->leaveReview();
    pages->setCurrentWidget(shown ? static_cast<QWidget *>(panes) : start);
    actions->setHasPlan(shown);
    showRowCommands();
    status->setHasPlan(shown);
    showHistory();
    showGate();
    showApproach();
    if (shown)
        panes->takeFocus();
    else
        start->setFocus();
    if (shown && std::exchange(wantsTour, false))
        QMetaObject::invokeMethod(q, [this] { takeTour(); }, Qt::QueuedConnection);
}

void MainWindow::Private::showHistory()
{
    const QUndoStack *stack = session->document()->undoStack();
    const bool editable = m_hasPlan && !session->document()->isReadOnly();
    QAction *undo = actions->of(Command::Undo);
    QAction *redo = actions->of(Command::Redo);
    undo->setEnabled(editable && stack->canUndo());
    redo->setEnabled(editable && stack->canRedo());
    undo->setText(stack->canUndo() ? tr("&Undo %1").arg(stack->undoText()) : tr("&Undo"));
    redo->setText(stack->canRedo() ? tr("&Redo %1").arg(stack->redoText()) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    actions->of(Command::Save)->setEnabled(editable);
    actions->of(Command::Replace)->setEnabled(editable);
}

void MainWindow::Private::showGate()
{
    QAction *spec = actions->of(Command::ExportSpec);
    const Gate &gate = session->gate();
    // closed, it says what is missing, and leads there
    spec->setToolTip(gate.open ? tr("Export the approved specification") : Wording::gate(gate));
    actions->of(Command::ExportDraft)->setToolTip(tr("Export what there is, marked as a draft"));
}

void MainWindow::Private::showApproach()
{
    for (const auto &[command, approach] : approachCommands)
        actions->of(command)->setChecked(m_hasPlan && session->plan().approach == approach);
}

void MainWindow::Private::showArrangement()
{
    const PlanPanes::Arrangement arrangement = panes->arrangement();
    showReview(arrangement == PlanPanes::Arrangement::Review);
    actions
        ->of(m_isReviewing                                      ? Command::ReviewLayout
                 : arrangement == PlanPanes::Arrangement::Write ? Command::WriteLayout
                                                                : Command::StructureLayout)
        ->setChecked(true);
    actions->of(Command::ShowResearch)->setChecked(panes->isShown(PlanPanes::Part::Research));
    actions->of(Command::ShowChecks)->setChecked(panes->isShown(PlanPanes::Part::Checks));
    actions->of(Command::ShowSide)->setChecked(panes->isShown(PlanPanes::Part::Side));
    actions->of(Command::WordWrap)->setChecked(panes->source()->isWordWrap());
    actions->of(Command::LineNumbers)->setChecked(panes->source()->hasLineNumbers());
}

void MainWindow::Private::setZoom(int step)
{
    zoomStep = std::clamp(step, -zoomLimit, zoomLimit);
    const double factor = std::pow(zoomFactor, zoomStep);
    panes->setZoom(factor);
    QFont font;
    font.setPointSizeF(QApplication::font().pointSizeF() * factor);
    start->setFont(font);
}

void MainWindow::Private::goToFinding(int step)
{
    const std::optional<Finding> found = FindingSteps::next(session->findings(), selection.range().start, step,
                                                            [this](Severity severity) { return panes->checks()->isListed(severity); });
    if (!found) {
        q->showNote(session->findings().isEmpty() ? tr("The checks find nothing.") : tr("All findings are hidden."));
        return;
    }
    selection.goTo(found->range, q);
    q->showNote(Wording::text(found->message));
}

/** Below the cursor of a text or the current row, or in the middle of the window. */
void MainWindow::Private::openFixes()
{
    auto *menu = new FixMenu(session, FixMenu::findingsAt(*session, selection.range()), q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(FindingSteps::menuPlace(q));
}

void MainWindow::Private::openPalette()
{
    QList<PaletteEntry> all;
    if (m_hasPlan)
        all = entries->places();
    QList<QAction *> commands = actions->all();
    commands.removeAll(actions->of(Command::GoTo));
    all += entries->commands(commands);
    palette->open(all);
}

} // namespace Setsquare
