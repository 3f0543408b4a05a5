// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QWidget>

class QLabel;

namespace Setsquare {

/** A sentence with the sign of its severity before it. */
class Notice : public QWidget
{
    Q_OBJECT

public:
    Notice(Severity severity, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    QLabel *m_label;
};

} // namespace Setsquare
