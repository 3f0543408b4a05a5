// SPDX-License-Identifier: Apache-2.0
#include "startpage.h"

#include "recentdelegate.h"
#include "theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int pageWidth = 560;
static constexpr int recentShown = 10;

static QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(u"Setsquare"_s, this))
    , m_next(wrapped({}, this))
    , m_recentBox(nullptr)
    , m_recent(new QListWidget(this))
{
    auto *page = new QWidget;
    page->setFixedWidth(pageWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::section);
    column->addStretch(2);
    column->addWidget(makeHead());
    column->addWidget(makeButtons());
    column->addWidget(m_next);
    column->addWidget(m_recentBox = makeRecent());
    column->addWidget(wrapped(tr("Or drop a plan, with its research if you like, onto this window."), page));
    column->addStretch(3);

    auto *scroller = new QScrollArea(this);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setAlignment(Qt::AlignHCenter);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch();
    row->addWidget(page);
    row->addStretch();
    scroller->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroller);
    setRecentPlans({});
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
    auto *words = wrapped(tr("A workbench for implementation plans: from research to an approved specification."), head);

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

QWidget *StartPage::makeRecent()
{
    auto *box = new QWidget(this);
    auto *title = new QLabel(tr("Recent plans"), box);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_recent->setAccessibleName(tr("Recent plans"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setMouseTracking(true);
    m_recent->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::open);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::open);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Spacing::medium);
    column->addWidget(title);
    column->addWidget(m_recent);
    return box;
}

void StartPage::open(const QListWidgetItem *item)
{
    // A click on a desktop that activates with one click comes as both signals.
    if (m_recent->isEnabled())
        Q_EMIT openRequested({item->data(RecentDelegate::PathRole).toString()});
}

void StartPage::setRecentPlans(const QList<RecentPlan> &plans)
{
    m_recent->clear();
    for (const RecentPlan &plan : plans.first(std::min(plans.size(), qsizetype(recentShown)))) {
        const QFileInfo file(plan.path);
        auto *item = new QListWidgetItem(plan.title.isEmpty() ? file.fileName() : plan.title, m_recent);
        item->setData(RecentDelegate::PathRole, plan.path);
        item->setData(RecentDelegate::StateRole, plan.state);
        item->setToolTip(QDir::toNativeSeparators(plan.path));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), plan.state));
    }
    m_recent->setFixedHeight(m_recent->sizeHintForRow(0) * std::max(m_recent->count(), 1) + 2 * m_recent->frameWidth());
    m_recentBox->setVisible(m_recent->count() > 0);
    m_next->setText(
        m_recent->count() > 0
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

} // namespace Setsquare
