// SPDX-License-Identifier: Apache-2.0
#include "decisionspane.h"

#include "celldelegate.h"
#include "decisiondetails.h"
#include "decisionmodel.h"
#include "emptystate.h"
#include "findingtarget.h"
#include "marks.h"
#include "panestate.h"
#include "plantree.h"
#include "treeheader.h"

#include <QHeaderView>
#include <QPainter>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** A badge beside the title of a decision that something is wrong with. */
class DecisionDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override
    {
        const int severity = index.data(DecisionModel::SeverityRole).toInt();
        if (index.column() != DecisionModel::TitleColumn || severity < int(Severity::Warning)) {
            CellDelegate::paintCell(painter, cell, index);
            return;
        }
        const int side = tree()->fontMetrics().height();
        const QRect place = textRect(cell).adjusted(0, 0, -side - Spacing::small, 0);
        const int width = drawLine(painter, place, text(index), theme().text);
        Marks::paintSeverity(painter, QRect(place.left() + width + Spacing::small, cell.top(), side - 1, cell.height()), Severity(severity),
                             theme());
    }
};

} // namespace

DecisionsPane::DecisionsPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_model(new DecisionModel(session, this))
    , m_tree(new PlanTree(selection, this))
    , m_details(new DecisionDetails(session))
{
    buildTree();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({m_tree->heightOfRows(std::clamp(m_model->rowCount(), 3, 6)), 600});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(new EmptyState(
        tr("No design decisions yet"), tr("Write down what was decided and why, such as:"),
        u"## Design Decisions\n\n### Decision 1: Where the index is kept\n\n**Context:** …\n**Options:**\n- A: …\n- B: …\n\n**Decision:** Option A\n**Rationale:** …"_s));
    for (const auto signal : {&PlanSession::planOpened, &PlanSession::planChanged})
        connect(session, signal, this, &DecisionsPane::scheduleDetails);
    connect(m_tree, &PlanTree::currentRowChanged, this, &DecisionsPane::scheduleDetails);
    connect(m_details, &ReadingPage::findingActivated, this,
            [this, selection](const QString &id) { selectCitedFinding(*m_session, selection, id, this); });
    showDetails();
}

void DecisionsPane::buildTree()
{
    m_tree->setAccessibleName(tr("Design decisions"));
    auto *delegate = new DecisionDelegate(m_tree);
    delegate->setQuietColumns({DecisionModel::NumberColumn, DecisionModel::OptionsColumn, DecisionModel::GroundedInColumn});
    delegate->setFindingTextsRole(DecisionModel::FindingTextsRole);
    m_tree->setItemDelegate(delegate);
    m_tree->setRows(m_model);
    m_tree->setColumnHidden(DecisionModel::PatternColumn, true);
    QHeaderView *header = m_tree->header();
    const int letter = m_tree->fontMetrics().averageCharWidth();
    m_tree->columns()->setColumnAlignment(DecisionModel::NumberColumn, Qt::AlignRight);
    m_tree->columns()->setColumnAlignment(DecisionModel::OptionsColumn, Qt::AlignRight);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DecisionModel::TitleColumn, QHeaderView::Stretch);
    header->resizeSection(DecisionModel::NumberColumn, letter * 6);
    header->setSectionResizeMode(DecisionModel::ChosenColumn, QHeaderView::Stretch);
    header->resizeSection(DecisionModel::OptionsColumn, letter * 12);
    header->resizeSection(DecisionModel::GroundedInColumn, letter * 16);
}

/** While nobody looks nothing is laid out, however much is typed. */
void DecisionsPane::scheduleDetails()
{
    m_areDetailsStale = true;
    if (m_areDetailsDue || !isVisible())
        return;
    m_areDetailsDue = true;
    QMetaObject::invokeMethod(this, &DecisionsPane::showDetails, Qt::QueuedConnection);
}

void DecisionsPane::showDetails()
{
    m_areDetailsDue = false;
    m_areDetailsStale = false;
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tree->showRow(m_model->index(0, DecisionModel::TitleColumn));
    const QModelIndex current = m_tree->currentIndex();
    m_details->showDecision(current.isValid() ? current.data(DecisionModel::DecisionIndexRole).toInt() : -1);
}

void DecisionsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_areDetailsStale)
        showDetails();
}

void DecisionsPane::restyle()
{
    m_tree->layOutAgain();
    m_details->forget();
    scheduleDetails();
}

QByteArray DecisionsPane::saveState() const
{
    return PaneState::saved(m_tree, m_splitter);
}

bool DecisionsPane::restoreState(const QByteArray &state)
{
    return PaneState::restore(state, m_tree, m_splitter);
}

} // namespace Setsquare
