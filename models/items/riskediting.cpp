// SPDX-License-Identifier: Apache-2.0
// How risks are edited in their table: the other part of RiskModel.
#include "citationtext.h"
#include "riskedits.h"
#include "risklistedits.h"
#include "riskmodel.h"
#include "riskpaste.h"
#include "rowdrag.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

const QString risksFormat = u"application/x-setsquare-risks"_s;

/** The standard name of a column. */
QString fieldOf(int column)
{
    switch (column) {
    case RiskModel::RiskColumn:
        return u"risk"_s;
    case RiskModel::LikelihoodColumn:
        return u"likelihood"_s;
    case RiskModel::ImpactColumn:
        return u"impact"_s;
    case RiskModel::MitigationColumn:
        return u"mitigation"_s;
    case RiskModel::MitigatedByColumn:
        return u"mitigatedBy"_s;
    case RiskModel::GroundedInColumn:
        return u"groundedIn"_s;
    default:
        return {};
    }
}

/** Numbers as the table has them: `3` typed is `Task 3`. */
QString writtenTasks(const QString &typed)
{
    QStringList parts;
    for (QString part : typed.split(u',', Qt::SkipEmptyParts)) {
        part = part.trimmed();
        const bool isBare = !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c.isDigit() || c == u'.'; });
        if (!part.isEmpty())
            parts.append(isBare ? u"Task "_s + part : part);
    }
    return parts.join(u", "_s);
}

QString htmlRow(const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
    return html + u"</tr>"_s;
}

QString htmlTable(const Plan &plan, const QList<int> &risks)
{
    QStringList titles;
    QString rows;
    for (const int risk : risks) {
        for (const Field &field : plan.risks.at(risk).fields) {
            if (!titles.contains(field.name))
                titles.append(field.name);
        }
    }
    for (const int risk : risks) {
        QStringList cells(titles.size());
        for (const Field &field : plan.risks.at(risk).fields)
            cells[titles.indexOf(field.name)] = field.value;
        rows += htmlRow(cells);
    }
    return u"<table>"_s + htmlRow(titles) + rows + u"</table>"_s;
}

} // namespace

Qt::ItemFlags RiskModel::cellFlags(const Row &row, int column) const
{
    if (session()->document()->isReadOnly()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = row.kind == RiskKind ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    return column == ExposureColumn || column == NumberColumn ? flags : flags | Qt::ItemIsEditable;
}

bool RiskModel::change(const Row &row, int column, const QVariant &value, int)
{
    const QString written = column == MitigatedByColumn ? writtenTasks(value.toString())
        : column == GroundedInColumn                    ? withQuotes(value.toString(), session()->researchIndex())
                                                        : value.toString();
    return perform(setRisk(session()->subject(), row.source, fieldOf(column), written));
}

QModelIndex RiskModel::indexOfRisk(int risk) const
{
    return indexOfRow(positionOf(RiskKind, risk));
}

QString RiskModel::editedText(const Risk &risk, int column) const
{
    switch (column) {
    case RiskColumn:
        return risk.risk;
    case LikelihoodColumn:
        return risk.likelihoodText;
    case ImpactColumn:
        return risk.impactText;
    case MitigationColumn:
        return risk.mitigation;
    case MitigatedByColumn:
        return risk.mitigatedBy.join(u", "_s);
    case GroundedInColumn:
        return quotedCitations(risk.groundedIn);
    default:
        return {};
    }
}

QVariant RiskModel::choices(int column, int role) const
{
    const bool isLevel = column == LikelihoodColumn || column == ImpactColumn;
    if (role == IsChoiceRole) {
        return isLevel;
    }
    if (role == HintRole) {
        return column == RiskColumn       ? tr("What can go wrong")
            : column == MitigationColumn  ? tr("What is done about it")
            : column == MitigatedByColumn ? tr("1, 3")
            : column == GroundedInColumn  ? tr("such as C1, C2")
                                          : QString();
    }
    if (role != ChoicesRole && role != ChoiceTextsRole) {
        return {};
    }
    if (isLevel) {
        return role == ChoicesRole ? QStringList {u"Low"_s, u"Medium"_s, u"High"_s} : QStringList {tr("Low"), tr("Medium"), tr("High")};
    }
    QStringList found;
    if (column == MitigatedByColumn) {
        for (const Task &task : shown().tasks)
            found += role == ChoicesRole ? task.id : task.id + u' ' + task.title;
    }
    if (column == GroundedInColumn) {
        const FindingChoices findings = findingChoices(session()->researchIndex());
        found = role == ChoicesRole ? findings.ids : findings.texts;
    }
    return found;
}

// -- the draft ---------------------------------------------------------------------------------------------------------------------

RowDraft RiskModel::draftBelow(const Row *row, int kind) const
{
    return {kind, row ? row->source : int(shown().risks.size()) - 1, -1, {}, {}};
}

Edit RiskModel::draftEdit(const EditSubject &subject, const RowDraft &draft) const
{
    RiskValues values;
    for (const auto &[column, text] : draft.values.asKeyValueRange()) {
        const QString written = column == MitigatedByColumn ? writtenTasks(text) : text.trimmed();
        if (!written.isEmpty()) {
            values.append({fieldOf(column), written});
        }
    }
    return addRisk(subject, draft.after + 1, values);
}

QVariant RiskModel::draftData(int column, int role) const
{
    const auto text = [this](int of) { return draft() ? draft()->values.value(of) : QString(); };
    const auto level = [&text](int of) { return readLevel(text(of)); };
    const Level exposed = exposure(level(LikelihoodColumn), level(ImpactColumn));
    switch (role) {
    case RiskIndexRole:
        return -1;
    case LevelRole:
        return int(column == ExposureColumn ? exposed : level(column));
    case ExposureRole:
        return 0;
    case Qt::AccessibleTextRole:
        return column == RiskColumn && text(column).isEmpty() ? tr("New risk") : text(column);
    default:
        return choices(column, role);
    }
}

// -- dragging ----------------------------------------------------------------------------------------------------------------------

QMimeData *RiskModel::clipboardData(const Plan &plan, const QList<int> &risks)
{
    auto *data = new QMimeData;
    data->setData(u"text/markdown"_s, risksMarkdown(plan, risks).toUtf8());
    data->setText(risksTabSeparated(plan, risks));
    data->setHtml(htmlTable(plan, risks));
    return data;
}

QStringList RiskModel::mimeTypes() const
{
    return {risksFormat};
}

QMimeData *RiskModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> risks;
    for (const QModelIndex &index : indexes) {
        const Row *row = rowAt(index);
        if (row && row->kind == RiskKind && !risks.contains(row->source)) {
            risks.append(row->source);
        }
    }
    if (risks.isEmpty()) {
        return nullptr;
    }
    std::ranges::sort(risks);
    QMimeData *data = clipboardData(shown(), risks);
    RowDrag::put(data, risksFormat, session(), risks);
    return data;
}

bool RiskModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return RowDrag::canDrop(data, risksFormat, session());
}

bool RiskModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const QList<int> risks = RowDrag::rows(data, risksFormat, shown().risks.size());
    const int before = parent.isValid() ? parent.row() : row < 0 ? int(shown().risks.size()) : row;
    perform(moveRisks(session()->subject(), risks, before));
    return false;
}

} // namespace Setsquare
