// SPDX-License-Identifier: Apache-2.0
#include "optioncard.h"

#include "marks.h"
#include "richlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Setsquare {

OptionCard::OptionCard(const Option &option, bool chosen, QWidget *parent) : QWidget(parent), m_isChosen(chosen)
{
    setAccessibleName(chosen ? tr("Option %1, chosen").arg(option.name) : tr("Option %1").arg(option.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::large);
    column->setSpacing(Spacing::small);
    auto *head = new QHBoxLayout;
    auto *name = new QLabel(tr("Option %1").arg(option.name));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setForegroundRole(chosen ? QPalette::Link : QPalette::PlaceholderText);
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    head->addWidget(name, 1);
    if (chosen) {
        auto *mark = new QLabel(tr("chosen"));
        mark->setForegroundRole(QPalette::Link);
        head->addWidget(mark);
        head->addSpacing(mark->fontMetrics().height());
    }
    column->addLayout(head);
    auto *text = new RichLabel;
    text->setContent(option.text);
    text->setAccessibleName(accessibleName());
    column->addWidget(text);
    column->addStretch(1);
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isChosen ? QPen(theme.accent, 1.6) : QPen(theme.border, 1));
    painter.setBrush(m_isChosen ? Marks::blended(theme.selection, theme.surface, 0.45) : theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6);
    if (m_isChosen) {
        const int side = fontMetrics().height();
        Marks::paintTick(&painter, QRect(width() - Spacing::large - side + 2, Spacing::medium, side, side), theme.accent);
    }
}

} // namespace Setsquare
