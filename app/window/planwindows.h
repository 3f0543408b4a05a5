// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plancontroller.h"
#include "repositorysearch.h"
#include "settings.h"

#include <vector>

namespace Setsquare {

/** All windows of the program and what they share: a plan is open in one window at most. */
class PlanWindows : public QObject
{
    Q_OBJECT

public:
    PlanWindows(Settings *settings, const Dialogs &dialogs, QObject *parent = nullptr);
    ~PlanWindows() override;

    /** Opens each plan in a window of its own; one that is open already comes to the front. Research that comes alone goes to the plan in front. */
    void open(const QStringList &paths);
    /** Opens what was open at the last end, or the start page. */
    void restore();
    /** A new plan from the template of its approach, in the preferred window if that is unused. */
    void openNew(PlanController *preferred = nullptr);
    void openSample();
    /** Closes all windows, unless one of them must stay. */
    bool quit();
    /** Brings the last used window to the front, or makes one. */
    void raise();

    std::vector<PlanController *> controllers() const;

Q_SIGNALS:
    /** Of the application as a whole: before the windows are told. */
    void preferencesChosen(const Setsquare::Preferences &preferences);

private:
    PlanController *add();
    void choose(const Preferences &preferences);
    void askSettings(PlanController *controller);
    void connectWindow(PlanController *controller);
    PlanController *unusedOrNew(PlanController *preferred);
    void openFrom(PlanController *controller, const QStringList &paths);
    void openOne(PlanController *preferred, const QString &path);
    PlanController *controllerOf(const QString &path) const;
    PlanController *inFront() const;
    void bringUp(PlanController *controller) const;
    void remember(PlanController *controller);
    void showRecentPlans();
    void searchRepository();
    void showRepositoryPlans(const RepositoryPlans &repository);
    void rememberOpenPlans();
    void forget(PlanController *controller);

    Settings *m_settings;
    Dialogs m_dialogs;
    std::vector<std::unique_ptr<PlanController>> m_controllers; ///< the last used one last
    RepositorySearch m_search;
    RepositoryPlans m_repository;
    bool m_isQuitting = false;
};

} // namespace Setsquare
