// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Setsquare {

/** What a pane says while it has nothing to show, and what to do next. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /** `example` is markdown to write, shown as written; empty for none. */
    EmptyState(const QString &title, const QString &nextStep, const QString &example = {}, QWidget *parent = nullptr);

    /** A picture above the words, of those in the resources. */
    void setIcon(const QString &name);
    /** Adds a button that takes the next step. */
    QPushButton *addButton(const QString &text);

    /** What its words need on a line of middling length. A page that is not shown is measured as often as one that is: wrapping the words
        each time would cost more than all that is shown. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel(const QString &text);
    void restyle();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title;
    QLabel *m_nextStep;
    QLabel *m_example;
};

} // namespace Setsquare
