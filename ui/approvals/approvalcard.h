// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verdict.h"

#include <QAbstractButton>
#include <QPersistentModelIndex>

namespace Setsquare {

class ElidedLabel;

/** A role that approves: a mark for its verdict, its name, and the verdict in words with who and when. Pressed, it asks for a review; a role that
    nobody signs only shows its place. */
class ApprovalCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ApprovalCard(const QModelIndex &index, QWidget *parent = nullptr);

    /** Shows what the model says now. */
    void showState();
    bool isShowing(const QModelIndex &index) const { return m_index == index; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void selected(const QModelIndex &index);
    void reviewRequested(const QString &role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void press();
    void paintMark(QPainter &painter, const QRectF &place) const;

    QPersistentModelIndex m_index;
    ElidedLabel *m_role;
    ElidedLabel *m_words;
    Verdict m_verdict = Verdict::Missing;
    bool m_isMet = false;
};

} // namespace Setsquare
