// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace Setsquare {

/** Puts a frame around the pane that the keys have led to: lists and pages have no frame of their own that could show it. Whoever points with the
    mouse knows where they are. */
class FocusMark : public QObject
{
    Q_OBJECT

public:
    explicit FocusMark(QObject *application);
    /** Has a widget marked that is no list or page by itself. */
    static void mark(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);

    QPointer<QFocusFrame> m_frame; ///< belongs to a window as long as it is shown there
};

} // namespace Setsquare
