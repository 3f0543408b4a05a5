// SPDX-License-Identifier: Apache-2.0
#include "taskspane.h"

#include "arrowgutter.h"
#include "emptystate.h"
#include "findingtarget.h"
#include "panestate.h"
#include "plantree.h"
#include "taskdelegate.h"
#include "taskdetails.h"
#include "taskfieldedits.h"
#include "tasktreemodel.h"
#include "treeheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

TasksPane::TasksPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : RowsPane(session, selection, parent)
    , m_model(new TaskTreeModel(session, this))
    , m_details(new TaskDetails(session))
{
    buildTree();
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_gutter = new ArrowGutter(session, m_model, tree());
    row->addWidget(m_gutter);
    connect(m_gutter, &ArrowGutter::linked, this,
            [this](int from, int to) { make([&](const EditSubject &subject) { return addDependency(subject, to, from); }); });
    connect(m_gutter, &ArrowGutter::unlinked, this,
            [this](int from, int to) { make([&](const EditSubject &subject) { return removeDependency(subject, to, from); }); });
    row->addWidget(tree(), 1);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({520, 200});
    setTabOrder(m_gutter, tree());
    setTabOrder(tree(), m_details);
    connect(tree()->header(), &QHeaderView::sectionResized, this, [this] {
        // Sized by hand: from now on the widths are the user's.
        m_areColumnsSized = m_areColumnsSized || (QGuiApplication::mouseButtons() & Qt::LeftButton && tree()->header()->underMouse());
    });
    connect(session, &PlanSession::dependenciesChanged, this, &TasksPane::scheduleRows);
    connect(m_details, &TaskDetails::taskActivated, this, &TasksPane::goToTask);
    connect(m_details, &TaskDetails::refused, selection, &PlanSelection::editRefused);
    connect(m_details, &TaskDetails::findingActivated, this,
            [this](const QString &id) { selectCitedFinding(*this->session(), this->selection(), id, this); });
    setPages(
        m_splitter,
        new EmptyState(
            tr("No tasks yet"), tr("Write a section of tasks in the source, such as:"),
            u"## Implementation Tasks\n\n### Phase 1: Foundation (2 hours)\n\n1. **First task**\n   - Files: `src/main.cpp`\n   - Tests: what shows that it works\n   - Depends on: None"_s));
}

TasksPane::~TasksPane()
{
    // which is laid out once more when it is hidden with what is left of this
    disconnect(tree()->header(), nullptr, this, nullptr);
}

void TasksPane::buildTree()
{
    tree()->setAccessibleName(tr("Tasks"));
    tree()->setGroupRole(TaskTreeModel::IsPhaseRole);
    tree()->setFocusShownElsewhere();
    tree()->setBoxColumn(TaskTreeModel::TitleColumn);
    tree()->setItemDelegate(new TaskDelegate(tree()));
    tree()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree()->setDragDropMode(QAbstractItemView::DragDrop);
    tree()->setDefaultDropAction(Qt::MoveAction);
    setRows(m_model);
    sizeColumns();
}

void TasksPane::sizeColumns()
{
    QHeaderView *header = tree()->header();
    const int letter = tree()->fontMetrics().horizontalAdvance(u'0');
    header->setStretchLastSection(false);
    tree()->columns()->setColumnAlignment(TaskTreeModel::NumberColumn, Qt::AlignRight);
    tree()->columns()->setColumnAlignment(TaskTreeModel::EstimateColumn, Qt::AlignRight);
    tree()->columns()->setColumnAlignment(TaskTreeModel::TestsColumn, Qt::AlignHCenter);
    header->setMinimumSectionSize(letter * 3);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TaskTreeModel::TitleColumn, QHeaderView::Stretch);
    // The title has what the others leave: of a narrow list files and dependencies give way first.
    const int room = (width() - (m_gutter ? m_gutter->sizeHint().width() : 0)) / letter;
    const auto width = [&](int column, int letters) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int least =
            column == TaskTreeModel::NumberColumn ? 0 : tree()->fontMetrics().horizontalAdvance(title) + 2 * Spacing::medium + 2;
        header->resizeSection(column, std::max(letters * letter, least));
    };
    width(TaskTreeModel::NumberColumn, 6);
    width(TaskTreeModel::EstimateColumn, 14);
    width(TaskTreeModel::DependsOnColumn, std::clamp(room / 9, 8, 16));
    width(TaskTreeModel::FilesColumn, std::clamp(room / 5 - 2, 8, 30));
    width(TaskTreeModel::TestsColumn, 6);
    tree()->setColumnHidden(TaskTreeModel::FilesColumn, room < 62);
    tree()->setColumnHidden(TaskTreeModel::DependsOnColumn, room < 46);
}

void TasksPane::resizeEvent(QResizeEvent *event)
{
    RowsPane::resizeEvent(event);
    if (!m_areColumnsSized)
        sizeColumns();
}

void TasksPane::restyle()
{
    m_details->forget();
    RowsPane::restyle();
    if (!m_areColumnsSized)
        sizeColumns();
}

bool TasksPane::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void TasksPane::showRows()
{
    if (!tree()->currentIndex().isValid())
        tree()->showRow(m_model->indexOfTask(0));
    const QModelIndex current = tree()->currentIndex();
    const bool isPhase = current.data(TaskTreeModel::IsPhaseRole).toBool();
    if (current.data(TaskTreeModel::IsDraftRole).toBool())
        m_details->showDraft(isPhase);
    else if (isPhase)
        m_details->showPhase(current.data(TaskTreeModel::PhaseIndexRole).toInt());
    else
        m_details->showTask(current);
}

void TasksPane::goToTask(const QString &id)
{
    const QModelIndex index = m_model->indexOfTask(session()->plan().taskIndex(id));
    if (!index.isValid())
        return;
    tree()->setCurrentIndex(index);
    tree()->scrollTo(index);
}

void TasksPane::addToMenu(QMenu *menu)
{
    menu->addAction(tr("Copy id"), this, &TasksPane::copyId)->setEnabled(tree()->currentIndex().isValid());
    menu->addSeparator();
    menu->addAction(tr("Expand all"), this, [this] {
        tree()->expandAll();
        m_gutter->invalidateRows();
    });
    menu->addAction(tr("Collapse all"), this, [this] {
        tree()->collapseAll();
        m_gutter->invalidateRows();
    });
}

void TasksPane::copyId()
{
    QGuiApplication::clipboard()->setText(tree()->currentIndex().data(TaskTreeModel::IdRole).toString());
}

QByteArray TasksPane::saveState() const
{
    return PaneState::saved(tree(), m_splitter, m_gutter->state());
}

bool TasksPane::restoreState(const QByteArray &state)
{
    int gutter = 0;
    if (!PaneState::restore(state, tree(), m_splitter, &gutter))
        return false;
    m_gutter->setState(gutter);
    m_areColumnsSized = true;
    return true;
}

} // namespace Setsquare
