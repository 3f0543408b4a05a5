// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;

namespace Setsquare {

/** The layouts of the window as pills, one for each action of a group. */
class LayoutSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutSwitch(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace Setsquare
