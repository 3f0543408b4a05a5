// SPDX-License-Identifier: Apache-2.0
// What can be done with decisions: the other part of DecisionsPane.
#include "decisionspane.h"

#include "decisionedits.h"
#include "decisionmodel.h"

namespace Setsquare {

bool DecisionsPane::can(Command command) const
{
    return command != Command::AddGroup && command != Command::Paste && ItemsPane::can(command);
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

QString DecisionsPane::shortNameOf(Command command) const
{
    return command == Command::AddRow ? tr("Decision") : QString();
}

void DecisionsPane::run(Command command)
{
    if (command == Command::AddRow)
        beginRow(DecisionModel::DecisionKind);
    else
        ItemsPane::run(command);
}

qsizetype DecisionsPane::itemCount() const
{
    return session()->plan().decisions.size();
}

QModelIndex DecisionsPane::indexOfItem(int item) const
{
    return m_model->indexOfDecision(item);
}

Edit DecisionsPane::duplicated(const EditSubject &subject, const QList<int> &items) const
{
    const Decision &original = subject.plan.decisions.at(items.first());
    DecisionValues values;
    for (const Field &field : original.fields)
        values.append({field.name, field.value});
    Edit edit = addDecision(subject, items.first() + 1, original.title, values);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate “%1”"), {original.title}};
    return edit;
}

Edit DecisionsPane::removed(const EditSubject &subject, const QList<int> &items) const
{
    return removeDecision(subject, items.first());
}

Edit DecisionsPane::moved(const EditSubject &subject, const QList<int> &items, int step) const
{
    return moveDecision(subject, items.first(), items.first() + step);
}

} // namespace Setsquare
