// SPDX-License-Identifier: Apache-2.0
#include "windowpicture.h"

#include "mainwindow.h"
#include "planpanes.h"
#include "planselection.h"
#include "plansession.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

using namespace std::chrono_literals;

namespace Setsquare {

namespace {

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

bool takePicture(MainWindow *window, const PlanSession &session, const QString &file)
{
    // what is worked out later shows itself by changing the picture: it is done when two in a row are equal
    QImage last;
    if (const QList<Task> &tasks = session.plan().tasks; !tasks.isEmpty()) // something that shows how everything hangs together
        window->findChild<PlanPanes *>()->selection()->select(tasks.at(tasks.size() / 3).range, nullptr);
    const QDeadlineTimer deadline(10s);
    while (!deadline.hasExpired()) {
        waitFor(250ms);
        const QImage now = window->grab().toImage();
        if (session.isSettled() && now == last)
            return now.save(file);
        last = now;
    }
    return false;
}

} // namespace Setsquare
