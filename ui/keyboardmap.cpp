// SPDX-License-Identifier: Apache-2.0
#include "keyboardmap.h"

#include "menutext.h"
#include "theme.h"
#include "windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr QSize mapSize(520, 600);

static QString native(QKeyCombination key)
{
    return keysText({QKeySequence(key)});
}

/** Those of a menu and of the menus in it. */
static QList<QAction *> actionsIn(const QMenu *menu)
{
    QList<QAction *> result;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            result += actionsIn(action->menu());
        else
            result.append(action);
    }
    return result;
}

KeyboardMap::KeyboardMap(const QList<QAction *> &menus, const QList<QAction *> &others, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard map"));
    m_list->setAccessibleName(tr("Keys and what they do"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(Spacing::section);
    m_list->setUniformRowHeights(true);
    QList<QAction *> rest = others;
    for (const QAction *menu : menus) {
        const QList<QAction *> actions = menu->menu() ? actionsIn(menu->menu()) : QList<QAction *>();
        addGroup(withoutMnemonic(menu->text()), actions);
        rest.removeIf([&actions](QAction *action) { return actions.contains(action); });
    }
    addGroup(tr("Elsewhere"), rest);
    addPaneKeys();
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search a command or a key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &KeyboardMap::filter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::large, Spacing::large, Spacing::large, Spacing::large);
    column->setSpacing(Spacing::medium);
    column->addWidget(search);
    column->addWidget(m_list);
    column->addWidget(buttons);
    search->setFocus();
    resizeOnScreen(this, mapSize);
}

void KeyboardMap::addGroup(const QString &title, const QList<QAction *> &actions)
{
    QList<QStringList> rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({withoutMnemonic(action->text()), keysText(action->shortcuts())});
    }
    addKeys(title, rows);
}

/** Keys that no command has, because they mean something only where the focus is. */
void KeyboardMap::addPaneKeys()
{
    addKeys(tr("In tables and fields"),
            {{tr("Edit the current cell"), native(Qt::Key_F2)},
             {tr("Keep it, and go to the next field"), native(Qt::Key_Tab)},
             {tr("Keep what is typed"), native(Qt::Key_Return)},
             {tr("Take back what is typed"), native(Qt::Key_Escape)}});
    addKeys(tr("In the risk matrix"),
            {{tr("Another risk"), u"← → ↑ ↓"_s},
             {tr("Rate the risk anew"), native(Qt::CTRL | Qt::Key_Left).chopped(native(Qt::Key_Left).size()) + u"← → ↑ ↓"_s}});
    addKeys(tr("In the review"),
            {{tr("Another part"), u"← →"_s},
             {tr("Read on"), u"↑ ↓"_s},
             {tr("A question raised in the room"), native(Qt::Key_Q)},
             {tr("A remark"), native(Qt::Key_N)},
             {tr("Leave the review"), native(Qt::Key_Escape)}});
}

void KeyboardMap::addKeys(const QString &title, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {title});
    QFont strong = m_list->font();
    strong.setWeight(QFont::DemiBold);
    group->setFont(0, strong);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    for (const QStringList &row : rows)
        new QTreeWidgetItem(group, row);
}

/** Leaves the rows that have the text in their command or keys, and the titles of those. */
void KeyboardMap::filter(const QString &text)
{
    for (int number = 0; number < m_list->topLevelItemCount(); ++number) {
        QTreeWidgetItem *group = m_list->topLevelItem(number);
        bool hasAny = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasAny |= fits;
        }
        group->setHidden(!hasAny);
    }
}

} // namespace Setsquare
