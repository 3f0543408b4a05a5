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
        Marks::paintSeverity(painter, placed({place.left() + width + Spacing::small, cell.top(), side - 1, cell.height()}),
                             Severity(severity), theme());
    }
};

} // namespace

DecisionsPane::DecisionsPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : ItemsPane(DecisionModel::DecisionIndexRole, session, selection, parent)
    , m_model(new DecisionModel(session, this))
    , m_details(new DecisionDetails(session))
{
    buildTree();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(tree());
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({tree()->heightOfRows(std::clamp(m_model->rowCount(), 3, 6)), 600});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    connect(m_details, &ReadingPage::findingActivated, this,
            [this, selection](const QString &id) { selectCitedFinding(*this->session(), selection, id, this); });
    connect(m_details, &DecisionDetails::refused, selection, &PlanSelection::editRefused);
    connect(m_details, &DecisionDetails::extractRequested, this, &DecisionsPane::extractPattern);
    connect(m_details, &DecisionDetails::fileActivated, this, &DecisionsPane::openFile);
    m_details->setKeep([this] { return settleDraft() ? m_model->keptRow().data(DecisionModel::DecisionIndexRole).toInt() : -1; });
    setPages(
        m_splitter,
        new EmptyState(
            tr("No design decisions yet"), tr("Write down what was decided and why, such as:"),
            u"## Design Decisions\n\n### Decision 1: Where the index is kept\n\n**Context:** …\n**Options:**\n- A: …\n- B: …\n\n**Decision:** Option A\n**Rationale:** …"_s));
}

void DecisionsPane::buildTree()
{
    tree()->setAccessibleName(tr("Design decisions"));
    auto *delegate = new DecisionDelegate(tree());
    delegate->setQuietColumns(
        {DecisionModel::NumberColumn, DecisionModel::OptionsColumn, DecisionModel::GroundedInColumn, DecisionModel::PatternColumn});
    delegate->setFindingTextsRole(DecisionModel::FindingTextsRole);
    tree()->setItemDelegate(delegate);
    setRows(m_model);
    QHeaderView *header = tree()->header();
    const int letter = tree()->fontMetrics().averageCharWidth();
    tree()->columns()->setColumnAlignment(DecisionModel::NumberColumn, Qt::AlignRight);
    tree()->columns()->setColumnAlignment(DecisionModel::OptionsColumn, Qt::AlignRight);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DecisionModel::TitleColumn, QHeaderView::Stretch);
    header->resizeSection(DecisionModel::NumberColumn, letter * 6);
    header->setSectionResizeMode(DecisionModel::ChosenColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DecisionModel::PatternColumn, QHeaderView::Stretch);
    header->resizeSection(DecisionModel::OptionsColumn, letter * 10);
    header->resizeSection(DecisionModel::GroundedInColumn, letter * 14);
}

bool DecisionsPane::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void DecisionsPane::showRows()
{
    if (!tree()->currentIndex().isValid() && m_model->rowCount() > 0)
        tree()->showRow(m_model->index(0, DecisionModel::TitleColumn));
    m_details->showDecision(tree()->currentIndex());
}

void DecisionsPane::restyle()
{
    m_details->restyle();
    RowsPane::restyle();
}

QByteArray DecisionsPane::saveState() const
{
    return PaneState::saved(tree(), m_splitter);
}

bool DecisionsPane::restoreState(const QByteArray &state)
{
    return PaneState::restore(state, tree(), m_splitter);
}

} // namespace Setsquare
