// SPDX-License-Identifier: Apache-2.0
#include "outlinepane.h"

#include "emptystate.h"
#include "outlinemodel.h"
#include "theme.h"

#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

OutlinePane::OutlinePane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new OutlineModel(session, this))
    , m_view(new QTreeView(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Outline"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setIndentation(Spacing::section);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->expandAll();

    auto *empty = new EmptyState(tr("No headings yet"), tr("Begin a line with # to give the plan a title, with ## for a section."));
    empty->setIcon(u"phase"_s);
    auto *pages = new QStackedLayout(this);
    pages->addWidget(m_view);
    pages->addWidget(empty);
    const auto showPage = [this, pages] { pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1); };
    showPage();

    connect(m_model, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, showPage);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showPage);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, showPage);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_view, [this](const QModelIndex &parent) { m_view->expand(parent); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_selection->select(headingOf(index), this);
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { m_selection->goTo(headingOf(index), this); });
    connect(selection, &PlanSelection::rangeSelected, this, &OutlinePane::follow);
    setFocusProxy(m_view);
}

TextRange OutlinePane::headingOf(const QModelIndex &index) const
{
    const TextRange range = m_model->rangeOf(index);
    const LineIndex &lines = m_session->document()->lines();
    return lines.content(lines.lineAt(range.start), m_session->document()->text());
}

void OutlinePane::follow(TextRange range, const QObject *source)
{
    if (source == this)
        return;
    const QModelIndex index = m_model->indexAt(range.start);
    // Blocked: following is not selecting.
    const QSignalBlocker blocker(m_view->selectionModel());
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->clearSelection();
    m_view->viewport()->update();
}

} // namespace Setsquare
