// SPDX-License-Identifier: Apache-2.0
#include "gatecard.h"

#include "theme.h"
#include "wording.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int menuAtMost = 20;

GateCard::GateCard(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &GateCard::clicked, this, &GateCard::choose);
    setGate({});
}

QString GateCard::blockerText(const Blocker &blocker) const
{
    return Wording::text(blocker.message);
}

void GateCard::setGate(const Gate &gate)
{
    m_gate = gate;
    QStringList reasons;
    for (const Blocker &blocker : gate.blockers.first(std::min(gate.blockers.size(), qsizetype(menuAtMost))))
        reasons.append(blockerText(blocker));
    m_reasons = gate.open ? tr("Nothing stands in the way of the specification") : reasons.join(u" · "_s);
    setText(Wording::gate(gate));
    setToolTip(reasons.join(u'\n'));
    setAccessibleName(tr("Gate: %1").arg(text()));
    setAccessibleDescription(m_reasons);
    setEnabled(!gate.blockers.isEmpty());
    update();
}

bool GateCard::isBroken() const
{
    return std::ranges::any_of(
        m_gate.roles, [](const RoleVerdict &role) { return role.verdict == Verdict::Fallen || role.verdict == Verdict::Rejected; });
}

void GateCard::choose()
{
    if (m_gate.blockers.size() == 1) {
        Q_EMIT blockerChosen(m_gate.blockers.constFirst());
        return;
    }
    QMenu menu(this);
    for (const Blocker &blocker : m_gate.blockers.first(std::min(m_gate.blockers.size(), qsizetype(menuAtMost)))) {
        const QString words = fontMetrics().elidedText(blockerText(blocker), Qt::ElideRight, 560);
        QAction *action = menu.addAction(QString(words).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, blocker] { Q_EMIT blockerChosen(blocker); });
    }
    menu.exec(mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

QSize GateCard::sizeHint() const
{
    const int line = fontMetrics().height();
    return {std::clamp(fontMetrics().horizontalAdvance(m_reasons) + 2 * Spacing::large + 20, 260, 520), 2 * line + 2 + 2 * Spacing::medium};
}

QSize GateCard::minimumSizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * Spacing::large + 20, sizeHint().height()};
}

void GateCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool broken = isBroken();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.6) : QPen(broken ? theme.errorSurface : theme.border));
    painter.setBrush(broken ? theme.errorSurface : underMouse() && isEnabled() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6);

    const QRect place = rect().adjusted(Spacing::large, Spacing::medium, -Spacing::large, -Spacing::medium);
    const int line = fontMetrics().height();
    const QRect top(place.left(), place.center().y() - line, place.width(), line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(broken ? theme.error : m_gate.open ? theme.success : theme.text);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(text(), Qt::ElideRight, top.width()));
    painter.setFont(font());
    painter.setPen(broken ? theme.text : theme.secondaryText);
    painter.drawText(top.translated(0, line + 2), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_reasons, Qt::ElideRight, top.width()));
}

} // namespace Setsquare
