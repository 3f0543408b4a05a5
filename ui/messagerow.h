// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <QFrame>

class QLabel;

namespace Setsquare {

/** One message above the panes: what has happened, in words, and what can be done about it. */
class MessageRow : public QFrame
{
    Q_OBJECT

public:
    MessageRow(MainWindow::MessageKind kind, const QString &text, const QList<MainWindow::MessageAction> &actions,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /** It was closed, or one of its actions was run. */
    void answered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(const MainWindow::MessageAction &action);

    MainWindow::MessageKind m_kind;
};

} // namespace Setsquare
