// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messagerow.h"

#include <QHash>

namespace Setsquare {

/** The messages above the panes, at most one for each key, the newest at the bottom. */
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &key, MainWindow::MessageKind kind, const QString &text,
                     const QList<MainWindow::MessageAction> &actions);
    void hideMessage(const QString &key);

private:
    QHash<QString, MessageRow *> m_rows;
};

} // namespace Setsquare
