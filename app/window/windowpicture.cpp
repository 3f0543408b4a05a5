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

// what is worked out later shows itself by changing the picture: it is done when two in a row are equal
std::optional<QImage> imageAtRest(QWidget *window, const PlanSession &session)
{
    QImage last;
    const QDeadlineTimer deadline(10s);
    while (!deadline.hasExpired()) {
        waitFor(250ms);
        QImage now = window->grab().toImage();
        if (session.isSettled() && now == last)
            return now;
        last = now;
    }
    return {};
}

bool takePicture(MainWindow *window, const PlanSession &session, const QString &file)
{
    if (const QList<Task> &tasks = session.plan().tasks; !tasks.isEmpty()) // something that shows how everything hangs together
        window->findChild<PlanPanes *>()->selection()->select(tasks.at(tasks.size() / 3).range, nullptr);
    const std::optional<QImage> image = imageAtRest(window, session);
    return image && image->save(file);
}

} // namespace Setsquare
