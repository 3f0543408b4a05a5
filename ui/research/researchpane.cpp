// SPDX-License-Identifier: Apache-2.0
#include "researchpane.h"

#include "emptystate.h"
#include "findingdrag.h"
#include "findingfooter.h"
#include "pillbutton.h"
#include "plansession.h"
#include "researchdelegate.h"
#include "researchfilter.h"
#include "researchmodel.h"
#include "researchoffers.h"
#include "researchpage.h"
#include "theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {
enum Page { FindingsPage, TextPage, NothingPage, EmptyResearchPage };
}

ResearchPane::ResearchPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new ResearchModel(session, this))
    , m_filter(new ResearchFilter(this))
    , m_count(new QLabel(this))
    , m_filters(nullptr)
    , m_kinds(new QButtonGroup(this))
    , m_filterText(new QLineEdit(this))
    , m_fullText(new PillButton(tr("Full text"), this))
    , m_pages(new QStackedWidget(this))
    , m_view(makeView())
    , m_text(new ResearchPage(this))
    , m_offers(new ResearchOffers(session, this))
    , m_footer(new FindingFooter(session, this))
    , m_nothing(new QLabel(tr("No finding fits the filter."), this))
    , m_layout(new QTimer(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(Spacing::section);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *empty = new EmptyState(tr("No research yet"),
                                 tr("Open the document that this plan rests on, and see which of its findings the plan addresses."));
    empty->setIcon(u"research"_s);
    connect(empty->addButton(tr("Open research…")), &QAbstractButton::clicked, this, &ResearchPane::openResearchRequested);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_offers);
    column->addWidget(m_filters = makeFilters());
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);

    m_layout->setSingleShot(true);
    m_layout->setInterval(0);
    connect(m_layout, &QTimer::timeout, m_view, [this] { m_view->doItemsLayout(); });
    connectModel();
    connectUse();
    showResearch();
}

void ResearchPane::connectUse()
{
    FindingDrag::addSource(m_view);
    connect(m_offers, &ResearchOffers::openRequested, this, &ResearchPane::researchChosen);
    connect(m_offers, &ResearchOffers::headingsRequested, this, &ResearchPane::headingsRequested);
    connect(m_offers, &ResearchOffers::reviewRequested, this, &ResearchPane::reviewRequested);
    connect(m_footer, &FindingFooter::citingActivated, this, &ResearchPane::citingActivated);
    connect(m_footer, &FindingFooter::citeRequested, this, &ResearchPane::citeRequested);
    connect(m_footer, &FindingFooter::answerRequested, this, [this] { Q_EMIT answerRequested(currentFinding()); });
    connect(m_filterText, &QLineEdit::returnPressed, this, [this] { searchText(m_filterText->text()); });
}

void ResearchPane::setFound(const QStringList &paths)
{
    m_offers->setFound(paths);
}

void ResearchPane::setReading(bool reading)
{
    m_isReading = reading;
    showCounts();
}

FindingPlace ResearchPane::currentFinding() const
{
    const QModelIndex index = sourceIndex(m_view->currentIndex());
    const int finding = index.isValid() ? index.data(ResearchModel::FindingRole).toInt() : -1;
    return finding < 0 ? FindingPlace() : FindingPlace {index.data(ResearchModel::DocumentRole).toInt(), finding};
}

void ResearchPane::showFooter()
{
    m_footer->showFinding(currentFinding());
}

void ResearchPane::setZoom(double factor)
{
    QFont font;
    font.setPointSizeF(QApplication::font().pointSizeF() * factor);
    setFont(font);
    m_text->setZoom(factor);
}

bool ResearchPane::findInText()
{
    if (!m_fullText->isChecked())
        return false;
    if (!m_text->find()) {
        m_filterText->setFocus(Qt::ShortcutFocusReason);
        m_filterText->selectAll();
    }
    return true;
}

void ResearchPane::searchText(const QString &text)
{
    if (m_fullText->isChecked() && !text.isEmpty())
        m_text->findNext(text);
}

QWidget *ResearchPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Research"), head);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_count);
    return head;
}

QWidget *ResearchPane::makeFilters()
{
    auto *box = new QWidget(this);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Spacing::small);
    const QStringList names {tr("All"), tr("Not addressed"), tr("Open")};
    for (int kind = 0; kind < names.size(); ++kind) {
        auto *chip = new PillButton(names[kind], box);
        m_kinds->addButton(chip, kind);
        chips->addWidget(chip);
    }
    m_kinds->button(0)->setChecked(true);
    chips->addStretch();

    m_filterText->setPlaceholderText(tr("Filter findings"));
    m_filterText->setAccessibleName(tr("Filter findings"));
    m_filterText->setClearButtonEnabled(true);
    m_fullText->setToolTip(tr("Show the document instead of its findings"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Spacing::medium);
    fields->addWidget(m_filterText, 1);
    fields->addWidget(m_fullText);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(Spacing::large, 0, Spacing::large, Spacing::medium);
    column->setSpacing(Spacing::medium);
    column->addLayout(chips);
    column->addLayout(fields);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_filter->setKind(ResearchFilter::Kind(kind));
        showFullText(false);
    });
    connect(m_filterText, &QLineEdit::textChanged, m_filter, &ResearchFilter::setText);
    connect(m_fullText, &PillButton::clicked, this, &ResearchPane::showFullText);
    return box;
}

QTreeView *ResearchPane::makeView()
{
    auto *view = new QTreeView(this);
    view->setAccessibleName(tr("Findings of the research"));
    view->setItemDelegate(new ResearchDelegate(m_session, view));
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setItemsExpandable(false);
    view->setExpandsOnDoubleClick(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    return view;
}

void ResearchPane::connectModel()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    for (int column = 1; column < ResearchModel::ColumnCount; ++column)
        m_view->setColumnHidden(column, true);
    m_view->expandAll();
    connect(m_model, &QAbstractItemModel::modelReset, this, &ResearchPane::showResearch);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResearchPane::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ResearchPane::showResearch);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ResearchPane::showResearch);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, change, this, [this] {
            m_view->expandAll();
            showFullText(m_fullText->isChecked());
        });
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResearchPane::select);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResearchPane::showFooter);
    connect(m_view, &QTreeView::activated, this, [this] { showFullText(true); });
    connect(m_selection, &PlanSelection::findingSelected, this, [this](int document, const QString &id, const QObject *source) {
        if (source != this)
            follow(document, id);
    });
    connect(m_selection, &PlanSelection::rangeSelected, this, [this](TextRange range, const QObject *source) {
        if (source != this)
            followPlan(range);
    });
}

void ResearchPane::showResearch()
{
    m_view->expandAll();
    showCounts();
    showFooter();
    showFullText(m_fullText->isChecked());
}

void ResearchPane::showCounts()
{
    const auto documents = int(m_session->research().size());
    m_count->setText(m_isReading          ? tr("Reading…")
                         : documents == 0 ? QString()
                         : documents == 1 ? tr("1 document")
                                          : tr("%n documents", nullptr, documents));
    const int missing = m_model->count(ResearchModel::State::NotAddressed) + m_model->count(ResearchModel::State::WithoutCriterion);
    m_kinds->button(int(ResearchFilter::Kind::All))->setText(tr("All %1").arg(m_model->findingCount()));
    m_kinds->button(int(ResearchFilter::Kind::NotAddressed))->setText(tr("Not addressed %1").arg(missing));
    m_kinds->button(int(ResearchFilter::Kind::Open))->setText(tr("Open %1").arg(m_model->count(ResearchModel::State::Open)));
    for (QAbstractButton *chip : m_kinds->buttons())
        chip->updateGeometry();
}

void ResearchPane::showFullText(bool full)
{
    const bool any = !m_session->research().isEmpty();
    const bool shown = full && any;
    m_filters->setVisible(any);
    m_fullText->setChecked(shown);
    if (shown)
        markInText(sourceIndex(m_view->currentIndex()));
    m_pages->setCurrentIndex(!any ? EmptyResearchPage : shown ? TextPage : m_filter->rowCount() == 0 ? NothingPage : FindingsPage);
}

QModelIndex ResearchPane::sourceIndex(const QModelIndex &shown) const
{
    return m_filter->mapToSource(shown);
}

void ResearchPane::markInText(const QModelIndex &index)
{
    const QList<Research> &research = m_session->research();
    const int document = index.isValid() ? index.data(ResearchModel::DocumentRole).toInt() : 0;
    if (document < 0 || document >= research.size())
        return;
    m_text->showDocument(research[document]);
    const int finding = index.isValid() ? index.data(ResearchModel::FindingRole).toInt() : -1;
    const QList<ResearchFinding> &findings = research[document].findings;
    m_text->mark(finding >= 0 && finding < findings.size() ? &findings[finding] : nullptr);
}

void ResearchPane::select(const QModelIndex &shown)
{
    const QModelIndex index = sourceIndex(shown);
    if (!index.isValid())
        return;
    if (m_fullText->isChecked())
        markInText(index);
    const QString id = index.data(ResearchModel::IdRole).toString();
    if (index.data(ResearchModel::FindingRole).toInt() >= 0)
        m_selection->selectFinding(index.data(ResearchModel::DocumentRole).toInt(), id, this);
}

void ResearchPane::follow(int document, const QString &id)
{
    const QModelIndex index = m_model->indexOfFinding(document, id);
    if (!index.isValid())
        return;
    if (!m_filter->mapFromSource(index).isValid()) {
        // What somebody asks for is shown, whatever the filter says.
        m_filterText->clear();
        m_kinds->button(0)->click();
    }
    const QModelIndex shown = m_filter->mapFromSource(index).siblingAtColumn(0);
    const QSignalBlocker blocker(m_view->selectionModel());
    m_view->setCurrentIndex(shown);
    m_view->scrollTo(shown);
    m_view->viewport()->update();
    showFooter();
    if (m_fullText->isChecked())
        markInText(index);
}

/** What is selected within a citation is what that points to. */
void ResearchPane::followPlan(TextRange range)
{
    const std::optional<CitedBy> owner = citableAt(m_session->plan(), range.start);
    if (!owner)
        return;
    const std::optional<Citing> citing = Setsquare::citing(m_session->plan(), owner->kind, owner->index);
    for (const ResolvedCitation &citation : m_session->citations()) {
        if (citation.kind != owner->kind || citation.owner != owner->index || !citation.target().isValid())
            continue;
        const TextRange place = citing->citations.value(citation.citation).range.shifted(citing->range.start);
        if (place.contains(range.start))
            follow(citation.target().document, m_session->researchIndex().finding(citation.target()).id);
    }
}

void ResearchPane::startFilter()
{
    showFullText(false);
    m_filterText->setFocus(Qt::ShortcutFocusReason);
    m_filterText->selectAll();
}

void ResearchPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Heights follow the width; many steps of a drag make one layout.
    m_layout->start();
}

void ResearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_layout->start();
    QWidget::changeEvent(event);
}

} // namespace Setsquare
