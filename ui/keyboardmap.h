// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;

namespace Setsquare {

/** Lists what keys do what. */
class KeyboardMap : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardMap(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace Setsquare
