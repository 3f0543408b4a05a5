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

void FieldForm::reserveNames(const QStringList &names)
{
    m_layout->reserveNames(names);
}

void FieldForm::dropFrom(qsizetype first)
{
    while (m_entries.size() > first) {
        const Entry last = m_entries.takeLast();
        delete last.value;
        delete last.label;
    }
}

/** The entry that comes next: the one of the last time if it is of the same kind, otherwise a new one in place of all that follow. */
FieldForm::Entry &FieldForm::entry(Side side, Kind kind, const QString &name)
{
    if (m_next < m_entries.size()) {
        Entry &present = m_entries[m_next];
        if (present.side == side && present.kind == kind && present.name == name) {
            ++m_next;
            return present;
        }
        dropFrom(m_next);
    }
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    QWidget *value = newValue(kind, label);
    // A line of a task without a label has no name of its own.
    value->setAccessibleName(name.isEmpty() ? tr("Note") : name);
    m_layout->addField(side, label, value);
    label->show();
    value->show();
    m_entries.append({side, kind, name, label, value, {}});
    ++m_next;
    return m_entries.last();
}

QWidget *FieldForm::newValue(Kind kind, QLabel *label)
{
    static const QHash<Kind, EditableField::Kind> editors {{Kind::Line, EditableField::Kind::Line},
                                                           {Kind::Lines, EditableField::Kind::Text},
                                                           {Kind::List, EditableField::Kind::List},
                                                           {Kind::Choice, EditableField::Kind::Choice}};
    if (kind == Kind::Text)
        return new RichLabel(this);
    if (!editors.contains(kind))
        return newChipRow();
    auto *field = new EditableField(editors.value(kind), this);
    field->setName(label->text().isEmpty() ? tr("Note") : label->text());
    label->setContentsMargins(0, Spacing::small + 1, 0, 0); // beside the first line within the frame
    return field;
}

EditableField *FieldForm::addEditor(Side side, const QString &name, EditableField::Kind kind)
{
    static const QHash<EditableField::Kind, Kind> kinds {{EditableField::Kind::Line, Kind::Line},
                                                         {EditableField::Kind::Text, Kind::Lines},
                                                         {EditableField::Kind::List, Kind::List},
                                                         {EditableField::Kind::Choice, Kind::Choice}};
    return static_cast<EditableField *>(entry(side, kinds.value(kind), name).value);
}

void FieldForm::addText(Side side, const QString &name, const QString &markdown, QFont::Weight weight)
{
    if (markdown.trimmed().isEmpty())
        return;
    auto *label = static_cast<RichLabel *>(entry(side, Kind::Text, name).value);
    label->setWeight(weight);
    label->setContent(markdown);
}

void FieldForm::addQuiet(Side side, const QString &name, const QString &text)
{
    auto *label = static_cast<RichLabel *>(entry(side, Kind::Text, name).value);
    label->setWeight(QFont::Normal);
    label->setPlainContent(text, true);
}

void FieldForm::addList(Side side, const QString &name, const QStringList &markdowns)
{
    addText(side, name, RichLabel::list(markdowns));
}

QWidget *FieldForm::newChipRow()
{
    auto *row = new QWidget(this);
    new FlowLayout(Spacing::small, row);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

void FieldForm::addChips(Side side, Kind kind, const QString &name, const QList<Link> &links)
{
    if (links.isEmpty())
        return;
    if (Entry &present = entry(side, kind, name); present.links != links)
        fillChips(present, links);
}

void FieldForm::fillChips(Entry &entry, const QList<Link> &links)
{
    qDeleteAll(entry.value->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    entry.links = links;
    for (const Link &link : links) {
        const Chip::Kind kind = entry.kind == Kind::Values ? Chip::Kind::Value : link.exists ? Chip::Kind::Link : Chip::Kind::Missing;
        auto *chip = new Chip(link.text, kind, entry.value);
        chip->setToolTip(link.toolTip);
        connect(chip, &Chip::clicked, this, [this, target = link.target, kind = entry.kind] {
            if (kind == Kind::Citations)
                Q_EMIT findingActivated(target);
            else if (kind == Kind::Links)
                Q_EMIT linkActivated(target);
        });
        entry.value->layout()->addWidget(chip);
        chip->show();
    }
}

QString FieldForm::linksHtml(const QList<Link> &links, const QString &scheme, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    QStringList parts;
    for (const Link &link : links) {
        const QString text = link.text.toHtmlEscaped();
        parts.append(link.exists ? QStringLiteral("<a href=\"%1:%2\" style=\"text-decoration:none;color:%3\">%4</a>")
                                       .arg(scheme, link.target.toHtmlEscaped(), theme.accent.name(), text)
                                 : QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.error.name(), text));
    }
    return parts.join(QStringLiteral(", "));
}

void FieldForm::addValues(Side side, const QString &name, const QStringList &values)
{
    QList<Link> chips;
    for (const QString &value : values)
        chips.append({value, {}, {}, true});
    addChips(side, Kind::Values, name, chips);
}

void FieldForm::addLinks(Side side, const QString &name, const QList<Link> &links)
{
    addChips(side, Kind::Links, name, links);
}

void FieldForm::addCitations(Side side, const QString &name, const QList<Citation> &citations)
{
    QList<Link> chips;
    for (const Citation &citation : citations) {
        const QString quote = citation.quote.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(citation.quote);
        chips.append({citation.id + quote, citation.id, tr("Go to this finding of the research"), true});
    }
    addChips(side, Kind::Citations, name, chips);
}

} // namespace Setsquare
