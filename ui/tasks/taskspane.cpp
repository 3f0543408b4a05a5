// SPDX-License-Identifier: Apache-2.0
#include "taskspane.h"

#include "arrowgutter.h"
#include "emptystate.h"
#include "findingtarget.h"
#include "panestate.h"
#include "plantree.h"
#include "taskdelegate.h"
#include "taskdetails.h"
#include "tasktreemodel.h"
#include "treeheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

TasksPane::TasksPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new TaskTreeModel(session, this))
    , m_tree(new PlanTree(selection, this))
    , m_details(new TaskDetails(session))
{
    buildTree();
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_gutter = new ArrowGutter(session, m_model, m_tree);
    row->addWidget(m_gutter);
    row->addWidget(m_tree, 1);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({520, 200});
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this] {
        // Sized by hand: from now on the widths are the user's.
        m_areColumnsSized = m_areColumnsSized || (QGuiApplication::mouseButtons() & Qt::LeftButton && m_tree->header()->underMouse());
    });
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(new EmptyState(
        tr("No tasks yet"), tr("Write a section of tasks in the source, such as:"),
        u"## Implementation Tasks\n\n### Phase 1: Foundation (2 hours)\n\n1. **First task**\n   - Files: `src/main.cpp`\n   - Tests: what shows that it works\n   - Depends on: None"_s));
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TasksPane::showEmptyState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TasksPane::showEmptyState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TasksPane::showEmptyState);
    for (const auto signal : {&PlanSession::planChanged, &PlanSession::planOpened, &PlanSession::dependenciesChanged})
        connect(session, signal, this, &TasksPane::scheduleDetails);
    connect(m_tree, &PlanTree::currentRowChanged, this, &TasksPane::scheduleDetails);
    connect(m_details, &TaskDetails::linkActivated, this, &TasksPane::goToTask);
    connect(m_details, &TaskDetails::findingActivated, this,
            [this](const QString &id) { selectCitedFinding(*m_session, m_selection, id, this); });
    showEmptyState();
}

void TasksPane::buildTree()
{
    m_tree->setAccessibleName(tr("Tasks"));
    m_tree->setGroupRole(TaskTreeModel::IsPhaseRole);
    m_tree->setFocusShownElsewhere();
    m_tree->setBoxColumn(TaskTreeModel::TitleColumn);
    m_tree->setItemDelegate(new TaskDelegate(m_tree));
    m_tree->setRows(m_model);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TasksPane::showMenu);
    sizeColumns();
}

void TasksPane::sizeColumns()
{
    QHeaderView *header = m_tree->header();
    const int letter = m_tree->fontMetrics().horizontalAdvance(u'0');
    header->setStretchLastSection(false);
    m_tree->columns()->setColumnAlignment(TaskTreeModel::NumberColumn, Qt::AlignRight);
    m_tree->columns()->setColumnAlignment(TaskTreeModel::EstimateColumn, Qt::AlignRight);
    m_tree->columns()->setColumnAlignment(TaskTreeModel::TestsColumn, Qt::AlignHCenter);
    header->setMinimumSectionSize(letter * 3);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TaskTreeModel::TitleColumn, QHeaderView::Stretch);
    // The title has what the others leave: of a narrow list files and dependencies give way first.
    const int room = (width() - (m_gutter ? m_gutter->sizeHint().width() : 0)) / letter;
    const auto width = [&](int column, int letters) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int least =
            column == TaskTreeModel::NumberColumn ? 0 : m_tree->fontMetrics().horizontalAdvance(title) + 2 * Spacing::medium + 2;
        header->resizeSection(column, std::max(letters * letter, least));
    };
    width(TaskTreeModel::NumberColumn, 6);
    width(TaskTreeModel::EstimateColumn, 14);
    width(TaskTreeModel::DependsOnColumn, std::clamp(room / 9, 8, 16));
    width(TaskTreeModel::FilesColumn, std::clamp(room / 5 - 2, 8, 30));
    width(TaskTreeModel::TestsColumn, 6);
    m_tree->setColumnHidden(TaskTreeModel::FilesColumn, room < 62);
    m_tree->setColumnHidden(TaskTreeModel::DependsOnColumn, room < 46);
}

void TasksPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (!m_areColumnsSized)
        sizeColumns();
}

void TasksPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_areDetailsStale)
        showDetails();
}

void TasksPane::restyle()
{
    m_details->forget();
    scheduleDetails();
    if (!m_areColumnsSized)
        sizeColumns();
}

void TasksPane::showEmptyState()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

/** Once per change, however many signals tell of it, and after all of them; and not while nobody looks. */
void TasksPane::scheduleDetails()
{
    m_areDetailsStale = true;
    if (m_areDetailsDue || !isVisible())
        return;
    m_areDetailsDue = true;
    QMetaObject::invokeMethod(this, &TasksPane::showDetails, Qt::QueuedConnection);
}

void TasksPane::showDetails()
{
    m_areDetailsDue = false;
    m_areDetailsStale = false;
    if (!m_tree->currentIndex().isValid())
        m_tree->showRow(m_model->indexOfTask(0));
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && current.data(TaskTreeModel::IsPhaseRole).toBool())
        m_details->showPhase(current.data(TaskTreeModel::PhaseIndexRole).toInt());
    else
        m_details->showTask(current.isValid() ? current.data(TaskTreeModel::TaskIndexRole).toInt() : -1);
}

void TasksPane::goToTask(const QString &id)
{
    const QModelIndex index = m_model->indexOfTask(m_session->plan().taskIndex(id));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void TasksPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    QMenu menu(this);
    const auto add = [&](const QString &text, auto slot, bool needsRow) {
        menu.addAction(text, this, slot)->setEnabled(index.isValid() || !needsRow);
    };
    add(tr("Go to source"), [this] { m_tree->goToCurrent(); }, true);
    menu.addSeparator();
    add(tr("Copy as markdown"), [this] { copyMarkdown(); }, true);
    add(tr("Copy id"), [this] { copyId(); }, true);
    menu.addSeparator();
    add(
        tr("Expand all"),
        [this] {
            m_tree->expandAll();
            m_gutter->invalidateRows();
        },
        false);
    add(
        tr("Collapse all"),
        [this] {
            m_tree->collapseAll();
            m_gutter->invalidateRows();
        },
        false);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void TasksPane::copyMarkdown()
{
    const TextRange range = m_tree->rangeOf(m_tree->currentIndex());
    QGuiApplication::clipboard()->setText(m_session->document()->text().sliced(range.start, range.length()));
}

void TasksPane::copyId()
{
    QGuiApplication::clipboard()->setText(m_tree->currentIndex().data(TaskTreeModel::IdRole).toString());
}

QByteArray TasksPane::saveState() const
{
    return PaneState::saved(m_tree, m_splitter, m_gutter->chosenWidth());
}

bool TasksPane::restoreState(const QByteArray &state)
{
    int gutter = 0;
    if (!PaneState::restore(state, m_tree, m_splitter, &gutter))
        return false;
    m_gutter->setChosenWidth(gutter);
    m_areColumnsSized = true;
    return true;
}

} // namespace Setsquare
