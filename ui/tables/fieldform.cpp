// SPDX-License-Identifier: Apache-2.0
#include "fieldform.h"

#include "chip.h"
#include "flowlayout.h"
#include "formlayout.h"
#include "richlabel.h"
#include "theme.h"

#include <QLabel>

namespace Setsquare {

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new FormLayout(this)) {}

void FieldForm::addWidget(Side side, const QString &name, QWidget *value)
{
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    value->setParent(this);
    m_layout->addField(side, label, value);
}

void FieldForm::addText(Side side, const QString &name, const QString &markdown, QFont::Weight weight)
{
    if (markdown.trimmed().isEmpty())
        return;
    auto *label = new RichLabel(this);
    label->setWeight(weight);
    label->setContent(markdown);
    label->setAccessibleName(name);
    addWidget(side, name, label);
}

void FieldForm::addQuiet(Side side, const QString &name, const QString &text)
{
    auto *label = new RichLabel(this);
    label->setPlainContent(text, true);
    label->setAccessibleName(name.isEmpty() ? text : name);
    addWidget(side, name, label);
}

void FieldForm::addList(Side side, const QString &name, const QStringList &markdowns)
{
    addText(side, name, RichLabel::list(markdowns));
}

QWidget *FieldForm::chipRow()
{
    auto *row = new QWidget(this);
    new FlowLayout(Spacing::small, row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

void FieldForm::addValues(Side side, const QString &name, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QWidget *row = chipRow();
    for (const QString &value : values)
        row->layout()->addWidget(new Chip(value, Chip::Kind::Value, row));
    addWidget(side, name, row);
}

void FieldForm::addLinks(Side side, const QString &name, const QList<Link> &links)
{
    if (links.isEmpty())
        return;
    QWidget *row = chipRow();
    for (const Link &link : links) {
        auto *chip = new Chip(link.text, link.exists ? Chip::Kind::Link : Chip::Kind::Missing, row);
        chip->setToolTip(link.toolTip);
        connect(chip, &Chip::clicked, this, [this, link] { Q_EMIT linkActivated(link.target); });
        row->layout()->addWidget(chip);
    }
    addWidget(side, name, row);
}

void FieldForm::addCitations(Side side, const QString &name, const QList<Citation> &citations)
{
    if (citations.isEmpty())
        return;
    QWidget *row = chipRow();
    for (const Citation &citation : citations) {
        const QString quote = citation.quote.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(citation.quote);
        auto *chip = new Chip(citation.id + quote, Chip::Kind::Link, row);
        connect(chip, &Chip::clicked, this, [this, citation] { Q_EMIT findingActivated(citation.id); });
        row->layout()->addWidget(chip);
    }
    addWidget(side, name, row);
}

} // namespace Setsquare
