// SPDX-License-Identifier: Apache-2.0
#include "planwindows.h"

#include "patternshelf.h"
#include "plantemplate.h"
#include "research.h"
#include "samplecopy.h"
#include "windowsize.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

PlanWindows::PlanWindows(Settings *settings, const Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
    connect(&m_search, &RepositorySearch::found, this, &PlanWindows::showRepositoryPlans);
}

PlanWindows::~PlanWindows() = default;

std::vector<PlanController *> PlanWindows::controllers() const
{
    std::vector<PlanController *> result;
    for (const auto &controller : m_controllers)
        result.push_back(controller.get());
    return result;
}

PlanController *PlanWindows::add()
{
    m_controllers.push_back(std::make_unique<PlanController>(m_dialogs));
    PlanController *controller = m_controllers.back().get();
    controller->setFolder(m_settings->folder());
    controller->window()->setRecentPlans(m_settings->recentPlans());
    controller->window()->setRepositoryPlans(m_repository);
    if (const QByteArray layout = m_settings->layout(); !layout.isEmpty())
        controller->window()->restoreLayout(layout);
    else
        resizeOnScreen(controller->window(), controller->window()->size());
    controller->setPreferences(m_settings->preferences());
    if (const QString problem = m_settings->problem(); !problem.isEmpty() && m_controllers.size() == 1)
        controller->window()->showMessage(u"settings"_s, MainWindow::MessageKind::Warning, problem);
    connectWindow(controller);
    return controller;
}

void PlanWindows::connectWindow(PlanController *controller)
{
    MainWindow *window = controller->window();
    connect(window, &MainWindow::newRequested, this, [this, controller] { openNew(controller); });
    connect(window, &MainWindow::openRequested, this, [this, controller](const QStringList &paths) { openFrom(controller, paths); });
    connect(window, &MainWindow::sampleRequested, this, &PlanWindows::openSample);
    connect(window, &MainWindow::quitRequested, this, &PlanWindows::quit);
    connect(window, &MainWindow::clearRecentRequested, this, [this] {
        m_settings->clearRecentPlans();
        showRecentPlans();
    });
    connect(window, &MainWindow::preferencesChosen, this, &PlanWindows::choose);
    connect(window, &MainWindow::spellingLanguageChosen, this, [this, controller](const QString &language) {
        if (!controller->path().isEmpty())
            m_settings->setSpellingLanguage(controller->path(), language);
    });
    connect(window, &MainWindow::settingsRequested, this, [this, controller] { askSettings(controller); });
    connect(controller, &PlanController::fileOpened, this, [this, controller](const QString &path) {
        m_settings->setFolder(QFileInfo(path).absolutePath());
        controller->window()->setSpellingLanguage(m_settings->spellingLanguage(path));
        remember(controller);
        rememberOpenPlans();
        showRecentPlans();
    });
    window->setPatternFiles(patternShelf(m_settings, m_dialogs, [controller] { return controller->path(); }));
    connect(controller, &PlanController::pageChanged, this, &PlanWindows::searchRepository);
    connect(controller, &PlanController::aboutToClose, this, [this, window] { m_settings->setLayout(window->saveLayout()); });
    connect(controller, &PlanController::closed, this, [this, controller] { forget(controller); });
}

void PlanWindows::choose(const Preferences &preferences)
{
    m_settings->setPreferences(preferences);
    Q_EMIT preferencesChosen(preferences);
    for (const auto &controller : m_controllers)
        controller->setPreferences(preferences);
}

void PlanWindows::askSettings(PlanController *controller)
{
    const MainWindow *window = controller->window();
    const Preferences before = m_settings->preferences();
    const std::optional<Preferences> chosen = m_dialogs.settings(controller->window(), {before, window->commandKeys()});
    if (!chosen)
        return;
    choose(*chosen);
    if (chosen->language != before.language)
        controller->window()->showMessage(u"language"_s, MainWindow::MessageKind::Info,
                                          tr("The language changes when Setsquare is started the next time."));
}

PlanController *PlanWindows::unusedOrNew(PlanController *preferred)
{
    if (preferred && preferred->isUnused())
        return preferred;
    for (const auto &controller : m_controllers) {
        if (controller->isUnused() && !preferred)
            return controller.get();
    }
    return add();
}

PlanController *PlanWindows::controllerOf(const QString &path) const
{
    const QFileInfo wanted(path);
    for (const auto &controller : m_controllers) {
        if (!controller->path().isEmpty() && QFileInfo(controller->path()) == wanted)
            return controller.get();
    }
    return nullptr;
}

PlanController *PlanWindows::inFront() const
{
    for (const auto &controller : m_controllers) {
        if (controller->window()->isActiveWindow())
            return controller.get();
    }
    return m_controllers.empty() ? nullptr : m_controllers.back().get();
}

void PlanWindows::bringUp(PlanController *controller) const
{
    MainWindow *window = controller->window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void PlanWindows::raise()
{
    PlanController *controller = inFront();
    if (!controller) {
        controller = add();
        controller->showStartPage();
    }
    bringUp(controller);
}

void PlanWindows::open(const QStringList &paths)
{
    if (paths.isEmpty())
        raise();
    for (const QString &path : paths)
        openOne(inFront(), path);
}

void PlanWindows::openFrom(PlanController *controller, const QStringList &paths)
{
    const QStringList chosen = paths.isEmpty() ? m_dialogs.openPlans(controller->window(), m_settings->folder()) : paths;
    for (const QString &path : chosen)
        openOne(controller, path);
}

void PlanWindows::openOne(PlanController *preferred, const QString &path)
{
    if (PlanController *open = controllerOf(path)) {
        bringUp(open);
        return;
    }
    const LoadedFile file = loadFile(path);
    if (preferred && !file.isLoaded()) {
        // it says why; a window of its own would have nothing else to show
        preferred->openFile(path);
        bringUp(preferred);
        return;
    }
    if (preferred && preferred->hasPlan() && !file.text.isEmpty() && !isPlan(file.text)) {
        preferred->openResearch({QFileInfo(path).absoluteFilePath()});
        bringUp(preferred);
        return;
    }
    PlanController *controller = unusedOrNew(preferred);
    controller->openFile(path);
    bringUp(controller);
}

void PlanWindows::openNew(PlanController *preferred)
{
    const auto wanted = m_dialogs.newPlan(preferred ? preferred->window() : nullptr, m_settings->folder());
    if (!wanted)
        return;
    PlanController *controller = unusedOrNew(preferred);
    controller->openText(newPlanText(planTemplate(wanted->plan.approach), wanted->plan), wanted->folder);
    bringUp(controller);
}

void PlanWindows::openSample()
{
    const QString path = sampleCopy(sampleFolder());
    PlanController *front = inFront();
    if (!path.isEmpty())
        openOne(front, path);
    else if (front)
        front->window()->showMessage(u"open"_s, MainWindow::MessageKind::Error,
                                     tr("The sample could not be copied to %1.").arg(sampleFolder()));
}

void PlanWindows::restore()
{
    for (const QString &path : m_settings->openPlans()) {
        if (QFileInfo::exists(path))
            openOne(nullptr, path);
    }
    if (m_controllers.empty())
        raise();
}

bool PlanWindows::quit()
{
    // all of them are remembered, whichever closes first; none if one stays
    rememberOpenPlans();
    m_isQuitting = true;
    for (PlanController *controller : controllers()) {
        if (!controller->window()->close()) {
            m_isQuitting = false;
            return false;
        }
    }
    return true;
}

void PlanWindows::remember(PlanController *controller)
{
    if (!controller->path().isEmpty())
        m_settings->remember(controller->summary());
}

void PlanWindows::showRecentPlans()
{
    const QList<RecentPlan> plans = m_settings->recentPlans();
    for (const auto &controller : m_controllers)
        controller->window()->setRecentPlans(plans);
}

// Only while a start page is there to show what is found.
void PlanWindows::searchRepository()
{
    if (std::ranges::all_of(m_controllers, [](const auto &controller) { return controller->hasPlan(); })) {
        m_search.stop();
        return;
    }
    QStringList folders {QDir::currentPath()};
    if (const QList<RecentPlan> recent = m_settings->recentPlans(); !recent.isEmpty())
        folders.append(QFileInfo(recent.first().path).absolutePath());
    m_search.start(folders);
}

void PlanWindows::showRepositoryPlans(const RepositoryPlans &repository)
{
    m_repository = repository;
    for (const auto &controller : m_controllers)
        controller->window()->setRepositoryPlans(repository);
}

void PlanWindows::rememberOpenPlans()
{
    if (m_isQuitting)
        return;
    QStringList paths;
    for (const auto &controller : m_controllers) {
        if (!controller->path().isEmpty())
            paths.append(controller->path());
    }
    m_settings->setOpenPlans(paths);
}

// The last window that closes is the one that comes back: only while others are open is it left out.
void PlanWindows::forget(PlanController *controller)
{
    remember(controller);
    const bool isLast = m_controllers.size() == 1;
    const auto found = std::ranges::find(m_controllers, controller, &std::unique_ptr<PlanController>::get);
    // it is in the middle of telling of its window's end
    found->release()->deleteLater();
    m_controllers.erase(found);
    if (!isLast)
        rememberOpenPlans();
    showRecentPlans();
    searchRepository();
}

} // namespace Setsquare
