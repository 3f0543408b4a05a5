// SPDX-License-Identifier: Apache-2.0
#include "approvalbar.h"

#include "actionbutton.h"
#include "approvalcard.h"
#include "approvalmodel.h"
#include "gatecard.h"
#include "plansession.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace Setsquare {

ApprovalBar::ApprovalBar(PlanSession *session, PlanSelection *selection, const QList<QAction *> &exportActions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new ApprovalModel(session, this))
    , m_scroller(new QScrollArea(this))
    , m_row(nullptr)
    , m_gate(new GateCard(this))
{
    auto *cards = new QWidget;
    cards->setAutoFillBackground(false);
    m_row = new QHBoxLayout(cards);
    m_row->setContentsMargins({});
    m_row->setSpacing(Spacing::medium);
    m_scroller->setWidget(cards);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->viewport()->setAutoFillBackground(false);
    m_scroller->horizontalScrollBar()->installEventFilter(this);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Spacing::small);
    for (QAction *action : exportActions)
        buttons->addWidget(new ActionButton(action, this));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_scroller, 3);
    layout->addWidget(m_gate, 2);
    layout->addLayout(buttons);

    connect(m_model, &QAbstractItemModel::modelReset, this, &ApprovalBar::makeCards);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ApprovalBar::makeCards);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ApprovalBar::makeCards);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ApprovalBar::makeCards);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ApprovalBar::updateCards);
    connect(session, &PlanSession::gateChanged, this, [this] { m_gate->setGate(m_session->gate()); });
    connect(m_gate, &GateCard::blockerChosen, this, &ApprovalBar::goTo);
    m_gate->setGate(session->gate());
    makeCards();
}

void ApprovalBar::makeCards()
{
    // A card whose role is still there stays: it may have the focus.
    QList<ApprovalCard *> cards;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto known = std::ranges::find_if(m_cards, [&](const ApprovalCard *card) { return card->isShowing(index); });
        auto *card = known == m_cards.end() ? new ApprovalCard(index, m_scroller->widget()) : *known;
        if (known == m_cards.end()) {
            connect(card, &ApprovalCard::selected, this, &ApprovalBar::select);
            connect(card, &ApprovalCard::reviewRequested, this, &ApprovalBar::reviewRequested);
        } else {
            m_cards.erase(known);
        }
        cards.append(card);
    }
    for (ApprovalCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards = cards;
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (ApprovalCard *card : std::as_const(m_cards)) {
        m_row->addWidget(card, 1);
        card->show();
    }
    m_row->addStretch();
    m_scroller->setVisible(!m_cards.isEmpty());
    updateCards();
    fitHeight();
}

void ApprovalBar::updateCards()
{
    for (ApprovalCard *card : std::as_const(m_cards))
        card->showState();
}

void ApprovalBar::fitHeight()
{
    const QScrollBar *bar = m_scroller->horizontalScrollBar();
    const int cards = m_cards.isEmpty() ? 0 : m_cards.constFirst()->sizeHint().height();
    m_scroller->setFixedHeight(std::max(cards, m_gate->sizeHint().height()) + (bar->isVisible() ? bar->height() : 0));
}

bool ApprovalBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroller->horizontalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        QMetaObject::invokeMethod(this, &ApprovalBar::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ApprovalBar::select(const QModelIndex &index)
{
    m_selection->select(m_model->rangeOf(index), this);
}

void ApprovalBar::goTo(const Blocker &blocker)
{
    for (const Finding &finding : m_session->findings()) {
        if (!blocker.rule.isEmpty() && finding.rule == blocker.rule && finding.message == blocker.message) {
            m_selection->goTo(finding.range, this);
            return;
        }
    }
    for (const ApprovalLine &line : m_session->plan().approvals) {
        if (line.role == blocker.role) {
            m_selection->goTo(line.range, this);
            Q_EMIT reviewRequested(line.role);
            return;
        }
    }
}

void ApprovalBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace Setsquare
