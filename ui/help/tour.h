// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace Setsquare {

/** One thing that a tour points at. */
struct TourStep {
    QString title;
    QString text;
    std::function<QWidget *()> bringUp; ///< what is pointed at, brought into sight
};

/** Leads through a window step by step: a frame around what is spoken of, and a card that says it. By mouse or by keys: Return and the arrows go on
    and back, Escape ends it. */
class Tour : public QFrame
{
    Q_OBJECT

public:
    Tour(QList<TourStep> steps, QWidget *window);
    ~Tour() override;

    void begin();
    int step() const { return m_step; }

Q_SIGNALS:
    /** By its last step or before. */
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCard();
    void go(int step);
    void end();
    void place();

    QList<TourStep> m_steps;
    int m_step = -1;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_frame; ///< around the target; goes with the window, or before it
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Setsquare
