// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Setsquare {

/** Lies over a picture while the next one is being made, or when it was given up. */
class GraphWaiting : public QFrame
{
    Q_OBJECT

public:
    explicit GraphWaiting(QWidget *parent);

    void showProgress(int boxes);
    void showCancelled();
    /** Takes its place at the top of its parent. */
    void place();

Q_SIGNALS:
    void cancelled();
    void resumed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &words, bool isBusy);

    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_button;
    bool m_isBusy = false;
};

} // namespace Setsquare
