// SPDX-License-Identifier: Apache-2.0
// What can be done with risks: the other part of RisksPane.
#include "plantree.h"
#include "riskdetails.h"
#include "risklistedits.h"
#include "riskmodel.h"
#include "riskpaste.h"
#include "riskspane.h"
#include "stepeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

bool RisksPane::isSorted() const
{
    return tree()->header()->sortIndicatorSection() >= 0;
}

bool RisksPane::can(Command command) const
{
    const QList<int> selected = selectedRisks();
    if (command == Command::Copy)
        return !selected.isEmpty();
    if (session()->document()->isReadOnly())
        return false;
    switch (command) {
    case Command::AddRow:
    case Command::AddGroup:
        return true;
    case Command::Paste:
        return QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasText();
    case Command::MoveRowUp:
        return !isSorted() && !selected.isEmpty() && selected.first() > 0;
    case Command::MoveRowDown:
        return !isSorted() && !selected.isEmpty() && selected.last() + 1 < session()->plan().risks.size();
    case Command::DuplicateRow:
    case Command::RemoveRow:
    case Command::Cut:
        return !selected.isEmpty();
    default:
        return false;
    }
}

QString RisksPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Risk Below");
    case Command::AddGroup:
        return tr("New Rollback Ste&p");
    case Command::DuplicateRow:
        return tr("&Duplicate Risk");
    case Command::MoveRowUp:
        return isSorted() ? tr("Move &Up (not while sorted)") : QString();
    case Command::MoveRowDown:
        return isSorted() ? tr("Move Do&wn (not while sorted)") : QString();
    case Command::RemoveRow:
        return tr("&Remove Risk");
    default:
        return {};
    }
}

void RisksPane::run(Command command)
{
    switch (command) {
    case Command::AddRow:
        beginDraft();
        break;
    case Command::AddGroup:
        m_details->rollback()->beginAdding();
        updateRows();
        m_details->rollback()->beginAdding();
        break;
    case Command::DuplicateRow: {
        const QList<int> selected = selectedRisks();
        if (make([&](const EditSubject &subject) { return duplicateRisks(subject, selected); }))
            select(selected.last() + 1, selected.size());
        break;
    }
    case Command::MoveRowUp:
        moveSelected(-1);
        break;
    case Command::MoveRowDown:
        moveSelected(1);
        break;
    case Command::Cut:
        copy();
        removeSelected();
        break;
    case Command::RemoveRow:
        removeSelected();
        break;
    case Command::Copy:
        copy();
        break;
    case Command::Paste:
        paste();
        break;
    default:
        break;
    }
}

QList<int> RisksPane::selectedRisks() const
{
    QList<int> risks;
    const QModelIndexList rows = tree()->selectedRowsInOrder();
    for (const QModelIndex &row : rows) {
        if (const int risk = row.data(RiskModel::RiskIndexRole).toInt(); risk >= 0)
            risks.append(risk);
    }
    std::ranges::sort(risks);
    return risks;
}

/** Selects what was made: so many risks from this one on. */
void RisksPane::select(int first, qsizetype count)
{
    tree()->setCurrentIndex(tree()->fromRows(m_model->indexOfRisk(first)));
    for (int risk = first + 1; risk < first + count; ++risk)
        tree()->selectionModel()->select(tree()->fromRows(m_model->indexOfRisk(risk)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    tree()->scrollTo(tree()->currentIndex());
}

void RisksPane::moveSelected(int step)
{
    const QList<int> selected = selectedRisks();
    const int before = step < 0 ? selected.first() - 1 : selected.last() + 2;
    make([&](const EditSubject &subject) { return moveRisks(subject, selected, before); });
}

void RisksPane::removeSelected()
{
    const QList<int> selected = selectedRisks();
    if (make([&](const EditSubject &subject) { return removeRisks(subject, selected); }) && m_model->rowCount() > 0)
        select(std::min(selected.first(), m_model->rowCount() - 1), 1);
}

void RisksPane::copy() const
{
    QGuiApplication::clipboard()->setMimeData(RiskModel::clipboardData(session()->plan(), selectedRisks()));
}

void RisksPane::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString markdown = QString::fromUtf8(data->data(u"text/markdown"_s));
    const QString text = markdown.contains(u'|') ? markdown : data->text();
    const QList<int> selected = selectedRisks();
    const qsizetype before = session()->plan().risks.size();
    const int place = selected.isEmpty() ? int(before) : selected.last() + 1;
    if (make([&](const EditSubject &subject) { return pasteRisks(subject, place, text); }))
        select(place, session()->plan().risks.size() - before);
}

// -- entering risks --------------------------------------------------------------------------------------------------------------

void RisksPane::connectDraft()
{
    connect(tree(), &PlanTree::rowSubmitted, this, &RisksPane::keepDraft);
    connect(tree(), &PlanTree::rowReverted, this, &RisksPane::leaveDraft);
    connect(tree(), &PlanTree::currentRowChanged, this, &RisksPane::settleDraft, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &RisksPane::settleDraft, Qt::QueuedConnection);
}

bool RisksPane::isDraft(const QModelIndex &index) const
{
    return index.data(RiskModel::IsDraftRole).toBool();
}

/** Where a row comes to stand below another one, the order is the plan's. */
void RisksPane::beginDraft()
{
    const QModelIndex below = tree()->toRows(tree()->currentIndex());
    if (isSorted())
        tree()->header()->setSortIndicator(-1, Qt::AscendingOrder);
    const QModelIndex draft = tree()->fromRows(m_model->beginDraft(below));
    if (!draft.isValid())
        return;
    updateRows();
    tree()->setFocus();
    tree()->beginEditing(draft);
}

/** Return in the row of a draft makes a risk of it and begins the next; in one that says nothing it leaves. */
void RisksPane::keepDraft()
{
    if (!isDraft(tree()->currentIndex()))
        return;
    if (!m_model->isDraftNamed())
        leaveDraft();
    else if (m_model->keepDraft())
        tree()->beginEditing(tree()->fromRows(m_model->draftRow()));
}

/** Escape takes back what is typed in a cell; the row goes when it says nothing that could be kept. */
void RisksPane::leaveDraft()
{
    const QModelIndex current = tree()->currentIndex();
    if (!isDraft(current) || m_model->isDraftNamed())
        return;
    tree()->showRow(tree()->indexAbove(current));
    m_model->dropDraft();
    scheduleRows();
}

/** Whoever goes elsewhere has not thrown away what was entered. */
void RisksPane::settleDraft()
{
    if (!m_model->draftRow().isValid())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool isElsewhere = focus && focus->window() == window() && !tree()->isAncestorOf(focus) && focus != tree();
    if (!isElsewhere && isDraft(tree()->currentIndex()))
        return;
    if (m_model->isDraftNamed() && !m_model->keepDraft())
        return; // it stays to be corrected
    m_model->dropDraft();
    scheduleRows();
}

} // namespace Setsquare
