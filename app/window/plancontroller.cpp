// SPDX-License-Identifier: Apache-2.0
#include "plancontroller.h"

#include "dotlayout.h"
#include "ledgerfolder.h"
#include "planmaking.h"
#include "planstate.h"
#include "plantemplate.h"
#include "researchfiles.h"
#include "wording.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

PlanController::PlanController(const Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_dialogs(dialogs)
    , m_research(&m_session)
    , m_configuration(&m_session)
    , m_namedFiles(&m_session)
    , m_window(new MainWindow(&m_session))
{
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setMayClose([this] { return mayClose(); });
    m_window->setGraphEngine(dotEngine());
    m_window->setRevisionSource(m_revisions.source([this] { return m_dialogs.comparedFile(m_window, m_folder); }));
    m_window->setRecorder(recorder());
    m_window->installEventFilter(this);
    connect(m_window, &QObject::destroyed, this, &PlanController::closed);
    connect(m_window, &MainWindow::saveRequested, this, &PlanController::save);
    connect(m_window, &MainWindow::saveAsRequested, this, &PlanController::saveAs);
    connect(m_window, &MainWindow::exportRequested, this, &PlanController::exportPlan);
    connect(m_window, &MainWindow::commitRequested, this, &PlanController::commitPlan);
    connect(m_window, &MainWindow::pictureRequested, this, &PlanController::savePicture);
    connect(m_window, &MainWindow::printRequested, this, &PlanController::print);
    connect(m_window, &MainWindow::openResearchRequested, this, [this] { openResearch(m_dialogs.openResearch(m_window, m_folder)); });
    connect(m_window, &MainWindow::researchChosen, this, &PlanController::openFoundResearch);
    connect(m_window, &MainWindow::headingsRequested, &m_research, &ResearchShelf::useHeadings);
    connect(m_window, &MainWindow::traceRequested, this, &PlanController::saveTrace);
    connect(&m_research, &ResearchShelf::readingChanged, m_window, &MainWindow::showResearchIsRead);
    connect(m_window, &MainWindow::approachChosen, this, &PlanController::changeApproach);
    connect(&m_watcher, &FileWatcher::mayHaveChanged, this, &PlanController::checkDisk);
    connect(&m_files, &RepositoryFiles::found, &m_session, &PlanSession::setFiles);
    connect(&m_session, &PlanSession::gateChanged, this, &PlanController::summaryChanged);
}

PlanController::~PlanController()
{
    // its panes listen to the session, which goes now
    if (m_window) {
        disconnect(m_window, nullptr, this, nullptr);
        delete m_window;
    }
}

RecentPlan PlanController::summary() const
{
    return {m_path, m_session.plan().title, gateState(m_session.gate())};
}

QString PlanController::name() const
{
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).fileName();
}

void PlanController::setPreferences(const Preferences &preferences)
{
    m_window->setPreferences(preferences);
    m_configuration.setTokenBudget(preferences.tokenBudget);
    m_person = preferences.person;
    if (QFileInfo(preferences.folder).isDir())
        m_folder = preferences.folder;
}

void PlanController::showStartPage()
{
    m_window->showStartPage();
    showPage(false);
}

void PlanController::showPage(bool hasPlan)
{
    m_hasPlan = hasPlan;
    Q_EMIT pageChanged();
}

void PlanController::openText(const QString &text, const QString &folder)
{
    m_seen = {};
    m_isGone = false;
    m_problem = LoadedFile::Problem::None;
    m_hasBom = false;
    m_isFresh = true;
    m_path.clear();
    m_revisions.setPath({});
    m_watcher.setFiles({});
    m_session.document()->open(text);
    if (!folder.isEmpty())
        m_folder = folder;
    m_research.setPlanPath(folder.isEmpty() ? QString() : QDir(folder).filePath(name()));
    m_window->setFoundResearch({});
    m_configuration.setPlanPath({});
    m_namedFiles.setPlanPath({});
    m_files.stop();
    m_session.setFiles({});
    m_window->showPlan({});
    showPage(true);
}

bool PlanController::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const LoadedFile file = loadFile(absolute);
    if (!file.isLoaded()) {
        if (!m_hasPlan)
            showStartPage();
        m_window->showMessage(u"open"_s, Kind::Error, tr("%1 was not opened. %2").arg(QDir::toNativeSeparators(path), file.reason));
        return false;
    }
    m_window->hideMessage(u"open"_s);
    adopt(file, absolute);
    Q_EMIT fileOpened(absolute);
    return true;
}

void PlanController::adopt(const LoadedFile &file, const QString &path)
{
    const QString reason = !file.reason.isEmpty() ? file.reason
        : file.isWritable                         ? QString()
                                                  : tr("Its permissions do not allow writing, and it is open for reading only.");
    m_seen = file.bytes;
    m_isGone = false;
    m_problem = file.problem;
    m_hasBom = file.hasBom;
    m_isFresh = false;
    m_path = path;
    m_revisions.setPath(path);
    m_session.document()->open(file.text, reason);
    setPath(path);
    m_window->showPlan(path);
    showPage(true);
    if (reason.isEmpty())
        m_window->hideMessage(u"read-only"_s);
    else
        m_window->showMessage(u"read-only"_s, Kind::Info, reason, {{tr("Save as…"), [this] { saveAs(); }}});
}

void PlanController::setPath(const QString &path)
{
    m_path = path;
    m_watcher.setFiles({path, ledgerFolder(path) + u"/any"_s});
    m_revisions.setPath(path);
    takeLedger();
    m_research.setPlanPath(path);
    m_window->setFoundResearch(conventionalResearch(path));
    m_configuration.setPlanPath(path);
    m_namedFiles.setPlanPath(path);
    m_files.start(QFileInfo(path).absolutePath());
    Q_EMIT summaryChanged();
}

void PlanController::openResearch(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_research.open(paths);
}

void PlanController::openFoundResearch(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(researchFile(m_path, name));
    openResearch(paths);
}

void PlanController::changeApproach(const QString &approach)
{
    if (m_session.isSuspended())
        return;
    const Edit edit = Setsquare::changeApproach(m_session.subject(), approach, planTemplate(approach));
    m_session.perform(edit, Wording::text(edit.label));
}

bool PlanController::mayClose()
{
    const bool closes = mayLoseText();
    if (closes)
        Q_EMIT aboutToClose();
    return closes;
}

bool PlanController::mayLoseText()
{
    if (!m_hasPlan || (!m_session.document()->isModified() && !m_isGone))
        return true;
    switch (m_dialogs.close(m_window, name())) {
    case Dialogs::CloseAnswer::Save:
        return save();
    case Dialogs::CloseAnswer::Discard:
        return true;
    case Dialogs::CloseAnswer::Cancel:
        break;
    }
    return false;
}

// Of the window. A file system that tells of no changes, such as one of another machine, is asked when the user comes back.
bool PlanController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        checkDisk();
    return QObject::eventFilter(watched, event);
}

} // namespace Setsquare
