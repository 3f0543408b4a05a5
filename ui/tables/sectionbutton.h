// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sectionsummary.h"

#include <QAbstractButton>

namespace Setsquare {

struct Theme;

/** A section in an overview: a sign of how far it is written and what it holds. A click goes to it, or begins it where it is missing. */
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
    bool isMissing() const { return m_summary.state.progress == Progress::Missing; }
    QRect placed(const QRect &part) const;
    void paintSign(QPainter *painter, const QRect &place, const Theme &theme) const;
    void paintWords(QPainter *painter, QRect place, const Theme &theme) const;

    SectionSummary m_summary;
};

} // namespace Setsquare
