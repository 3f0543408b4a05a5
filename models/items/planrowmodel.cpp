// SPDX-License-Identifier: Apache-2.0
#include "planrowmodel.h"

#include "wording.h"

#include <algorithm>

namespace Setsquare {

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
    return row ? rangeIn(m_shown, *row) : TextRange();
}

void PlanRowModel::prepare(const Plan &, const std::vector<Row> &) {}

void PlanRowModel::commit() {}

void PlanRowModel::open()
{
    const Plan next = m_session->plan();
    std::vector<Row> rows = rowsOf(next);
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
    std::vector<Row> rows = rowsOf(next);
    std::vector<int> severities = severitiesOf(next, rows);
    prepare(next, rows);
    const Row *firstBefore = this->rows().data();
    const Row *firstAfter = rows.data();
    const auto changed = [&](const Row &before, const Row &after) {
        return m_severities[&before - firstBefore] != severities[&after - firstAfter] || differs(m_shown, before, next, after);
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

// Rows stand in the order of the text: the last one that begins before the finding holds it, or the one above that does.
int PlanRowModel::positionOf(const Finding &finding, const Plan &plan, const std::vector<Row> &rows) const
{
    const auto begin = rows.begin();
    const auto next = std::upper_bound(begin, rows.end(), finding.range.start,
                                       [&](qsizetype start, const Row &row) { return start < rangeIn(plan, row).start; });
    int position = int(next - begin) - 1;
    while (position >= 0 && !rangeIn(plan, rows[position]).contains(finding.range.start)) {
        const int depth = rows[position].depth;
        do {
            --position;
        } while (position >= 0 && rows[position].depth >= depth);
    }
    return position;
}

std::vector<int> PlanRowModel::severitiesOf(const Plan &plan, const std::vector<Row> &rows) const
{
    std::vector<int> severities(rows.size(), -1);
    const QList<Finding> &findings = m_session->findings();
    for (const Finding &finding : findings) {
        const int position = positionOf(finding, plan, rows);
        if (position >= 0) {
            severities[position] = std::max(severities[position], int(finding.severity));
        }
    }
    return severities;
}

int PlanRowModel::severity(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? m_severities[row - rows().data()] : -1;
}

QStringList PlanRowModel::findingTexts(const QModelIndex &index) const
{
    QStringList texts;
    const Row *row = rowAt(index);
    for (const Finding &finding : m_findings) {
        if (row && positionOf(finding, m_shown, rows()) == row - rows().data()) {
            texts += Wording::text(finding.message);
        }
    }
    return texts;
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
