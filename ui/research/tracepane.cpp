// SPDX-License-Identifier: Apache-2.0
#include "tracepane.h"

#include "citationreview.h"
#include "emptystate.h"
#include "findingdrag.h"
#include "flowlayout.h"
#include "pillbutton.h"
#include "planselection.h"
#include "plansession.h"
#include "plantree.h"
#include "questionbar.h"
#include "tracedelegate.h"
#include "tracefilter.h"
#include "tracetext.h"
#include "treeheader.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {
enum TracePage { TraceRowsPage, TraceNothingPage, TraceEmptyPage };
}

TracePane::TracePane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new TraceModel(session, this))
    , m_filter(new TraceFilter(this))
    , m_tree(new PlanTree(selection, this))
    , m_delegate(new TraceDelegate(m_tree))
    , m_review(new CitationReview(session, this))
    , m_question(new QuestionBar(session, this))
    , m_gaps(new QButtonGroup(this))
    , m_text(new QLineEdit(this))
    , m_cite(new QPushButton(tr("Cite in…"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_review);
    column->addWidget(makeHead());
    makeTree();
    auto *body = new QWidget(this);
    m_pages = new QStackedLayout(body);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(new EmptyState(tr("Nothing is missing here"), tr("No row fits the filter above.")));
    auto *empty =
        new EmptyState(tr("Nothing to trace yet"),
                       tr("Open the research that this plan rests on: its findings stand here then, with what of the plan cites them."));
    empty->setIcon(u"research"_s);
    m_pages->addWidget(empty);
    column->addWidget(body, 1);
    column->addWidget(m_question);
    connect(m_review, &CitationReview::anotherWanted, this, &TracePane::anotherWanted);
    connect(m_review, &CitationReview::rangeChosen, this, [this](TextRange range) { m_selection->goTo(range, this); });
    connect(m_selection, &PlanSelection::findingSelected, this, [this](int document, const QString &id, const QObject *source) {
        if (source != this)
            follow(document, id);
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &TracePane::showPages);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TracePane::showPages);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TracePane::showPages);
    restyle();
    showPages();
}

QWidget *TracePane::makeHead()
{
    auto *head = new QWidget(this);
    auto *pills = new QWidget(head);
    auto *flow = new FlowLayout(Spacing::small, pills);
    flow->setContentsMargins({});
    for (int gap = 0; gap <= int(TraceModel::Gap::Ungrounded); ++gap) {
        auto *pill = new PillButton(QString(), pills);
        m_gaps->addButton(pill, gap);
        flow->addWidget(pill);
    }
    m_gaps->button(0)->setChecked(true);
    connect(m_gaps, &QButtonGroup::idClicked, this, [this](int gap) {
        m_filter->setGap(TraceModel::Gap(gap));
        showPages();
    });
    m_text->setPlaceholderText(tr("Filter the trace"));
    m_text->setAccessibleName(tr("Filter the trace"));
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showPages();
    });
    m_cite->setToolTip(tr("Pick what is to cite the finding, or the finding that a decision is grounded in"));
    connect(m_cite, &QPushButton::clicked, this, &TracePane::citeRequested);
    auto *csv = new QPushButton(tr("Save as CSV…"), head);
    connect(csv, &QPushButton::clicked, this, &TracePane::saveCsv);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addWidget(m_text, 1);
    row->addWidget(m_cite);
    row->addWidget(csv);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    column->setSpacing(Spacing::medium);
    column->addWidget(pills);
    column->addLayout(row);
    return head;
}

void TracePane::makeTree()
{
    m_tree->setAccessibleName(tr("Trace of the research"));
    m_tree->setItemDelegate(m_delegate);
    m_tree->setGroupRole(TraceModel::IsGroupRole);
    m_delegate->setGroups(TraceModel::ColumnCount, TraceModel::FindingColumn);
    m_filter->setSourceModel(m_model);
    m_tree->setRows(m_model, m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TraceModel::FindingColumn, QHeaderView::Stretch);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    FindingDrag::addSource(m_tree);
    connect(m_tree, &PlanTree::currentRowChanged, this, [this] {
        showCurrent();
        // Rows that come and go choose nothing; the user does, here.
        if (const FindingPlace finding = currentFinding(); finding.isValid() && m_tree->hasFocus())
            m_selection->selectFinding(finding.document, m_session->researchIndex().finding(finding).id, this);
    });
    setFocusProxy(m_tree);
}

void TracePane::sizeColumns()
{
    const int letter = m_tree->fontMetrics().horizontalAdvance(u'0');
    const int room = m_tree->width() / letter;
    for (const int column : {TraceModel::DecisionsColumn, TraceModel::TasksColumn, TraceModel::CriteriaColumn, TraceModel::RisksColumn})
        m_tree->header()->resizeSection(
            column, std::max(std::clamp(room / 9, 9, 16) * letter + Spacing::large, m_tree->header()->sectionSizeHint(column)));
    m_tree->header()->resizeSection(TraceModel::GapColumn, std::max(18 * letter, m_tree->header()->sectionSizeHint(TraceModel::GapColumn)));
    m_tree->setColumnHidden(TraceModel::GapColumn, room < 80);
}

void TracePane::showCounts()
{
    const auto name = [this](TraceModel::Gap gap, const QString &words) {
        m_gaps->button(int(gap))->setText(words.arg(m_model->count(gap)));
        m_gaps->button(int(gap))->updateGeometry();
    };
    m_gaps->button(0)->setText(tr("All"));
    name(TraceModel::Gap::NotAddressed, tr("Not addressed %1"));
    name(TraceModel::Gap::WithoutCriterion, tr("Without criterion %1"));
    name(TraceModel::Gap::Open, tr("Open questions %1"));
    name(TraceModel::Gap::Ungrounded, tr("Ungrounded decisions %1"));
}

void TracePane::showPages()
{
    showCounts();
    m_tree->expandAll();
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(!any ? TraceEmptyPage : m_filter->rowCount() == 0 ? TraceNothingPage : TraceRowsPage);
    showCurrent();
}

void TracePane::showCurrent()
{
    const QModelIndex index = m_tree->toRows(m_tree->currentIndex());
    const FindingPlace finding = m_model->placeOf(index);
    m_cite->setEnabled(finding.isValid() || currentDecision());
    QString reference;
    const auto type = TraceModel::RowType(index.isValid() ? index.data(TraceModel::RowTypeRole).toInt() : int(TraceModel::RowType::Group));
    if (type == TraceModel::RowType::Question) {
        const QString id = index.data(TraceModel::IdRole).toString();
        // One without an id is called by its place.
        reference = id.startsWith(u'~') ? QString::number(1 + m_model->questionOf(index)) : id;
    } else if (finding.isValid() && m_session->researchIndex().finding(finding).kind == ResearchKind::OpenQuestion) {
        const int question = m_session->trace().find(finding)->question;
        reference = question >= 0 ? m_session->plan().questions[question].id : m_session->researchIndex().citationId(finding);
    }
    m_question->ask(reference, index.isValid() ? index.siblingAtColumn(TraceModel::FindingColumn).data().toString() : QString());
}

FindingPlace TracePane::currentFinding() const
{
    return m_model->placeOf(m_tree->toRows(m_tree->currentIndex()));
}

std::optional<CitedBy> TracePane::currentDecision() const
{
    const QModelIndex index = m_tree->toRows(m_tree->currentIndex());
    const int decision = index.isValid() ? index.data(TraceModel::DecisionRole).toInt() : -1;
    return decision < 0 ? std::nullopt : std::optional(CitedBy {Cited::Decision, decision});
}

void TracePane::answer(FindingPlace finding)
{
    m_gaps->button(0)->click();
    m_text->clear();
    m_tree->showRow(m_tree->fromRows(m_model->indexOf(finding)));
    m_tree->scrollTo(m_tree->currentIndex());
    showCurrent();
    if (m_question->isVisibleTo(this))
        m_question->startAnswer();
}

void TracePane::follow(int document, const QString &id)
{
    for (const FindingPlace place : m_session->researchIndex().named(id)) {
        const QModelIndex row = place.document == document ? m_tree->fromRows(m_model->indexOf(place)) : QModelIndex();
        if (row.isValid()) {
            m_tree->showRow(row);
            m_tree->scrollTo(row);
        }
    }
}

void TracePane::activate(const QModelIndex &index, const QString &id)
{
    const QModelIndex row = m_tree->toRows(index);
    QList<CitedBy> citing = m_model->citing(row);
    const auto hasId = [&](CitedBy by) { return citingId(m_session->plan(), by) == id; };
    if (std::ranges::any_of(citing, hasId))
        citing.removeIf([&](CitedBy by) { return !hasId(by); });
    if (citing.size() == 1) {
        Q_EMIT citingActivated(citing.first());
    } else if (!citing.isEmpty()) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QStringList lines = row.data(Qt::ToolTipRole).toString().split(u'\n');
        for (qsizetype i = 0; i < citing.size(); ++i)
            menu->addAction(lines.value(i).left(80).replace(u'&', u"&&"_s), this, [this, by = citing[i]] { Q_EMIT citingActivated(by); });
        menu->popup(m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()));
    } else if (const auto decision = currentDecision()) {
        Q_EMIT citingActivated(*decision);
    } else if (m_question->isVisibleTo(this)) {
        m_question->startAnswer();
    } else if (currentFinding().isValid()) {
        Q_EMIT citeRequested();
    }
}

void TracePane::activateAt(QPoint point)
{
    const QModelIndex index = m_tree->indexAt(point);
    if (!index.isValid())
        return;
    const QRect cell(m_tree->columnViewportPosition(index.column()), m_tree->visualRect(index).top(), m_tree->columnWidth(index.column()),
                     m_tree->visualRect(index).height() - 1);
    if (const QString id = m_delegate->idAt(cell, point, index); !id.isEmpty())
        activate(index, id);
}

bool TracePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            activate(m_tree->currentIndex(), {});
            return true;
        }
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            activateAt(mouse->position().toPoint());
    }
    return Pane::eventFilter(watched, event);
}

void TracePane::saveCsv()
{
    const TraceReport report {m_session->plan(), m_session->researchIndex(), m_session->trace()};
    Q_EMIT csvMade(traceCsv(report).toUtf8());
}

void TracePane::restyle()
{
    if (m_pages)
        sizeColumns();
}

void TracePane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    sizeColumns();
}

} // namespace Setsquare
