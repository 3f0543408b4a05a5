// SPDX-License-Identifier: Apache-2.0
// What can be done with risks: the other part of RisksPane.
#include "riskspane.h"

#include "plantree.h"
#include "riskdetails.h"
#include "riskfilterbar.h"
#include "risklistedits.h"
#include "riskmatrixview.h"
#include "riskmodel.h"
#include "riskpaste.h"
#include "riskrating.h"
#include "risksorter.h"
#include "stepeditor.h"

#include <QHeaderView>
#include <QMimeData>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

bool RisksPane::isSorted() const
{
    return tree()->header()->sortIndicatorSection() >= 0;
}

bool RisksPane::isFiltered() const
{
    return !m_sorter->filter().isEmpty();
}

bool RisksPane::can(Command command) const
{
    const bool isMove = command == Command::MoveRowUp || command == Command::MoveRowDown;
    return ItemsPane::can(command) && !(isMove && isArranged());
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
        return isSorted() ? tr("Move &Up (not while sorted)") : isFiltered() ? tr("Move &Up (not while filtered)") : QString();
    case Command::MoveRowDown:
        return isSorted() ? tr("Move Do&wn (not while sorted)") : isFiltered() ? tr("Move Do&wn (not while filtered)") : QString();
    case Command::RemoveRow:
        return tr("&Remove Risk");
    default:
        return {};
    }
}

QString RisksPane::shortNameOf(Command command) const
{
    return command == Command::AddRow ? tr("Risk") : command == Command::AddGroup ? tr("Step") : QString();
}

void RisksPane::run(Command command)
{
    switch (command) {
    case Command::AddRow:
        if (isSorted()) // where a row comes to stand below another one, the order is the plan's
            tree()->header()->setSortIndicator(-1, Qt::AscendingOrder);
        setFilter({});
        beginRow(RiskModel::RiskKind);
        break;
    case Command::AddGroup:
        m_details->rollback()->beginAdding();
        updateRows();
        m_details->rollback()->beginAdding();
        break;
    default:
        ItemsPane::run(command);
    }
}

// -- the matrix and the filter ---------------------------------------------------------------------------------------------------

void RisksPane::connectMatrix()
{
    connect(m_filters, &RiskFilterBar::filterChosen, this, &RisksPane::setFilter);
    connect(m_matrix, &RiskMatrixView::riskChosen, this, &RisksPane::chooseRisk);
    connect(m_matrix, &RiskMatrixView::rated, this, &RisksPane::rate);
    connect(m_matrix, &RiskMatrixView::escaped, this, [this] { setFilter({}); });
    connect(m_matrix, &RiskMatrixView::fieldChosen, this, [this](Level likelihood, Level impact) {
        RiskFilter filter;
        if (const auto field = std::pair(likelihood, impact); m_sorter->filter().field != field)
            filter.field = field;
        setFilter(filter);
    });
    // A risk that is selected elsewhere is to be seen here.
    connect(selection(), &PlanSelection::rangeSelected, this, [this](TextRange range, QObject *source) {
        if (source != this)
            followSelection(range);
    });
}

void RisksPane::followSelection(TextRange range)
{
    const QList<Risk> &risks = session()->plan().risks;
    const auto found = std::ranges::find_if(risks, [range](const Risk &risk) { return risk.range.contains(range); });
    if (isFiltered() && found != risks.cend() && !tree()->fromRows(indexOfItem(int(found - risks.cbegin()))).isValid()) {
        setFilter({});
        tree()->showRow(tree()->fromRows(indexOfItem(int(found - risks.cbegin()))));
    }
}

void RisksPane::setFilter(const RiskFilter &filter)
{
    m_sorter->setFilter(filter);
    m_filters->setFilter(filter);
    m_matrix->setChosen(filter.field);
    showOrder();
    scheduleRows();
}

void RisksPane::chooseRisk(int risk)
{
    const QModelIndex row = indexOfItem(risk);
    if (!tree()->fromRows(row).isValid())
        setFilter({});
    tree()->setCurrentIndex(tree()->fromRows(row));
    m_matrix->setCurrent(risk);
}

/** While only those of one field are shown, the one that is rated takes the view along. */
void RisksPane::rate(int risk, Level likelihood, Level impact)
{
    if (!make([&](const EditSubject &subject) { return rateRisk(subject, risk, likelihood, impact); }))
        return;
    m_matrix->setMatrix(RiskMatrix::of(session()->plan())); // at once: the next key starts from there
    const RiskFilter &filter = m_sorter->filter();
    if (filter.field)
        setFilter({filter.exposure, filter.isUnmitigated, std::pair(likelihood, impact)});
    chooseRisk(risk);
}

void RisksPane::showMatrix()
{
    const QList<Risk> &risks = session()->plan().risks;
    const auto count = [&risks](const auto &is) { return int(std::ranges::count_if(risks, is)); };
    const auto exposed = [&count](Level level) {
        return count([level](const Risk &risk) { return exposure(risk.likelihood(), risk.impact()) == level; });
    };
    m_filters->setCounts({int(risks.size()), exposed(Level::High), exposed(Level::Medium), exposed(Level::Low), exposed(Level::Unknown),
                          count([](const Risk &risk) { return risk.mitigation.trimmed().isEmpty() && risk.mitigatedBy.isEmpty(); })});
    m_filters->setVisible(!risks.isEmpty());
    m_matrix->setReadOnly(session()->document()->isReadOnly());
    m_matrix->setMatrix(RiskMatrix::of(session()->plan()));
    const QModelIndex row = tree()->toRows(tree()->currentIndex());
    m_matrix->setCurrent(row.isValid() ? row.data(RiskModel::RiskIndexRole).toInt() : -1);
    m_scroller->setVisible(!risks.isEmpty());
    const QPoint mark = m_matrix->mapTo(m_scroller->widget(), m_matrix->places().placeOf(m_matrix->current()).center());
    m_scroller->ensureVisible(mark.x(), mark.y());
}

qsizetype RisksPane::itemCount() const
{
    return session()->plan().risks.size();
}

QModelIndex RisksPane::indexOfItem(int item) const
{
    return m_model->indexOfRisk(item);
}

Edit RisksPane::duplicated(const EditSubject &subject, const QList<int> &items) const
{
    return duplicateRisks(subject, items);
}

Edit RisksPane::removed(const EditSubject &subject, const QList<int> &items) const
{
    return removeRisks(subject, items);
}

Edit RisksPane::moved(const EditSubject &subject, const QList<int> &items, int step) const
{
    return moveRisks(subject, items, step < 0 ? items.first() - 1 : items.last() + 2);
}

int RisksPane::placeBelow() const
{
    const QList<int> selected = selectedItems();
    return selected.isEmpty() ? int(itemCount()) : selected.last() + 1;
}

Edit RisksPane::pasted(const EditSubject &subject, const QMimeData &data) const
{
    const QString markdown = QString::fromUtf8(data.data(u"text/markdown"_s));
    return pasteRisks(subject, placeBelow(), markdown.contains(u'|') ? markdown : data.text());
}

QMimeData *RisksPane::copied() const
{
    return RiskModel::clipboardData(session()->plan(), selectedItems());
}

} // namespace Setsquare
