// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QCheckBox;

namespace Setsquare {

class ElidedLabel;

/** A role that approves: its box, its name, and its verdict in words. */
class ApprovalCard : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalCard(const QModelIndex &index, QWidget *parent = nullptr);

    /** Shows what the model says now. */
    void showState();
    bool isShowing(const QModelIndex &index) const { return m_index == index; }

Q_SIGNALS:
    void selected(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void tick(bool on);

    QPersistentModelIndex m_index;
    QCheckBox *m_box;
    ElidedLabel *m_role;
    ElidedLabel *m_verdict;
};

} // namespace Setsquare
