// SPDX-License-Identifier: Apache-2.0
#include "keyboardmap.h"

#include "theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Setsquare {

static QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

KeyboardMap::KeyboardMap(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard map"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys and what they do"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const QAction *action : actions) {
        const QString text = QKeySequence::mnemonic(action->text()).isEmpty() ? action->text() : QString(action->text()).remove(u'&');
        if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(list, {text, keysOf(action)});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::large, Spacing::large, Spacing::large, Spacing::large);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(480, 560);
}

} // namespace Setsquare
