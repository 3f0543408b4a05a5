// SPDX-License-Identifier: Apache-2.0
#include "reviewmap.h"

#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int widestField = 120;

ReviewMap::ReviewMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    tell();
}

void ReviewMap::setFields(const QList<Field> &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    tell();
}

void ReviewMap::setCurrent(int field)
{
    m_current = field;
    tell();
}

/** What is drawn, in words. */
void ReviewMap::tell()
{
    setAccessibleName(tr("Part %1 of %2").arg(m_current + 1).arg(m_fields.size()));
    QStringList words;
    for (const Field &field : std::as_const(m_fields))
        words += field.changedFor.isEmpty() ? field.title : tr("%1, changed").arg(field.title);
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

QSize ReviewMap::sizeHint() const
{
    return {400, fontMetrics().height() + Spacing::medium};
}

QRect ReviewMap::rectOf(int field) const
{
    const double step = std::min(double(widestField), double(width()) / double(std::max(m_fields.size(), qsizetype(1))));
    const int left = qRound(field * step);
    const QRect part(left, 0, std::max(qRound((field + 1) * step) - left - Spacing::small, 3), height());
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

int ReviewMap::fieldAt(QPoint point) const
{
    for (int field = 0; field < m_fields.size(); ++field) {
        if (rectOf(field).adjusted(-Spacing::small / 2, 0, Spacing::small / 2, 0).contains(point))
            return field;
    }
    return -1;
}

void ReviewMap::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int thick = std::max(height() / 2, 6);
    for (int field = 0; field < m_fields.size(); ++field) {
        const bool isCurrent = field == m_current;
        QRectF bar = rectOf(field);
        bar.setTop(bar.bottom() - (isCurrent ? thick : thick / 2));
        painter.setBrush(isCurrent ? theme.accent : theme.secondaryText);
        painter.drawRoundedRect(bar, 3, 3);
        if (m_fields[field].changedFor.isEmpty())
            continue;
        const double size = std::min(height() - thick - 2.0, bar.width());
        const QPointF tip(bar.center().x(), height() - thick - 2.0);
        QPainterPath triangle(tip);
        triangle.lineTo(tip.x() - size / 2, tip.y() - size);
        triangle.lineTo(tip.x() + size / 2, tip.y() - size);
        painter.setBrush(theme.warning);
        painter.drawPath(triangle);
    }
}

void ReviewMap::mousePressEvent(QMouseEvent *event)
{
    const int field = fieldAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && field >= 0)
        Q_EMIT chosen(field);
}

bool ReviewMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int field = fieldAt(help->pos());
    QString text = field < 0 ? QString() : m_fields[field].title;
    if (field >= 0 && !m_fields[field].changedFor.isEmpty())
        text += u'\n' + tr("Changed since the approval of %1").arg(m_fields[field].changedFor.join(u", "_s));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace Setsquare
