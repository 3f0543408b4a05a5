// SPDX-License-Identifier: Apache-2.0
#include "keyspage.h"

#include "elidedlabel.h"
#include "menutext.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int shownRows = 12;

KeysPage::KeysPage(const QList<CommandKeys> &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_conflict(new QLabel)
{
    m_search->setPlaceholderText(tr("Search a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * shownRows);
    for (const CommandKeys &command : std::as_const(m_commands))
        new QTreeWidgetItem(m_list, {command.text});
    m_conflict->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(makeEditor());
    column->addWidget(m_conflict);
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showCurrent);
    showRows();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QLayout *KeysPage::makeEditor()
{
    m_name = new ElidedLabel;
    m_edit = new QKeySequenceEdit;
    m_edit->setMaximumSequenceLength(1);
    m_edit->setClearButtonEnabled(true);
    // Qt does not make room for its own words in it
    const QString hint = m_edit->findChild<QLineEdit *>()->placeholderText();
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(hint) + 2 * m_edit->fontMetrics().height() + Spacing::section);
    m_clear = new QPushButton(tr("&No Key"));
    m_reset = new QPushButton(tr("&Usual Key"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addWidget(m_name, 1);
    row->addWidget(m_edit);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_edit->keySequence().isEmpty())
            setKeys({m_edit->keySequence()});
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { setKeys(m_commands.at(current()).usual); });
    return row;
}

qsizetype KeysPage::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void KeysPage::setKeys(const QList<QKeySequence> &keys)
{
    if (current() < 0)
        return;
    m_commands[current()].keys = keys;
    showRows();
    showCurrent();
}

QString KeysPage::conflictText(qsizetype index) const
{
    QStringList others;
    for (const qsizetype other : conflictsOf(m_commands, index))
        others.append(m_commands.at(other).text);
    return others.isEmpty() ? QString()
                            : tr("The same keys run: %1. Neither will work until one has another key.").arg(others.join(u", "_s));
}

void KeysPage::showRows()
{
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        QTreeWidgetItem *item = m_list->topLevelItem(int(index));
        const QString conflict = conflictText(index);
        QFont font = m_list->font();
        font.setBold(m_commands.at(index).keys != m_commands.at(index).usual);
        item->setFont(1, font);
        item->setText(1, keysText(m_commands.at(index).keys));
        item->setIcon(1, conflict.isEmpty() ? QIcon() : themedIcon(u"warning"_s, palette()));
        item->setToolTip(1, conflict);
        item->setData(1, Qt::AccessibleDescriptionRole, conflict);
    }
    filter(m_search->text());
}

void KeysPage::showCurrent()
{
    const qsizetype index = current();
    const bool any = index >= 0 && !m_list->currentItem()->isHidden();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_edit, m_clear, m_reset})
        widget->setEnabled(any);
    m_name->setText(any ? m_commands.at(index).text : QString());
    m_conflict->setText(any ? conflictText(index) : QString());
    if (!any)
        return;
    const CommandKeys &command = m_commands.at(index);
    m_edit->setAccessibleName(tr("Key of “%1”").arg(command.text));
    m_edit->setKeySequence(command.keys.value(0));
    m_clear->setEnabled(!command.keys.isEmpty());
    m_reset->setEnabled(command.keys != command.usual);
}

void KeysPage::filter(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

QMap<QString, QList<QKeySequence>> KeysPage::keys() const
{
    QMap<QString, QList<QKeySequence>> result;
    for (const CommandKeys &command : m_commands) {
        if (command.keys != command.usual)
            result.insert(command.id, command.keys);
    }
    return result;
}

} // namespace Setsquare
