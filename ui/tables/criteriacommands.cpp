// SPDX-License-Identifier: Apache-2.0
// What can be done with criteria: the other part of CriteriaPane.
#include "criteriapane.h"

#include "criteriamodel.h"
#include "criterionlistedits.h"
#include "plantree.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

bool CriteriaPane::can(Command command) const
{
    const QList<int> selected = selectedCriteria();
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
    case Command::DuplicateRow:
        return !selected.isEmpty() && !isGroupSelected();
    case Command::MoveRowUp:
        return !selected.isEmpty() && !isGroupSelected() && selected.first() > 0;
    case Command::MoveRowDown:
        return !selected.isEmpty() && !isGroupSelected() && selected.last() + 1 < session()->plan().criteria.size();
    case Command::RemoveRow:
    case Command::Cut:
        return !selected.isEmpty();
    default:
        return false;
    }
}

QString CriteriaPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Criterion Below");
    case Command::AddGroup:
        return tr("New &Group");
    case Command::DuplicateRow:
        return tr("&Duplicate Criterion");
    case Command::RemoveRow:
        return tr("&Remove Criterion");
    default:
        return {};
    }
}

void CriteriaPane::run(Command command)
{
    switch (command) {
    case Command::AddRow:
        begin(m_model->beginDraft(tree()->currentIndex()));
        break;
    case Command::AddGroup:
        begin(m_model->beginGroup());
        break;
    case Command::DuplicateRow: {
        const QList<int> selected = selectedCriteria();
        if (make([&](const EditSubject &subject) { return duplicateCriteria(subject, selected); }))
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

QList<int> CriteriaPane::selectedCriteria() const
{
    QList<int> criteria;
    const auto add = [&criteria](const QModelIndex &row) {
        if (const int criterion = row.data(CriteriaModel::CriterionIndexRole).toInt(); criterion >= 0)
            criteria.append(criterion);
    };
    const QModelIndexList rows = tree()->selectedRowsInOrder();
    for (const QModelIndex &row : rows) {
        add(row);
        for (int below = 0; below < m_model->rowCount(row); ++below)
            add(m_model->index(below, 0, row));
    }
    std::ranges::sort(criteria);
    return criteria;
}

bool CriteriaPane::isGroupSelected() const
{
    return std::ranges::any_of(tree()->selectionModel()->selectedRows(),
                               [](const QModelIndex &row) { return row.data(CriteriaModel::IsGroupRole).toBool(); });
}

/** Selects what was made or moved: so many criteria from this one on. */
void CriteriaPane::select(int first, qsizetype count)
{
    tree()->setCurrentIndex(m_model->indexOfCriterion(first));
    for (int criterion = first + 1; criterion < first + count; ++criterion)
        tree()->selectionModel()->select(m_model->indexOfCriterion(criterion), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    tree()->scrollTo(tree()->currentIndex());
}

/** Across groups, too: above the first criterion of a group is the end of the group before. */
void CriteriaPane::moveSelected(int step)
{
    const QList<int> selected = selectedCriteria();
    const QList<Criterion> &criteria = session()->plan().criteria;
    const int edge = step < 0 ? selected.first() : selected.last();
    const QString &beside = criteria.at(edge + step).group;
    const bool isSameGroup = beside == criteria.at(edge).group;
    const int before = isSameGroup ? (step < 0 ? edge - 1 : edge + 2) : (step < 0 ? edge : edge + 1);
    make([&](const EditSubject &subject) { return moveCriteria(subject, selected, before, beside); });
}

void CriteriaPane::removeSelected()
{
    const QList<int> selected = selectedCriteria();
    if (make([&](const EditSubject &subject) { return removeCriteria(subject, selected); }) && !session()->plan().criteria.isEmpty())
        tree()->setCurrentIndex(m_model->indexOfCriterion(std::min(selected.first(), int(session()->plan().criteria.size()) - 1)));
}

void CriteriaPane::copy() const
{
    const QString markdown = selectedText();
    auto *data = new QMimeData;
    data->setText(markdown);
    data->setData(u"text/markdown"_s, markdown.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

void CriteriaPane::paste()
{
    const CriteriaModel::Place place = m_model->placeBelow(tree()->currentIndex());
    const qsizetype before = session()->plan().criteria.size();
    const QString text = QGuiApplication::clipboard()->text();
    if (make([&](const EditSubject &subject) { return pasteCriteria(subject, place.group, place.before, text); }))
        select(place.before, session()->plan().criteria.size() - before);
}

// -- entering criteria -----------------------------------------------------------------------------------------------------------

void CriteriaPane::connectDraft()
{
    connect(tree(), &PlanTree::rowSubmitted, this, &CriteriaPane::keepDraft);
    connect(tree(), &PlanTree::rowReverted, this, &CriteriaPane::leaveDraft);
    connect(tree(), &PlanTree::currentRowChanged, this, &CriteriaPane::settleDraft, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &CriteriaPane::settleDraft, Qt::QueuedConnection);
}

void CriteriaPane::begin(const QModelIndex &draft)
{
    if (!draft.isValid())
        return;
    updateRows();
    tree()->expand(draft.parent());
    tree()->setFocus();
    tree()->beginEditing(draft);
}

/** Return in a draft has made a criterion of it and begins the next; in an empty one it leaves. */
void CriteriaPane::keepDraft()
{
    const QModelIndex current = tree()->currentIndex();
    if (!current.data(CriteriaModel::IsDraftRole).toBool())
        return;
    const bool isNamed = current.data(CriteriaModel::IsGroupRole).toBool() && !current.data(CriteriaModel::GroupRole).toString().isEmpty();
    if (m_model->takeAdded() || isNamed)
        begin(m_model->draftRow());
    else
        leaveDraft();
}

void CriteriaPane::leaveDraft()
{
    const QModelIndex current = tree()->currentIndex();
    if (!current.data(CriteriaModel::IsDraftRole).toBool())
        return;
    tree()->showRow(tree()->indexAbove(current));
    m_model->dropDraft();
    scheduleRows();
}

/** Whoever goes elsewhere is done with entering. */
void CriteriaPane::settleDraft()
{
    if (!m_model->draftRow().isValid())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool isElsewhere = focus && focus->window() == window() && !isAncestorOf(focus);
    if (isElsewhere || !tree()->currentIndex().data(CriteriaModel::IsDraftRole).toBool()) {
        m_model->dropDraft();
        scheduleRows();
    }
}

} // namespace Setsquare
