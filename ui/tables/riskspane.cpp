// SPDX-License-Identifier: Apache-2.0
#include "riskspane.h"

#include "celldelegate.h"
#include "emptystate.h"
#include "findingtarget.h"
#include "marks.h"
#include "panestate.h"
#include "plantree.h"
#include "riskdetails.h"
#include "riskfilterbar.h"
#include "riskmatrixview.h"
#include "riskmodel.h"
#include "risksorter.h"
#include "stepeditor.h"
#include "treeheader.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int mostWrappedRisks = 500;

/** As wide as what it holds, which scrolls where there is no room for its height. */
class LowScroller : public QScrollArea
{
public:
    explicit LowScroller(QWidget *content)
    {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    QSize minimumSizeHint() const override
    {
        static constexpr int leastLines = 6;
        const int bar = verticalScrollBar()->isVisibleTo(this) ? verticalScrollBar()->sizeHint().width() : 0;
        return {widget()->minimumSizeHint().width() + bar, fontMetrics().height() * leastLines};
    }
};

/** Levels as bars and a word. */
class RiskDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override
    {
        const bool isLevel = index.column() >= RiskModel::LikelihoodColumn && index.column() <= RiskModel::ExposureColumn;
        const QString words = text(index);
        if (!isLevel || words.isEmpty()) {
            CellDelegate::paintCell(painter, cell, index);
            return;
        }
        const int side = tree()->fontMetrics().height();
        const QRect line(cell.left(), cell.top(), cell.width(), side + 10);
        QRect place = textRect(line);
        if (const Level level = Level(index.data(RiskModel::LevelRole).toInt()); level != Level::Unknown) {
            Marks::paintLevel(painter, placed({place.left(), place.top(), side - 1, place.height()}), level, theme());
            place.setLeft(place.left() + side + Spacing::small);
        }
        drawLine(painter, place, words, theme().text, Qt::AlignLeft,
                 index.column() == RiskModel::ExposureColumn ? QFont::DemiBold : QFont::Normal);
    }
};

} // namespace

RisksPane::RisksPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : ItemsPane(RiskModel::RiskIndexRole, session, selection, parent)
    , m_model(new RiskModel(session, this))
    , m_sorter(new RiskSorter(this))
    , m_details(new RiskDetails(session))
    , m_filters(new RiskFilterBar)
    , m_matrix(new RiskMatrixView)
{
    buildTree();
    buildPages();
    connectMatrix();
    connect(m_details, &RiskDetails::taskActivated, this, &RisksPane::goToTask);
    connect(m_details, &RiskDetails::placeActivated, this, &RisksPane::goTo);
    connect(m_details, &RiskDetails::refused, selection, &PlanSelection::editRefused);
    connect(m_details, &RiskDetails::addingChanged, this, &RisksPane::scheduleRows);
    connect(m_details, &ReadingPage::findingActivated, this,
            [this](const QString &id) { selectCitedFinding(*this->session(), this->selection(), id, this); });
}

void RisksPane::buildPages()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(tree(), 1);
    auto *place = new QWidget;
    place->setAutoFillBackground(true);
    place->setBackgroundRole(QPalette::Base);
    auto *margins = new QVBoxLayout(place);
    margins->setContentsMargins(Spacing::medium, Spacing::large, Spacing::large, Spacing::medium);
    margins->addWidget(m_matrix);
    auto *bottom = new QSplitter(Qt::Horizontal);
    bottom->setHandleWidth(1);
    bottom->addWidget(m_details);
    m_scroller = new LowScroller(place);
    bottom->addWidget(m_scroller);
    bottom->setStretchFactor(0, 2);
    bottom->setStretchFactor(1, 1);
    bottom->setChildrenCollapsible(false);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(top);
    m_splitter->addWidget(bottom);
    // the matrix is seen whole where there is room; what is more goes to both
    m_splitter->setSizes(
        {tree()->heightOfRows(5) + m_filters->sizeHint().height(), place->minimumSizeHint().height() + 3 * Spacing::section});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setPages(
        m_splitter,
        new EmptyState(
            tr("No risks and no way back yet"), tr("Write down what can go wrong, and how to undo it, such as:"),
            u"## Risks & Mitigation\n\n| Risk | Likelihood | Impact | Mitigation |\n|------|------------|--------|------------|\n| The index grows too large | Low | High | Measure it every night |\n\n## Rollback Plan\n1. Switch the feature off"_s));
}

void RisksPane::buildTree()
{
    tree()->setAccessibleName(tr("Risks"));
    auto *delegate = new RiskDelegate(tree());
    delegate->setWrappingColumns({RiskModel::RiskColumn, RiskModel::MitigationColumn});
    delegate->setQuietColumns(
        {RiskModel::NumberColumn, RiskModel::MitigationColumn, RiskModel::MitigatedByColumn, RiskModel::GroundedInColumn});
    delegate->setFindingTextsRole(RiskModel::FindingTextsRole);
    tree()->setItemDelegate(delegate);
    tree()->setUniformRowHeights(false);
    tree()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree()->setDragDropMode(QAbstractItemView::DragDrop);
    tree()->setDefaultDropAction(Qt::MoveAction);
    tree()->setDragDropOverwriteMode(false);
    setRows(m_model, m_sorter);
    tree()->setColumnHidden(RiskModel::MitigatedByColumn, true);
    tree()->setColumnHidden(RiskModel::GroundedInColumn, true);
    QHeaderView *header = tree()->header();
    const int letter = tree()->fontMetrics().averageCharWidth();
    header->moveSection(RiskModel::NumberColumn, 0);
    header->resizeSection(RiskModel::NumberColumn, letter * 5);
    tree()->columns()->setColumnAlignment(RiskModel::NumberColumn, Qt::AlignRight);
    header->resizeSection(RiskModel::MitigatedByColumn, letter * 13);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RiskModel::RiskColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(RiskModel::MitigationColumn, QHeaderView::Stretch);
    for (const int column : {RiskModel::LikelihoodColumn, RiskModel::ImpactColumn, RiskModel::ExposureColumn})
        header->resizeSection(column, letter * 14);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    tree()->setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, tree(), &PlanTree::layOutAgain);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RisksPane::showOrder);
}

/** Rows that stand in another order than in the plan, or not beside those next to them, cannot be moved to a place in it. */
void RisksPane::showOrder()
{
    tree()->setDragDropMode(isArranged() ? QAbstractItemView::NoDragDrop : QAbstractItemView::DragDrop);
    Q_EMIT commandsChanged();
}

bool RisksPane::isEmpty() const
{
    const Plan &plan = session()->plan();
    return m_model->rowCount() == 0 && plan.rollback.isEmpty() && plan.checkpoints.isEmpty() && !m_details->rollback()->isAdding();
}

void RisksPane::showRows()
{
    tree()->setUniformRowHeights(session()->plan().risks.size() > mostWrappedRisks);
    m_details->showRisk(tree()->toRows(tree()->currentIndex()));
    showMatrix();
}

void RisksPane::goTo(TextRange range)
{
    if (!range.isEmpty())
        selection()->goTo(range, this);
}

void RisksPane::goToTask(const QString &id)
{
    const Plan &plan = session()->plan();
    if (const int task = plan.taskIndex(id); task >= 0)
        goTo(plan.tasks[task].range);
}

void RisksPane::restyle()
{
    m_details->restyle();
    RowsPane::restyle();
}

QByteArray RisksPane::saveState() const
{
    return PaneState::saved(tree(), m_splitter);
}

bool RisksPane::restoreState(const QByteArray &state)
{
    return PaneState::restore(state, tree(), m_splitter);
}

} // namespace Setsquare
