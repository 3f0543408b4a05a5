// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace Setsquare {

/** Says what the program is, its version and its licence. */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace Setsquare
