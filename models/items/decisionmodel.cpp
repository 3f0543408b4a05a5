// SPDX-License-Identifier: Apache-2.0
#include "decisionmodel.h"

#include "citationtext.h"
#include "decisionedits.h"
#include "plaintext.h"

#include <algorithm>
#include <utility>

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
    if (m_draft >= 0) {
        static const QString name(QChar(1)); // it stays the same row wherever it stands
        const qsizetype before = std::min<qsizetype>(m_draft, plan.decisions.size());
        const int position = before > 0 ? int(plan.decisions[before - 1].range.end) : 0;
        rows.insert(rows.begin() + before, Row {0, DraftKind, position, name, {}});
    }
    return rows;
}

TextRange DecisionModel::rangeIn(const Plan &plan, const Row &row) const
{
    return row.kind == DraftKind ? TextRange {row.source, row.source} : plan.decisions[row.source].range;
}

bool DecisionModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    return one.kind == DecisionKind && !before.decisions[one.source].sameContent(after.decisions[other.source]);
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
    if (role == IsDraftRole) {
        return row.kind == DraftKind;
    }
    if (row.kind == DraftKind) {
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
    return row.kind == DraftKind ? addDraft(value.toString())
                                 : perform(setDecision(session()->subject(), row.source, QStringLiteral("title"), value.toString()));
}

QModelIndex DecisionModel::indexOfDecision(int decision) const
{
    const auto isIt = [decision](const Row &row) { return row.kind == DecisionKind && row.source == decision; };
    const auto found = std::find_if(rows().begin(), rows().end(), isIt);
    return found == rows().end() ? QModelIndex() : indexOfRow(int(found - rows().begin()), TitleColumn);
}

QModelIndex DecisionModel::draftRow() const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [](const Row &row) { return row.kind == DraftKind; });
    return found == rows().end() ? QModelIndex() : indexOfRow(int(found - rows().begin()), TitleColumn);
}

QModelIndex DecisionModel::beginDraft(const QModelIndex &below)
{
    if (session()->document()->isReadOnly() || session()->isSuspended()) {
        return {};
    }
    const Row *row = below.isValid() ? rowAt(below) : nullptr;
    if (!row || row->kind != DraftKind) {
        m_draft = row ? row->source + 1 : int(shown().decisions.size());
        update();
    }
    return draftRow();
}

void DecisionModel::dropDraft()
{
    if (std::exchange(m_draft, -1) >= 0) {
        update();
    }
}

/** Its row goes in the same step in which the decision appears. */
bool DecisionModel::addDraft(const QString &title)
{
    if (title.trimmed().isEmpty()) {
        return false;
    }
    const int place = std::exchange(m_draft, -1);
    if (perform(addDecision(session()->subject(), place, title.trimmed()))) {
        Q_EMIT draftKept(place);
        return true;
    }
    m_draft = place;
    return false;
}

QVariant DecisionModel::draftData(int column, int role) const
{
    switch (role) {
    case Qt::EditRole:
    case Qt::DisplayRole:
        return QString();
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
