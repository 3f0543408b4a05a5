// SPDX-License-Identifier: Apache-2.0
#include "messagebar.h"

#include <QVBoxLayout>

namespace Setsquare {

MessageBar::MessageBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setVisible(false);
}

void MessageBar::showMessage(const QString &key, MainWindow::MessageKind kind, const QString &text,
                             const QList<MainWindow::MessageAction> &actions)
{
    hideMessage(key);
    auto *row = new MessageRow(kind, text, actions, this);
    connect(row, &MessageRow::answered, this, [this, key] { hideMessage(key); });
    layout()->addWidget(row);
    row->show();
    m_rows.insert(key, row);
    setVisible(true);
}

void MessageBar::hideMessage(const QString &key)
{
    MessageRow *row = m_rows.take(key);
    if (!row)
        return;
    row->setVisible(false);
    layout()->removeWidget(row);
    // Later: it may be one of its own buttons that is being pressed.
    row->deleteLater();
    setVisible(!m_rows.isEmpty());
}

} // namespace Setsquare
