// SPDX-License-Identifier: Apache-2.0
#include "approvalcard.h"

#include "approvalmodel.h"
#include "elidedlabel.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Setsquare {

static constexpr int leastWidth = 150;
static constexpr int mostWidth = 290;
static constexpr int markSize = 14;

ApprovalCard::ApprovalCard(const QModelIndex &index, QWidget *parent)
    : QAbstractButton(parent)
    , m_index(index)
    , m_role(new ElidedLabel(this))
    , m_words(new ElidedLabel(this))
{
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    for (ElidedLabel *label : {m_role, m_words})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    QMargins margins(Spacing::large + markSize + Spacing::medium, Spacing::medium, Spacing::large, Spacing::medium);
    if (isRightToLeft())
        margins = {margins.right(), margins.top(), margins.left(), margins.bottom()};
    column->setContentsMargins(margins);
    column->setSpacing(2);
    column->addWidget(m_role);
    column->addWidget(m_words);
    connect(this, &QAbstractButton::clicked, this, &ApprovalCard::press);
    showState();
}

QSize ApprovalCard::sizeHint() const
{
    return layout()->sizeHint();
}

void ApprovalCard::showState()
{
    if (!m_index.isValid())
        return;
    const QString role = m_index.sibling(m_index.row(), ApprovalModel::RoleColumn).data().toString();
    const QString words = m_index.data(ApprovalModel::SummaryRole).toString();
    m_verdict = Verdict(m_index.data(ApprovalModel::VerdictRole).toInt());
    m_isMet = m_index.data(ApprovalModel::IsMetRole).toBool();
    m_role->setText(role);
    m_words->setText(words);
    setAccessibleName(tr("%1, %2").arg(role, words));
    setToolTip(m_index.data(ApprovalModel::DetailsRole).toString());
    update();
}

void ApprovalCard::press()
{
    if (!m_index.isValid())
        return;
    Q_EMIT selected(m_index);
    if (m_verdict != Verdict::Follows)
        Q_EMIT reviewRequested(m_role->text());
}

void ApprovalCard::paintMark(QPainter &painter, const QRectF &place) const
{
    const Theme theme = Theme::of(palette());
    const bool bad = m_verdict == Verdict::Fallen || m_verdict == Verdict::Rejected;
    const bool claimed = m_verdict == Verdict::Claimed;
    const QColor colour = m_isMet ? theme.success : bad ? theme.error : claimed ? theme.warning : theme.secondaryText;
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(m_isMet ? colour : theme.surface);
    painter.drawRoundedRect(place.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3);
    if (m_isMet) {
        QPainterPath tick(place.topLeft() + QPointF(3.5, 7.2));
        tick.lineTo(place.topLeft() + QPointF(6.0, 9.8));
        tick.lineTo(place.topLeft() + QPointF(10.5, 4.4));
        painter.setPen(QPen(theme.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    } else if (bad || claimed) {
        QFont bold = font();
        bold.setPixelSize(10);
        bold.setWeight(QFont::Bold);
        painter.setFont(bold);
        painter.setPen(colour);
        painter.drawText(place, Qt::AlignCenter, bad ? QStringLiteral("!") : QStringLiteral("?"));
    }
}

void ApprovalCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.6) : QPen(theme.border));
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6);
    const double top = m_role->geometry().center().y() - markSize / 2.0 + 0.5;
    const double left = isRightToLeft() ? width() - Spacing::large - markSize : Spacing::large;
    paintMark(painter, QRectF(left, top, markSize, markSize));
}

} // namespace Setsquare
