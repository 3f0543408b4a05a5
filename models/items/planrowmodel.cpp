// SPDX-License-Identifier: Apache-2.0
#include "planrowmodel.h"

#include "wording.h"

#include <algorithm>

namespace Setsquare {

namespace {

/** For each row the position of the one that it stands below, -1 at the top. */
std::vector<int> parentsOf(const std::vector<Row> &rows)
{
    std::vector<int> parents(rows.size(), -1);
    for (int i = 1; i < int(rows.size()); ++i) {
        int parent = i - 1;
        while (parent >= 0 && rows[size_t(parent)].depth >= rows[size_t(i)].depth) {
            parent = parents[size_t(parent)];
        }
        parents[size_t(i)] = parent;
    }
    return parents;
}

} // namespace

PlanRowModel::PlanRowModel(PlanSession *session, QObject *parent) : RowModel(parent), m_session(session)
{
    connect(session, &PlanSession::planOpened, this, &PlanRowModel::open);
    connect(session, &PlanSession::planChanged, this, &PlanRowModel::update);
    connect(session, &PlanSession::findingsChanged, this, &PlanRowModel::markFindings);
}

PlanRowModel::~PlanRowModel() = default;

void PlanRowModel::start()
{
    open();
}

TextRange PlanRowModel::rangeOf(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    return row ? rangeOfRow(m_shown, *row) : TextRange();
}

/** A draft stands nowhere in the text, but at a place in it. */
TextRange PlanRowModel::rangeOfRow(const Plan &plan, const Row &row) const
{
    return isDraft(row) ? TextRange {row.source, row.source} : rangeIn(plan, row);
}

std::vector<Row> PlanRowModel::allRowsOf(const Plan &plan) const
{
    std::vector<Row> rows = rowsOf(plan);
    placeDraft(plan, rows);
    return rows;
}

void PlanRowModel::prepare(const Plan &, const std::vector<Row> &) {}

void PlanRowModel::commit() {}

void PlanRowModel::open()
{
    const Plan next = m_session->plan();
    m_draft.reset();
    std::vector<Row> rows = allRowsOf(next);
    std::vector<int> severities = severitiesOf(next, rows);
    prepare(next, rows);
    resetRows(std::move(rows), [&] {
        commit();
        m_shown = next;
        m_severities = std::move(severities);
    });
    m_findings = m_session->findings();
    m_revision = m_session->revision();
}

void PlanRowModel::update()
{
    const Plan next = m_session->plan();
    std::vector<Row> rows = allRowsOf(next);
    std::vector<int> severities = severitiesOf(next, rows);
    prepare(next, rows);
    const Row *firstBefore = this->rows().data();
    const Row *firstAfter = rows.data();
    const auto changed = [&](const Row &before, const Row &after) {
        return m_severities[&before - firstBefore] != severities[&after - firstAfter]
            || (!isDraft(before) && differs(m_shown, before, next, after));
    };
    // Rows point into the plan that they are of, so that plan lives until they have been left.
    const Plan before = m_shown;
    updateRows(std::move(rows), changed, [&] {
        commit();
        m_shown = next;
        m_severities = severities;
        m_findings = m_session->findings();
        m_revision = m_session->revision();
    });
}

void PlanRowModel::markFindings()
{
    if (m_session->findings() == m_findings) {
        return;
    }
    const std::vector<int> severities = severitiesOf(m_shown, rows());
    std::vector<int> changed;
    for (int i = 0; i < int(severities.size()); ++i) {
        if (severities[i] != m_severities[i]) {
            changed.push_back(i);
        }
    }
    m_severities = severities;
    m_findings = m_session->findings();
    tellChanged(changed);
}

// Rows and findings both stand in the order of the text: the last row that begins before a finding holds it, or one above that row does.
std::vector<int> PlanRowModel::positionsOf(const QList<Finding> &findings, const Plan &plan, const std::vector<Row> &rows) const
{
    std::vector<int> positions;
    positions.reserve(size_t(findings.size()));
    const std::vector<int> parents = parentsOf(rows);
    int last = -1;
    for (const Finding &finding : findings) {
        while (last + 1 < int(rows.size()) && rangeOfRow(plan, rows[size_t(last) + 1]).start <= finding.range.start) {
            ++last;
        }
        int position = last;
        while (position >= 0 && !rangeOfRow(plan, rows[size_t(position)]).contains(finding.range.start)) {
            position = parents[size_t(position)];
        }
        positions.push_back(position);
    }
    return positions;
}

std::vector<int> PlanRowModel::severitiesOf(const Plan &plan, const std::vector<Row> &rows) const
{
    std::vector<int> severities(rows.size(), -1);
    const QList<Finding> &findings = m_session->findings();
    const std::vector<int> positions = positionsOf(findings, plan, rows);
    for (int i = 0; i < findings.size(); ++i) {
        if (positions[size_t(i)] >= 0) {
            int &severity = severities[size_t(positions[size_t(i)])];
            severity = std::max(severity, int(findings[i].severity));
        }
    }
    return severities;
}

QStringList PlanRowModel::findingTexts(const Row &row) const
{
    QStringList texts;
    const std::vector<int> positions = positionsOf(m_findings, m_shown, rows());
    for (int i = 0; i < m_findings.size(); ++i) {
        if (positions[size_t(i)] == &row - rows().data()) {
            texts += Wording::text(m_findings[i].message);
        }
    }
    return texts;
}

QVariant PlanRowModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (!row) {
        return {};
    }
    switch (role) {
    case RangeRole:
        return QVariant::fromValue(rangeOfRow(m_shown, *row));
    case SeverityRole:
        return severity(*row);
    case FindingTextsRole:
        return findingTexts(*row);
    case IsDraftRole:
        return isDraft(*row);
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (isDraft(*row)) {
            return draftText(*row, index.column());
        }
        [[fallthrough]];
    default:
        return cell(*row, index.column(), role);
    }
}

QVariant PlanRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? columnTitle(section)
                                                                    : RowModel::headerData(section, orientation, role);
}

Qt::ItemFlags PlanRowModel::flags(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    return RowModel::flags(index) | (row ? cellFlags(*row, index.column()) : Qt::NoItemFlags);
}

Qt::ItemFlags PlanRowModel::cellFlags(const Row &, int) const
{
    return Qt::NoItemFlags;
}

bool PlanRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Qt::ItemFlag needed = role == Qt::CheckStateRole ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    if ((role != Qt::CheckStateRole && role != Qt::EditRole) || !(flags(index) & needed)) {
        return false;
    }
    if (m_session->isSuspended()) { // plan and text differ: no edit can start from them
        return m_session->perform(Edit(), {});
    }
    const Row &row = *rowAt(index);
    return isDraft(row) ? enter(row, index.column(), value.toString()) : change(row, index.column(), value, role);
}

bool PlanRowModel::change(const Row &, int, const QVariant &, int)
{
    return false;
}

bool PlanRowModel::perform(const Edit &edit)
{
    return m_revision == m_session->document()->revision() && m_session->perform(edit, Wording::text(edit.label));
}

bool PlanRowModel::tick(TextRange box, bool on, const QString &label)
{
    PlanDocument *document = m_session->document();
    // The box may stand elsewhere by now if what is shown is not the present text.
    if (m_revision != document->revision() || box.length() != 1 || box.end > document->text().size()) {
        return false;
    }
    const QChar mark = document->text().at(box.start);
    const bool isOn = mark == u'x' || mark == u'X';
    if (isOn == on || (!isOn && mark != u' ' && mark != u'-')) {
        return false;
    }
    return document->apply(TextPatch(box, on ? QStringLiteral("x") : QStringLiteral(" ")), label, PlanDocument::Origin::Structure);
}

} // namespace Setsquare
