// SPDX-License-Identifier: Apache-2.0
#include "steplist.h"

#include "chip.h"
#include "richlabel.h"
#include "theme.h"

#include <QGridLayout>

namespace Setsquare {

StepList::StepList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Spacing::medium);
    m_layout->setVerticalSpacing(Spacing::small);
    m_layout->setColumnStretch(1, 1);
}

void StepList::addStep(const QString &name, const QString &markdown)
{
    newStep(name)->setContent(markdown);
}

void StepList::addPlainStep(const QString &name, const QString &text)
{
    newStep(name)->setPlainContent(text);
}

RichLabel *StepList::newStep(const QString &name)
{
    const int row = m_layout->rowCount();
    auto *chip = new Chip(name, Chip::Kind::Link, this);
    chip->setToolTip(tr("Go to source"));
    connect(chip, &Chip::clicked, this, [this, step = m_count] { Q_EMIT stepActivated(step); });
    ++m_count;
    auto *text = new RichLabel(this);
    text->setAccessibleName(name);
    m_layout->addWidget(chip, row, 0, Qt::AlignTop | Qt::AlignRight);
    m_layout->addWidget(text, row, 1, Qt::AlignVCenter);
    return text;
}

} // namespace Setsquare
