// SPDX-License-Identifier: Apache-2.0
#include "riskspane.h"

#include "celldelegate.h"
#include "emptystate.h"
#include "fieldform.h"
#include "findingtarget.h"
#include "inlinetext.h"
#include "marks.h"
#include "otherfields.h"
#include "panestate.h"
#include "plantree.h"
#include "readingpage.h"
#include "riskmodel.h"
#include "risksorter.h"
#include "steplist.h"

#include <QHeaderView>
#include <QPainter>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int mostWrappedRows = 500;

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
            Marks::paintLevel(painter, QRect(place.left(), place.top(), side - 1, place.height()), level, theme());
            place.setLeft(place.left() + side + Spacing::small);
        }
        drawLine(painter, place, words, theme().text, Qt::AlignLeft,
                 index.column() == RiskModel::ExposureColumn ? QFont::DemiBold : QFont::Normal);
    }
};

} // namespace

RisksPane::RisksPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : RowsPane(session, selection, parent)
    , m_model(new RiskModel(session, this))
    , m_sorter(new RiskSorter(this))
    , m_details(new ReadingPage)
{
    buildTree();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(tree());
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({tree()->heightOfRows(9), 400});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    connect(m_details, &ReadingPage::linkActivated, this, &RisksPane::goToTask);
    connect(m_details, &ReadingPage::findingActivated, this,
            [this](const QString &id) { selectCitedFinding(*this->session(), this->selection(), id, this); });
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
    delegate->setQuietColumns({RiskModel::MitigationColumn, RiskModel::MitigatedByColumn, RiskModel::GroundedInColumn});
    delegate->setFindingTextsRole(RiskModel::FindingTextsRole);
    tree()->setItemDelegate(delegate);
    tree()->setUniformRowHeights(false);
    tree()->setRows(m_model, m_sorter);
    tree()->setColumnHidden(RiskModel::MitigatedByColumn, true);
    tree()->setColumnHidden(RiskModel::GroundedInColumn, true);
    QHeaderView *header = tree()->header();
    const int letter = tree()->fontMetrics().averageCharWidth();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RiskModel::RiskColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(RiskModel::MitigationColumn, QHeaderView::Stretch);
    for (const int column : {RiskModel::LikelihoodColumn, RiskModel::ImpactColumn, RiskModel::ExposureColumn})
        header->resizeSection(column, letter * 14);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    tree()->setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, tree(), &PlanTree::layOutAgain);
}

bool RisksPane::isEmpty() const
{
    const Plan &plan = session()->plan();
    return plan.risks.isEmpty() && plan.rollback.isEmpty() && plan.checkpoints.isEmpty();
}

void RisksPane::showRows()
{
    const Plan &plan = session()->plan();
    tree()->setUniformRowHeights(plan.risks.size() > mostWrappedRows);
    const QModelIndex current = tree()->currentIndex();
    if (const QString contents = contentsOf(current.isValid() ? current.data(RiskModel::RiskIndexRole).toInt() : -1); contents == m_shown)
        return;
    else
        m_shown = contents;
    m_details->begin(tr("Risk, rollback and checkpoints"));
    if (current.isValid())
        addRisk(current.data(RiskModel::RiskIndexRole).toInt());
    else if (plan.risks.isEmpty())
        m_details->addQuiet(tr("No risks are listed yet."));
    addRollback();
    addCheckpoints();
    m_details->end();
}

/** All that the details show, as text: typing elsewhere must not cost a new page. */
QString RisksPane::contentsOf(int risk) const
{
    const Plan &plan = session()->plan();
    QStringList parts {QString::number(plan.risks.size())};
    if (risk >= 0 && risk < plan.risks.size()) {
        const TextRange range = plan.risks[risk].range;
        parts.append(session()->document()->text().sliced(range.start, range.length()));
        for (const QString &id : plan.risks[risk].mitigatedBy) {
            const int task = plan.taskIndex(id);
            parts.append(task < 0 ? QString() : plan.tasks[task].title);
        }
    }
    for (const TextItem &step : plan.rollback)
        parts << step.name << step.text;
    for (const Checkpoint &checkpoint : plan.checkpoints)
        parts << checkpoint.phase << checkpoint.text;
    return parts.join(QChar(0x1f));
}

void RisksPane::addRisk(int index)
{
    static const QStringList known {u"risk"_s,       u"likelihood"_s,   u"probability"_s, u"impact"_s,
                                    u"mitigation"_s, u"mitigated by"_s, u"grounded in"_s};
    const Plan &plan = session()->plan();
    if (index < 0 || index >= plan.risks.size())
        return;
    const Risk &risk = plan.risks[index];
    m_details->addTitle(risk.risk);
    FieldForm *form = m_details->addForm();
    form->addText(FieldForm::Left, tr("Likelihood"), risk.likelihoodText);
    form->addText(FieldForm::Left, tr("Impact"), risk.impactText);
    form->addText(FieldForm::Right, tr("Mitigation"), risk.mitigation);
    QList<FieldForm::Link> tasks;
    for (const QString &id : risk.mitigatedBy) {
        const int task = plan.taskIndex(id);
        tasks.append(task < 0 ? FieldForm::Link {id, id, tr("There is no such task."), false}
                              : FieldForm::Link {id + u' ' + inlineText(plan.tasks[task].title), id, tr("Go to this task"), true});
    }
    form->addLinks(FieldForm::Right, tr("Mitigated by"), tasks);
    form->addCitations(FieldForm::Right, tr("Grounded in"), risk.groundedIn);
    addOtherFields(form, risk.fields, known);
}

StepList *RisksPane::newSteps()
{
    auto *steps = new StepList;
    m_details->addWidget(steps);
    return steps;
}

void RisksPane::addRollback()
{
    m_details->addHeading(tr("Rollback plan"));
    const QList<TextItem> &rollback = session()->plan().rollback;
    if (rollback.isEmpty()) {
        m_details->addQuiet(tr("No steps yet. Write a section “Rollback Plan” with a numbered list."));
        return;
    }
    StepList *steps = newSteps();
    connect(steps, &StepList::stepActivated, this, [this](int step) { goTo(session()->plan().rollback.value(step).range); });
    for (qsizetype i = 0; i < rollback.size(); ++i) {
        const QString name = rollback[i].name.isEmpty() ? QString() : u"**"_s + rollback[i].name + u":** "_s;
        steps->addStep(QString::number(i + 1), name + rollback[i].text);
    }
}

void RisksPane::addCheckpoints()
{
    m_details->addHeading(tr("Validation checkpoints"));
    const QList<Checkpoint> &checkpoints = session()->plan().checkpoints;
    if (checkpoints.isEmpty()) {
        m_details->addQuiet(tr("None yet. Write a section “Validation Checkpoints” with a line for each phase."));
        return;
    }
    StepList *steps = newSteps();
    connect(steps, &StepList::stepActivated, this, [this](int step) { goTo(session()->plan().checkpoints.value(step).range); });
    for (const Checkpoint &checkpoint : checkpoints)
        steps->addStep(checkpoint.phase.isEmpty() ? tr("Go to") : tr("Phase %1").arg(checkpoint.phase), checkpoint.text);
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
    m_shown.clear();
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
