// SPDX-License-Identifier: Apache-2.0
#include "rowspane.h"

#include "emptystate.h"
#include "planedit.h"
#include "plantree.h"

#include <QClipboard>
#include <QGuiApplication>
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

} // namespace Setsquare
