// SPDX-License-Identifier: Apache-2.0
// What can be done with decisions: the other part of DecisionsPane.
#include "decisionedits.h"
#include "decisionmodel.h"
#include "decisionspane.h"
#include "plantree.h"

#include <QApplication>

namespace Setsquare {

bool DecisionsPane::can(Command command) const
{
    const int selected = selectedDecision();
    if (command == Command::Copy)
        return selected >= 0;
    if (session()->document()->isReadOnly())
        return false;
    switch (command) {
    case Command::AddRow:
        return true;
    case Command::MoveRowUp:
        return selected > 0;
    case Command::MoveRowDown:
        return selected >= 0 && selected + 1 < session()->plan().decisions.size();
    case Command::DuplicateRow:
    case Command::RemoveRow:
    case Command::Cut:
        return selected >= 0;
    default:
        return false;
    }
}

QString DecisionsPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Decision Below");
    case Command::DuplicateRow:
        return tr("&Duplicate Decision");
    case Command::RemoveRow:
        return tr("&Remove Decision");
    default:
        return {};
    }
}

void DecisionsPane::run(Command command)
{
    const int selected = selectedDecision();
    switch (command) {
    case Command::AddRow:
        beginDraft();
        break;
    case Command::DuplicateRow:
        duplicate(selected);
        break;
    case Command::MoveRowUp:
    case Command::MoveRowDown: {
        const int to = command == Command::MoveRowUp ? selected - 1 : selected + 1;
        make([&](const EditSubject &subject) { return moveDecision(subject, selected, to); });
        break;
    }
    case Command::Cut:
        RowsPane::run(Command::Copy);
        [[fallthrough]];
    case Command::RemoveRow:
        if (make([&](const EditSubject &subject) { return removeDecision(subject, selected); }))
            select(std::min(selected, int(session()->plan().decisions.size()) - 1));
        break;
    default:
        RowsPane::run(command);
    }
}

int DecisionsPane::selectedDecision() const
{
    const QModelIndex current = tree()->currentIndex();
    return current.isValid() ? current.data(DecisionModel::DecisionIndexRole).toInt() : -1;
}

void DecisionsPane::select(int decision)
{
    if (const QModelIndex row = m_model->indexOfDecision(decision); row.isValid())
        tree()->setCurrentIndex(row);
}

void DecisionsPane::duplicate(int decision)
{
    const auto copy = [decision](const EditSubject &subject) {
        const Decision &original = subject.plan.decisions.at(decision);
        DecisionValues values;
        for (const Field &field : original.fields)
            values.append({field.name, field.value});
        Edit edit = addDecision(subject, decision + 1, original.title, values);
        edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate “%1”"), {original.title}};
        return edit;
    };
    if (make(copy))
        select(decision + 1);
}

// -- entering decisions ----------------------------------------------------------------------------------------------------------

void DecisionsPane::connectDraft()
{
    connect(m_model, &DecisionModel::draftKept, this, &DecisionsPane::select, Qt::QueuedConnection);
    connect(tree(), &PlanTree::rowSubmitted, this, &DecisionsPane::leaveDraft);
    connect(tree(), &PlanTree::rowReverted, this, &DecisionsPane::leaveDraft);
    connect(tree(), &PlanTree::currentRowChanged, this, &DecisionsPane::settleDraft, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &DecisionsPane::settleDraft, Qt::QueuedConnection);
}

bool DecisionsPane::isDraft(const QModelIndex &index) const
{
    return index.data(DecisionModel::IsDraftRole).toBool();
}

void DecisionsPane::beginDraft()
{
    const QModelIndex draft = m_model->beginDraft(tree()->currentIndex());
    if (!draft.isValid())
        return;
    updateRows();
    tree()->setFocus();
    tree()->beginEditing(draft);
}

/** Its title is all that a decision needs; the rest is entered in its form. */
void DecisionsPane::leaveDraft()
{
    const QModelIndex current = tree()->currentIndex();
    if (!isDraft(current))
        return;
    tree()->showRow(tree()->indexAbove(current));
    m_model->dropDraft();
    scheduleRows();
}

void DecisionsPane::settleDraft()
{
    if (!m_model->draftRow().isValid())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool isElsewhere = focus && focus->window() == window() && !tree()->isAncestorOf(focus) && focus != tree();
    if (isElsewhere || !isDraft(tree()->currentIndex())) {
        m_model->dropDraft();
        scheduleRows();
    }
}

} // namespace Setsquare
