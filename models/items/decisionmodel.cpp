// SPDX-License-Identifier: Apache-2.0
#include "decisionmodel.h"

#include "citationtext.h"
#include "decisionedits.h"
#include "plaintext.h"

#include <algorithm>

namespace Setsquare {

namespace {

/** The chosen option with its text; what the decision names, if it is none of them. */
QString chosenText(const Decision &decision)
{
    const auto option = std::find_if(decision.options.begin(), decision.options.end(),
                                     [&](const Option &option) { return option.name == decision.chosen; });
    if (decision.chosen.isEmpty() || option == decision.options.end()) {
        return decision.chosenAsWritten.isEmpty() ? decision.decision : decision.chosenAsWritten;
    }
    return option->text.isEmpty() ? option->name : option->name + QStringLiteral(": ") + option->text;
}

} // namespace

DecisionModel::DecisionModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
}

std::vector<Row> DecisionModel::rowsOf(const Plan &plan) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(plan.decisions.size()));
    for (int i = 0; i < plan.decisions.size(); ++i) {
        rows.push_back({0, DecisionKind, i, plan.decisions[i].title, plan.decisions[i].id});
    }
    return rows;
}

TextRange DecisionModel::rangeIn(const Plan &plan, const Row &row) const
{
    return plan.decisions[row.source].range;
}

bool DecisionModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    return !before.decisions[one.source].sameContent(after.decisions[other.source]);
}

int DecisionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString DecisionModel::columnTitle(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("#");
    case TitleColumn:
        return tr("Decision");
    case ChosenColumn:
        return tr("Chosen");
    case OptionsColumn:
        return tr("Options");
    case GroundedInColumn:
        return tr("Grounded in");
    default:
        return tr("Pattern");
    }
}

QVariant DecisionModel::cell(const Row &row, int column, int role) const
{
    if (isDraft(row)) {
        return draftData(column, role);
    }
    const Decision &decision = shown().decisions[row.source];
    switch (role) {
    case Qt::EditRole:
        return column == TitleColumn ? QVariant(decision.title) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row.source, column);
    case Qt::TextAlignmentRole:
        return column == NumberColumn || column == OptionsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return decision.id;
    case DecisionIndexRole:
        return row.source;
    case IsChosenRole:
        return !decision.chosen.isEmpty();
    default:
        return {};
    }
}

// -- editing -----------------------------------------------------------------------------------------------------------------------

Qt::ItemFlags DecisionModel::cellFlags(const Row &, int column) const
{
    return column == TitleColumn && !session()->document()->isReadOnly() ? Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool DecisionModel::change(const Row &row, int, const QVariant &value, int)
{
    return perform(setDecision(session()->subject(), row.source, QStringLiteral("title"), value.toString()));
}

QModelIndex DecisionModel::indexOfDecision(int decision) const
{
    return indexOfRow(positionOf(DecisionKind, decision), TitleColumn);
}

RowDraft DecisionModel::draftBelow(const Row *row, int kind) const
{
    return {kind, row ? row->source : int(shown().decisions.size()) - 1, -1, {}, {}};
}

Edit DecisionModel::draftEdit(const EditSubject &subject, const RowDraft &draft) const
{
    return addDecision(subject, draft.after + 1, draft.values.value(TitleColumn).trimmed());
}

QVariant DecisionModel::draftData(int column, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? tr("New decision") : QString();
    case HintRole:
        return tr("What is to be decided");
    case DecisionIndexRole:
        return -1;
    default:
        return {};
    }
}

QVariant DecisionModel::text(int index, int column) const
{
    const Decision &decision = shown().decisions[index];
    switch (column) {
    case NumberColumn:
        return decision.id.startsWith(u'~') ? QString() : decision.id;
    case TitleColumn:
        return plainText(decision.title);
    case ChosenColumn:
        return plainText(chosenText(decision));
    case OptionsColumn:
        return int(decision.options.size());
    case GroundedInColumn:
        return citationText(decision.groundedIn);
    default:
        return plainText(decision.pattern);
    }
}

} // namespace Setsquare
