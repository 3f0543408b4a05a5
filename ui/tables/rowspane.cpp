// SPDX-License-Identifier: Apache-2.0
#include "rowspane.h"

#include "editablefield.h"
#include "emptystate.h"
#include "planedit.h"
#include "planrowmodel.h"
#include "plantree.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace Setsquare {

RowsPane::RowsPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_selection(selection)
    , m_tree(new PlanTree(selection, this))
    , m_pages(new QStackedLayout(this))
{
    setFocusProxy(m_tree);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RowsPane::showMenu);
    connect(m_tree, &PlanTree::currentRowChanged, this, &RowsPane::scheduleRows);
    connect(m_tree, &PlanTree::currentRowChanged, this, &RowsPane::commandsChanged);
    connect(m_tree, &PlanTree::commandRequested, this, [this](Command command) {
        if (can(command))
            run(command);
    });
    for (const auto signal : {&PlanSession::planChanged, &PlanSession::planOpened})
        connect(session, signal, this, &RowsPane::scheduleRows);
}

/** A cell that is being edited is left when the tree goes: nobody is there any more to be told. */
RowsPane::~RowsPane()
{
    m_tree->disconnect(this);
    m_session->disconnect(this);
}

void RowsPane::setRows(PlanRowModel *rows, QAbstractProxyModel *proxy)
{
    m_rows = rows;
    m_tree->setRows(rows, proxy);
    connect(m_tree, &PlanTree::rowSubmitted, this, &RowsPane::submitDraft);
    connect(m_tree, &PlanTree::rowReverted, this, &RowsPane::revertDraft);
    connect(m_tree, &PlanTree::escaped, this, &RowsPane::dropDraft);
    connect(m_tree, &PlanTree::currentRowChanged, this, &RowsPane::noticeLeaving, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &RowsPane::noticeLeaving, Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.data(PlanRowModel::IsDraftRole).toBool())
            scheduleRows();
    });
}

void RowsPane::setPages(QWidget *body, EmptyState *empty)
{
    m_pages->addWidget(body);
    m_pages->addWidget(empty);
    m_begin = empty->addButton(tr("Begin here"));
    m_begin->setToolTip(QString(nameOf(Command::AddRow)).remove(u'&'));
    connect(m_begin, &QAbstractButton::clicked, this, [this] { run(Command::AddRow); });
    updateRows();
}

void RowsPane::scheduleRows()
{
    m_isStale = true;
    if (m_isDue || !isVisible())
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, &RowsPane::updateRows, Qt::QueuedConnection);
}

void RowsPane::updateRows()
{
    m_isDue = false;
    m_isStale = false;
    m_pages->setCurrentIndex(isEmpty() ? 1 : 0);
    m_begin->setEnabled(can(Command::AddRow));
    showRows();
}

void RowsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_isStale)
        updateRows();
}

void RowsPane::restyle()
{
    m_tree->layOutAgain();
    scheduleRows();
}

bool RowsPane::can(Command command) const
{
    return command == Command::Copy && m_tree->currentIndex().isValid();
}

void RowsPane::run(Command command)
{
    if (command == Command::Copy)
        QGuiApplication::clipboard()->setText(selectedText());
}

bool RowsPane::make(const std::function<Edit(const EditSubject &subject)> &edit)
{
    return makeEdit(m_session, edit);
}

QString RowsPane::selectedText() const
{
    QString text;
    const QModelIndexList rows = m_tree->selectedRowsInOrder();
    for (const QModelIndex &row : rows) {
        const TextRange range = m_tree->rangeOf(row);
        text += m_session->document()->text().sliced(range.start, range.length());
    }
    return text;
}

void RowsPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (index.isValid() && !m_tree->selectionModel()->isRowSelected(index.row(), index.parent()))
        m_tree->setCurrentIndex(index);
    QMenu menu(this);
    Q_EMIT commandsChanged();
    menu.addAction(tr("Go to source"), m_tree, &PlanTree::goToCurrent)->setEnabled(index.isValid());
    menu.addSeparator();
    for (QAction *action : std::as_const(m_rowActions))
        menu.addAction(action);
    addToMenu(&menu);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

// -- entering rows ---------------------------------------------------------------------------------------------------------------

bool RowsPane::isInDraft() const
{
    return m_tree->currentIndex().data(PlanRowModel::IsDraftRole).toBool();
}

/** A draft that has its name is kept before the next one begins; one that is not taken stays to be corrected. */
void RowsPane::beginRow(int kind)
{
    if (!m_tree->leaveEditor())
        return;
    const bool isTaken = !isInDraft() || !m_rows->isDraftNamed() || keepDraft();
    const bool isBegun = isInDraft() && m_rows->draftKind() == kind;
    if (isTaken && !isBegun && settleDraft())
        m_rows->beginDraft(m_tree->toRows(m_tree->currentIndex()), kind);
    enterDraft();
}

void RowsPane::enterDraft()
{
    const QModelIndex draft = m_tree->fromRows(m_rows->draftRow());
    if (!draft.isValid())
        return;
    updateRows();
    m_tree->expand(draft.parent());
    m_tree->setFocus();
    m_tree->beginEditing(draft);
}

bool RowsPane::keepDraft()
{
    if (!m_rows->keepDraft())
        return false;
    if (!m_rows->draftRow().isValid())
        m_tree->setCurrentIndex(m_tree->fromRows(m_rows->keptRow()));
    return true;
}

/** Return keeps a draft and goes on to the next; one without a name is left. */
void RowsPane::submitDraft()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!isInDraft())
        return;
    const bool isItself = m_tree->toRows(current).siblingAtColumn(0) == m_rows->draftRow(0);
    if (!isItself) // a group that comes with it
        enterDraft();
    else if (!m_rows->isDraftNamed())
        dropDraft();
    else if (keepDraft())
        enterDraft();
    else
        m_tree->beginEditing(current);
}

/** Escape takes back what is typed in a cell; the row goes when it says nothing that could be kept, or with the next Escape. */
void RowsPane::revertDraft()
{
    if (!m_rows->isDraftNamed())
        dropDraft();
}

void RowsPane::dropDraft()
{
    if (!isInDraft())
        return;
    QModelIndex above = m_tree->currentIndex();
    while (above.data(PlanRowModel::IsDraftRole).toBool())
        above = m_tree->indexAbove(above);
    m_tree->showRow(above);
    m_rows->dropDraft();
    scheduleRows();
}

/** Whoever goes elsewhere has not thrown away what was entered. False if it is not taken: then it stays to be corrected. */
bool RowsPane::settleDraft()
{
    if (!m_rows->draftRow().isValid())
        return true;
    const bool wasInDraft = isInDraft();
    if (m_rows->isDraftNamed() && !m_rows->keepDraft())
        return false;
    if (const QModelIndex kept = m_tree->fromRows(m_rows->keptRow()); wasInDraft && kept.isValid())
        m_tree->showRow(kept);
    dropDraft();
    m_rows->dropDraft();
    scheduleRows();
    return true;
}

void RowsPane::noticeLeaving()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isElsewhere = focus && focus->window() == window() && !isAncestorOf(focus);
    if (isElsewhere || !isInDraft())
        settleDraft();
}

bool RowsPane::commit()
{
    for (QWidget *widget = QApplication::focusWidget(); widget && isAncestorOf(widget); widget = widget->parentWidget()) {
        if (auto *field = qobject_cast<EditableField *>(widget); field && !field->commit())
            return false;
    }
    return m_tree->commitEditor() && (!m_rows->isDraftNamed() || settleDraft());
}

} // namespace Setsquare
