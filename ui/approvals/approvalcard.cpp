// SPDX-License-Identifier: Apache-2.0
#include "approvalcard.h"

#include "approvalmodel.h"
#include "elidedlabel.h"
#include "theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int leastWidth = 150;
static constexpr int mostWidth = 290;

ApprovalCard::ApprovalCard(const QModelIndex &index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_box(new QCheckBox(this))
    , m_role(new ElidedLabel(this))
    , m_verdict(new ElidedLabel(this))
{
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    grid->setHorizontalSpacing(Spacing::medium);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_box, 0, 0);
    grid->addWidget(m_role, 0, 1);
    grid->addWidget(m_verdict, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_box, &QCheckBox::clicked, this, &ApprovalCard::tick);
    showState();
}

void ApprovalCard::showState()
{
    const QModelIndex index = m_index;
    if (!index.isValid())
        return;
    const QString role = index.siblingAtColumn(ApprovalModel::RoleColumn).data().toString();
    const QString verdict = index.siblingAtColumn(ApprovalModel::VerdictColumn).data().toString();
    const QString person = index.siblingAtColumn(ApprovalModel::PersonColumn).data().toString();
    const bool follows = index.data(ApprovalModel::FollowsRole).toBool();
    m_role->setText(role);
    const QString name = person.section(u'<', 0, 0).trimmed();
    m_verdict->setText(name.isEmpty() ? verdict : verdict + u" · "_s + name);
    m_verdict->setToolTip(person);
    const QModelIndex boxed = index.siblingAtColumn(ApprovalModel::RoleColumn);
    const bool ticked = boxed.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_box->setChecked(follows ? index.data(ApprovalModel::IsMetRole).toBool() : ticked);
    m_box->setEnabled(!follows && (boxed.flags() & Qt::ItemIsUserCheckable));
    m_box->setAccessibleName(tr("%1, %2").arg(role, m_verdict->text()));
    m_box->setToolTip(follows      ? tr("Follows from the others: nobody signs it")
                          : ticked ? tr("Take the tick back")
                                   : tr("Tick for %1").arg(role));
    update();
}

void ApprovalCard::tick(bool on)
{
    auto *model = const_cast<QAbstractItemModel *>(m_index.model());
    const QModelIndex boxed = m_index.sibling(m_index.row(), ApprovalModel::RoleColumn);
    if (!model || !model->setData(boxed, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole))
        showState();
}

void ApprovalCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_index.isValid())
        Q_EMIT selected(m_index);
}

void ApprovalCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const auto verdict = m_index.isValid() ? Verdict(m_index.data(ApprovalModel::VerdictRole).toInt()) : Verdict::Missing;
    const bool bad = verdict == Verdict::Fallen || verdict == Verdict::Rejected;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(bad ? theme.error : theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Setsquare
