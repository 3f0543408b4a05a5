// SPDX-License-Identifier: Apache-2.0
#include "startpage.h"

#include "planlist.h"
#include "theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int pageWidth = 680;
static constexpr int recentShown = 10;

static QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_scroller(new QScrollArea(this))
    , m_title(new QLabel(u"Setsquare"_s, this))
    , m_next(wrappedLabel({}, this))
{
    auto *page = new QWidget;
    page->setFixedWidth(pageWidth);
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(Spacing::section);
    m_column->addWidget(makeHead());
    m_column->addWidget(makeButtons());
    m_column->addWidget(m_next);
    m_tour = makeTourOffer();
    m_column->addWidget(m_tour);
    m_recent = addPlans(tr("Recent plans"));
    m_inRepository = addPlans(tr("In this repository"));
    m_column->addWidget(wrappedLabel(tr("Or drop a plan, with its research if you like, onto this window."), page));
    m_column->addStretch();

    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setWidgetResizable(true);
    m_scroller->setAlignment(Qt::AlignHCenter);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch();
    row->addWidget(page);
    row->addStretch();
    m_scroller->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroller);
    showPlans();
}

QWidget *StartPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *mark = new QLabel(head);
    mark->setPixmap(QIcon(u":/icons/org.setsquare.Setsquare.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    QFont large;
    large.setPointSizeF(QWidget::font().pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *words = wrappedLabel(tr("A workbench for implementation plans: from research to an approved specification."), head);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Spacing::small);
    texts->addWidget(m_title);
    texts->addWidget(words);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Spacing::section);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

QWidget *StartPage::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Spacing::medium);
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text, box);
        row->addWidget(button);
        return button;
    };
    auto *plan = add(tr("&New plan…"));
    plan->setDefault(true);
    connect(plan, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(add(tr("&Open…")), &QPushButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(add(tr("Open the &sample")), &QPushButton::clicked, this, &StartPage::sampleRequested);
    row->addStretch();
    return box;
}

QWidget *StartPage::makeTourOffer()
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto *words = new QLabel(tr("A tour of the sample shows in two minutes what there is, and where."), box);
    words->setWordWrap(true);
    auto *take = new QPushButton(tr("Take the &tour"), box);
    auto *decline = new QPushButton(tr("Do not offer it a&gain"), box);
    connect(take, &QPushButton::clicked, this, &StartPage::tourRequested);
    connect(decline, &QPushButton::clicked, this, &StartPage::tourDeclined);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(Spacing::large, Spacing::medium, Spacing::medium, Spacing::medium);
    row->setSpacing(Spacing::medium);
    row->addWidget(words, 1);
    row->addWidget(take);
    row->addWidget(decline);
    box->hide();
    return box;
}

void StartPage::setTourOffered(bool offered)
{
    m_tour->setVisible(offered);
}

PlanList *StartPage::addPlans(const QString &title)
{
    auto *list = new PlanList(title, this);
    connect(list, &PlanList::chosen, this, [this](const QString &path) { Q_EMIT openRequested({path}); });
    connect(list, &PlanList::rowReached, this, [this, list](const QRect &place) { scrollTo(list, place); });
    m_column->addWidget(list);
    return list;
}

// The lists are as high as they have rows, and only the page scrolls.
void StartPage::scrollTo(const PlanList *list, const QRect &place)
{
    const QPoint middle = list->mapTo(m_scroller->widget(), place.center());
    m_scroller->ensureVisible(middle.x(), middle.y(), 0, place.height());
}

void StartPage::setRecentPlans(const QList<RecentPlan> &plans)
{
    m_recentPlans = plans.first(std::min(plans.size(), qsizetype(recentShown)));
    m_recent->setPlans(m_recentPlans);
    showPlans();
}

void StartPage::setRepositoryPlans(const RepositoryPlans &repository)
{
    m_repository = repository;
    showPlans();
}

bool StartPage::isRecent(const RecentPlan &plan) const
{
    // another path of the same file counts too; files that are gone are all the same to QFileInfo
    const QFileInfo file(plan.path);
    return std::ranges::any_of(m_recentPlans, [&](const RecentPlan &recent) {
        return recent.path == plan.path || (file.exists() && QFileInfo(recent.path) == file);
    });
}

void StartPage::showPlans()
{
    QList<RecentPlan> others = m_repository.plans;
    others.removeIf([this](const RecentPlan &plan) { return isRecent(plan); });
    m_inRepository->setFolder(m_repository.folder);
    m_inRepository->setPlans(others);
    m_inRepository->setNote(m_repository.note);
    m_recent->setVisible(m_recent->count() > 0);
    m_inRepository->setVisible(m_inRepository->count() > 0 || !m_repository.note.isEmpty());
    m_next->setText(
        m_recent->count() + m_inRepository->count() > 0
            ? tr("Go on with a plan below, or begin another.")
            : tr("New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say."));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_title) {
        QFont large;
        large.setPointSizeF(font().pointSizeF() * 2);
        large.setWeight(QFont::DemiBold);
        m_title->setFont(large);
    }
    QWidget::changeEvent(event);
}

// From the top, not in the middle: plans that are found while somebody aims at a row do not move it.
void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_column->setContentsMargins(0, height() / 8, 0, Spacing::section);
}

} // namespace Setsquare
