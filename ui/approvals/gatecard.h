// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"

#include <QAbstractButton>

namespace Setsquare {

/** The state of the gate in words, and what keeps it closed; pressed, it leads to each of these. */
class GateCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GateCard(QWidget *parent = nullptr);
    void setGate(const Gate &gate);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void blockerChosen(const Setsquare::Blocker &blocker);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    QString blockerText(const Blocker &blocker) const;
    bool isBroken() const;

    Gate m_gate;
    QString m_reasons;
};

} // namespace Setsquare
