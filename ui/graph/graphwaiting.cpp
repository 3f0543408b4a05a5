// SPDX-License-Identifier: Apache-2.0
#include "graphwaiting.h"

#include "counted.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace Setsquare {

GraphWaiting::GraphWaiting(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    row->setSpacing(Spacing::medium);
    row->addWidget(m_words);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 6);
    m_progress->setAccessibleName(tr("Laying out"));
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] { m_isBusy ? Q_EMIT cancelled() : Q_EMIT resumed(); });
    hide();
}

void GraphWaiting::showProgress(int boxes)
{
    m_button->setText(tr("Cancel"));
    present(counted(boxes, tr("Laying out 1 box…"), tr("Laying out %1 boxes…")), true);
}

void GraphWaiting::showCancelled()
{
    m_button->setText(tr("Lay out"));
    present(tr("Cancelled. This is not the present plan."), false);
}

void GraphWaiting::present(const QString &words, bool isBusy)
{
    m_isBusy = isBusy;
    m_words->setText(words);
    m_progress->setVisible(isBusy);
    setAccessibleName(words);
    show();
    raise();
    place();
}

void GraphWaiting::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, Spacing::section + Spacing::section * 2);
}

void GraphWaiting::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Setsquare
