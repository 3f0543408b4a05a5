// SPDX-License-Identifier: Apache-2.0
#include "riskmatrixview.h"

#include "accessiblerole.h"
#include "marks.h"
#include "riskmodel.h"
#include "theme.h"
#include "wording.h"

#include <QAccessible>
#include <QPainter>

namespace Setsquare {

RiskMatrixView::RiskMatrixView(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Risks by likelihood and impact"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    describe();
}

void RiskMatrixView::setMatrix(const RiskMatrix &matrix)
{
    if (matrix == m_matrix)
        return;
    const QSize least = minimumSizeHint();
    m_matrix = matrix;
    if (minimumSizeHint() != least)
        updateGeometry();
    m_current = m_current < m_matrix.marks.size() ? m_current : -1;
    endDrag(); // what was taken hold of may be another risk now
    arrange();
}

void RiskMatrixView::setCurrent(int risk)
{
    if (risk == m_current)
        return;
    m_current = risk < m_matrix.marks.size() ? risk : -1;
    arrange();
}

void RiskMatrixView::setChosen(const std::optional<Cell> &cell)
{
    m_chosen = cell;
    update();
}

void RiskMatrixView::arrange()
{
    m_layout = RiskMatrixLayout(m_matrix, size() - QSize(2, 2), fontMetrics(), m_current);
    describe();
    update();
}

/** What is seen at a glance is said in words, too. */
void RiskMatrixView::describe()
{
    QString words = m_matrix.summary();
    if (m_current >= 0)
        words = m_matrix.words(m_current) + QStringLiteral(". ") + words;
    words += u' ' + tr("Arrow keys walk from risk to risk; with Ctrl they rate it anew. Space shows only those of its field.");
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize RiskMatrixView::minimumSizeHint() const
{
    return RiskMatrixLayout::minimumSize(fontMetrics(), !m_matrix.unrated().isEmpty()) + QSize(2, 2);
}

// -- painting --------------------------------------------------------------------------------------------------------------------

void RiskMatrixView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1, 1);
    paintAxes(painter);
    for (int field = 0; field < int(m_layout.fields().size()); ++field) {
        if (!m_layout.fields()[field].place.isEmpty())
            paintField(painter, field);
    }
    for (const RiskMatrixLayout::Mark &mark : m_layout.marks()) {
        const bool isTaken = m_isDragging && mark.risk == m_pressed;
        painter.setOpacity(isTaken ? 0.35 : 1);
        paintMark(painter, mark.place, mark.risk);
    }
    painter.setOpacity(1);
    if (m_isDragging) {
        QRect place = m_layout.placeOf(m_pressed);
        place.moveCenter(m_dragPoint);
        paintMark(painter, place, m_pressed);
    }
}

void RiskMatrixView::paintAxes(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    painter.setPen(theme.secondaryText);
    const auto name = [this](Level level, const QRect &place) {
        return fontMetrics().elidedText(Wording::level(level), Qt::ElideRight, place.width());
    };
    const Level down[] {Level::High, Level::Medium, Level::Low};
    const Level right[] {Level::Low, Level::Medium, Level::High};
    for (int i = 0; i < 3; ++i) {
        painter.drawText(m_layout.rowName(i), Qt::AlignRight | Qt::AlignVCenter, name(down[i], m_layout.rowName(i)));
        painter.drawText(m_layout.columnName(i), Qt::AlignHCenter | Qt::AlignBottom, name(right[i], m_layout.columnName(i)));
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(m_layout.impactName(), Qt::AlignHCenter | Qt::AlignBottom, tr("Impact"));
    const QRect place = m_layout.likelihoodName();
    painter.save();
    painter.translate(place.left(), place.bottom());
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, place.height(), place.width()), Qt::AlignCenter, tr("Likelihood"));
    painter.restore();
    painter.setFont(font());
}

void RiskMatrixView::paintField(QPainter &painter, int index) const
{
    const RiskMatrixLayout::Field &field = m_layout.fields()[index];
    const Theme theme = Theme::of(palette());
    const Level exposed = exposure(field.likelihood, field.impact);
    const QColor tint = exposed == Level::High ? theme.error : exposed == Level::Medium ? theme.warning : theme.secondaryText;
    const bool isChosen = m_chosen == Cell(field.likelihood, field.impact);
    const bool isTarget = index == m_hoveredField;
    painter.setBrush(Marks::blended(tint, theme.surface, exposed == Level::High ? 0.16 : exposed == Level::Medium ? 0.12 : 0.06));
    painter.setPen(isChosen || (isTarget && m_isDragging) ? QPen(theme.accent, 2)
                       : isTarget                         ? QPen(theme.secondaryText, 1)
                                                          : QPen(theme.border, 1));
    painter.drawRoundedRect(QRectF(field.place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect word = field.word;
    if (exposed != Level::Unknown) {
        Marks::paintLevel(&painter, QRect(word.right() - word.height() + 2, word.top(), word.height() - 2, word.height() - 1), exposed,
                          theme);
    } else {
        painter.setPen(theme.secondaryText);
        painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter, tr("Not rated"));
    }
    if (field.hidden > 0) {
        painter.setPen(theme.secondaryText);
        painter.drawText(field.hiddenPlace, Qt::AlignCenter, QStringLiteral("+%1").arg(field.hidden));
    }
}

void RiskMatrixView::paintMark(QPainter &painter, const QRect &place, int risk) const
{
    const Theme theme = Theme::of(palette());
    const bool isCurrent = risk == m_current;
    painter.setBrush(isCurrent ? theme.accent : theme.surface);
    painter.setPen(QPen(isCurrent ? theme.accent : theme.secondaryText, 1.2));
    const QRectF disc = QRectF(place).adjusted(0.6, 0.6, -0.6, -0.6);
    painter.drawEllipse(disc);
    if (isCurrent && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.4));
        painter.drawEllipse(disc.adjusted(-2.4, -2.4, 2.4, 2.4));
    }
    painter.setPen(isCurrent ? theme.surface : theme.text);
    painter.drawText(place, Qt::AlignCenter, QString::number(risk + 1));
}

void RiskMatrixView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RiskMatrixView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateGeometry();
    arrange();
}

} // namespace Setsquare
