// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "decision.h"

#include <QWidget>

namespace Setsquare {

/** One option of a decision beside the others; the chosen one says so and has a strong frame. */
class OptionCard : public QWidget
{
    Q_OBJECT

public:
    OptionCard(const Option &option, bool chosen, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isChosen;
};

} // namespace Setsquare
