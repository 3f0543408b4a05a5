// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QDropEvent;
class QRubberBand;

namespace Setsquare {

class PlanSession;

/** A finding on its way to what is to cite it: whatever is dropped upon cites it then. */
class FindingDrag : public QObject
{
    Q_OBJECT

public:
    /** A place to drop on: what would cite at a point of a widget, and the part of it that is marked. */
    struct Target {
        QPointer<QWidget> area;
        std::function<std::optional<CitedBy>(QPoint)> citing;
        std::function<QRect(QPoint)> place;
    };

    explicit FindingDrag(PlanSession *session, QObject *parent = nullptr);
    ~FindingDrag() override;

    void addTarget(const Target &target);
    /** Lets findings be dragged out of a view whose model puts them into mime data. */
    static void addSource(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Target *targetOf(const QObject *widget) const;
    bool handle(const Target &target, QWidget *widget, QDropEvent *event);
    void mark(const Target &target, QPoint point);
    void unmark();

    PlanSession *m_session;
    QList<Target> m_targets;
    QPointer<QRubberBand> m_mark;
};

} // namespace Setsquare
