// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include <QCloseEvent>

namespace Setsquare {

class MainWindow::Private
{
public:
    PlanSession *session;
    std::function<bool()> mayClose;
};

MainWindow::MainWindow(PlanSession *session, QWidget *parent) : QMainWindow(parent), d(new Private{session, {}}) {}

MainWindow::~MainWindow() = default;

void MainWindow::showPlan(const QString &path)
{
    setWindowFilePath(path);
}

void MainWindow::showStartPage() {}

void MainWindow::setRecentPlans(const QList<RecentPlan> &) {}

void MainWindow::showMessage(const QString &, MessageKind, const QString &, const QList<MessageAction> &) {}

void MainWindow::hideMessage(const QString &) {}

void MainWindow::showNote(const QString &) {}

QByteArray MainWindow::saveLayout() const
{
    return saveGeometry();
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    restoreGeometry(state);
}

void MainWindow::setMayClose(std::function<bool()> mayClose)
{
    d->mayClose = std::move(mayClose);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!d->mayClose || d->mayClose());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    QMainWindow::dragEnterEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QMainWindow::dropEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
}

} // namespace Setsquare
