// SPDX-License-Identifier: Apache-2.0
#include "notice.h"

#include "marks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Setsquare {

Notice::Notice(Severity severity, const QString &text, QWidget *parent) : QWidget(parent), m_severity(severity), m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setText(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().height() + Spacing::small, 0, 0, 0);
    row->addWidget(m_label);
}

void Notice::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_label->fontMetrics().height();
    Marks::paintSeverity(&painter, QRect(0, m_label->y() + (m_label->height() - side) / 2, side - 1, side), m_severity,
                         Theme::of(palette()));
}

} // namespace Setsquare
