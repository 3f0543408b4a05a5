// SPDX-License-Identifier: Apache-2.0
#include "findingdrag.h"

#include "findingmime.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QRubberBand>

namespace Setsquare {

// Drops go to the deepest widget that takes any, a field in a form for one. So it is the application that is listened to.
FindingDrag::FindingDrag(PlanSession *session, QObject *parent) : QObject(parent), m_session(session)
{
    qApp->installEventFilter(this);
}

FindingDrag::~FindingDrag()
{
    unmark();
}

void FindingDrag::addTarget(const Target &target)
{
    target.area->setAcceptDrops(true);
    m_targets.append(target);
}

void FindingDrag::addSource(QAbstractItemView *view)
{
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->setDefaultDropAction(Qt::CopyAction);
}

const FindingDrag::Target *FindingDrag::targetOf(const QObject *widget) const
{
    for (const QObject *at = widget; at; at = at->parent()) {
        const auto found = std::ranges::find_if(m_targets, [at](const Target &target) { return target.area == at; });
        if (found != m_targets.end())
            return &*found;
    }
    return nullptr;
}

bool FindingDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        unmark();
        return false;
    default:
        return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    const Target *target = widget ? targetOf(widget) : nullptr;
    return target && handle(*target, widget, static_cast<QDropEvent *>(event));
}

bool FindingDrag::handle(const Target &target, QWidget *widget, QDropEvent *event)
{
    const FindingPlace finding = FindingMime::place(event->mimeData(), m_session);
    if (!finding.isValid())
        return false;
    const QPoint point = widget->mapTo(target.area, event->position().toPoint());
    const std::optional<CitedBy> citing = target.citing(point);
    // Entering is accepted anywhere: what is moved over after it may be something else.
    const bool accepts = citing || event->type() == QEvent::DragEnter;
    event->setDropAction(accepts ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(accepts);
    if (!citing || event->type() == QEvent::Drop)
        unmark();
    else
        mark(target, point);
    if (citing && event->type() == QEvent::Drop) {
        const Edit edit = citeFinding(m_session->subject(), m_session->researchIndex(), citing->kind, citing->index, finding);
        m_session->perform(edit, Wording::text(edit.label));
    }
    return true;
}

void FindingDrag::mark(const Target &target, QPoint point)
{
    if (!m_mark || m_mark->parent() != target.area) {
        unmark();
        m_mark = new QRubberBand(QRubberBand::Rectangle, target.area);
    }
    m_mark->setGeometry(target.place(point) & target.area->rect());
    m_mark->show();
}

void FindingDrag::unmark()
{
    delete m_mark;
}

} // namespace Setsquare
