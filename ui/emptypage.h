// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Setsquare {

/** What a pane shows while it has nothing to show: what would stand here, and the next step, if it is one click away. */
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(const QString &icon, const QString &title, const QString &text, const QString &button = {}, QWidget *parent = nullptr);

    /** As of EmptyState. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel *m_icon;
};

} // namespace Setsquare
