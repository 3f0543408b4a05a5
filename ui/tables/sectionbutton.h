// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sectionsummary.h"

#include <QAbstractButton>

namespace Setsquare {

/** A section in an overview: a tick and what it holds, or a dash where it is missing. A click goes to it. */
class SectionButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionButton(const SectionSummary &summary, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString contents() const;

    SectionSummary m_summary;
};

} // namespace Setsquare
