// SPDX-License-Identifier: Apache-2.0
// What a window does for a review: the other half of MainWindow::Private.
#include "mainwindowprivate.h"

#include "reviewpane.h"
#include "reviewsheet.h"

#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** The whole screen is the review's, without bars; leaving it, window and bars are what they were. */
void MainWindow::Private::showReview(bool shown)
{
    if (shown == m_isReviewing)
        return;
    if (shown)
        m_geometryBeforeReview = q->saveGeometry();
    m_isReviewing = shown;
    q->menuBar()->setVisible(!shown);
    q->statusBar()->setVisible(!shown);
    for (QToolBar *bar : q->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        bar->setVisible(!shown);
    q->setWindowState(q->windowState().setFlag(Qt::WindowFullScreen, shown));
    // another screen is left, too
    if (!shown && q->saveGeometry() != m_geometryBeforeReview)
        q->restoreGeometry(m_geometryBeforeReview);
}

/** Whoever speaks keeps their screen, and the room sees the other one. */
void MainWindow::Private::reviewElsewhere()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    panes->arrange(PlanPanes::Arrangement::Review);
    if (screens.size() < 2) {
        q->showMessage(u"screen"_s, MessageKind::Info, tr("There is no other screen."));
        return;
    }
    const QScreen *next = screens[(screens.indexOf(q->screen()) + 1) % screens.size()];
    q->setWindowState(q->windowState().setFlag(Qt::WindowFullScreen, false));
    q->setGeometry(next->geometry());
    q->setWindowState(q->windowState().setFlag(Qt::WindowFullScreen, true));
}

/** What was remarked in the room goes with the next decision. */
void MainWindow::Private::review(const QString &role)
{
    commitRows();
    ReviewSheet sheet(session, recorder, q);
    sheet.setRemarks(panes->review()->remarks());
    sheet.setRole(role);
    QObject::connect(&sheet, &ReviewSheet::recorded, panes->review(), &ReviewPane::clearRemarks);
    sheet.exec();
}

} // namespace Setsquare
