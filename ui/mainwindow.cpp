// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "changespane.h"
#include "mainwindowprivate.h"

#include "graphpane.h"
#include "previewpane.h"
#include "previewprinter.h"
#include "researchpane.h"
#include "reviewpane.h"
#include "spelling.h"
#include "taskviews.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QMimeData>
#include <QProgressDialog>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr quint32 layoutVersion = 1;

MainWindow::MainWindow(PlanSession *session, QWidget *parent) : QMainWindow(parent), d(new Private(this, session))
{
    d->build();
    showStartPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::showPlan(const QString &path)
{
    const QString name = path.isEmpty() ? tr("Untitled") : QFileInfo(path).fileName();
    setWindowTitle(tr("%1[*] — Setsquare").arg(name));
    setWindowModified(d->session->document()->isModified());
    const QString folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    d->panes->preview()->setPlanFolder(folder);
    d->panes->review()->setPlanFolder(folder);
    d->showPlan(true);
}

void MainWindow::showStartPage()
{
    setWindowModified(false);
    setWindowTitle(u"Setsquare"_s);
    d->showPlan(false);
}

void MainWindow::setRecentPlans(const QList<RecentPlan> &plans)
{
    d->start->setRecentPlans(plans);
    d->bars->setRecentPlans(plans);
}

void MainWindow::setRepositoryPlans(const RepositoryPlans &repository)
{
    d->start->setRepositoryPlans(repository);
}

void MainWindow::setFoundResearch(const QStringList &paths)
{
    d->panes->research()->setFound(paths);
}

void MainWindow::showResearchIsRead(bool reading)
{
    d->panes->research()->setReading(reading);
}

void MainWindow::showMessage(const QString &key, MessageKind kind, const QString &text, const QList<MessageAction> &actions)
{
    d->messages->showMessage(key, kind, text, actions);
}

void MainWindow::hideMessage(const QString &key)
{
    d->messages->hideMessage(key);
}

void MainWindow::showNote(const QString &text)
{
    static constexpr int milliseconds = 6000;
    d->status->showMessage(text, milliseconds);
}

void MainWindow::showPlace(TextRange place)
{
    d->selection.goTo(place, this);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray result;
    QDataStream stream(&result, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_5);
    QVariantMap state {{u"geometry"_s, d->geometry()}, {u"zoom"_s, d->zoomStep}, {u"panes"_s, d->panes->saveState()}};
    stream << layoutVersion << state;
    return result;
}

void MainWindow::restoreLayout(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_5);
    quint32 version = 0;
    QVariantMap state;
    stream >> version;
    if (version != layoutVersion)
        return;
    stream >> state;
    if (stream.status() != QDataStream::Ok)
        return;
    d->panes->leaveReview();
    restoreGeometry(state[u"geometry"_s].toByteArray());
    d->setZoom(state[u"zoom"_s].toInt());
    d->panes->restoreState(state[u"panes"_s].toMap());
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    d->setPreferences(preferences);
}

const Preferences &MainWindow::preferences() const
{
    return d->preferences;
}

void MainWindow::setSpellingLanguage(const QString &language)
{
    d->spelling->setLanguage(language);
}

QList<CommandKeys> MainWindow::commandKeys() const
{
    return d->actions->keys();
}

void MainWindow::setMayClose(std::function<bool()> mayClose)
{
    d->mayClose = std::move(mayClose);
}

void MainWindow::setRecorder(const Recorder &recorder)
{
    d->recorder = recorder;
}

void MainWindow::setGraphEngine(const GraphEngine &engine)
{
    d->panes->taskViews()->graph()->setEngine(engine);
}

void MainWindow::setRevisionSource(const RevisionSource &source)
{
    d->panes->changes()->setSource(source);
}

void MainWindow::setPatternFiles(const PatternFiles &files)
{
    d->panes->setPatternFiles(files);
}

MainWindow::PrintResult MainWindow::print(QPagedPaintDevice *device, const QString &title)
{
    static constexpr int parts = 1000;
    QProgressDialog progress(tr("Printing…"), tr("Cancel"), 0, parts, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    const bool isPrinted = d->panes->preview()->printer(title).print(device, [&](double part) {
        progress.setValue(int(part * parts));
        return !progress.wasCanceled();
    });
    return isPrinted ? PrintResult::Printed : progress.wasCanceled() ? PrintResult::Cancelled : PrintResult::Failed;
}

/** What is being typed into a cell or a field is part of the plan before anybody is asked whether to save it. */
void MainWindow::closeEvent(QCloseEvent *event)
{
    d->commitRows();
    if (QWidget *focus = focusWidget(); focus && focus->hasFocus())
        focus->clearFocus();
    event->setAccepted(!d->mayClose || d->mayClose());
}

/** The local files of a drop. */
static QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()).isEmpty())
        return;
    // Copied, never moved: a move would let the sender delete the file.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT openRequested(paths);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d && d->actions)
        d->actions->updateIcons();
}

} // namespace Setsquare
