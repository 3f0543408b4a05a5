// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citingcommands.h"
#include "commandpalette.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "paletteentries.h"
#include "planpanes.h"
#include "planselection.h"
#include "planstatusbar.h"
#include "startpage.h"
#include "tour.h"
#include "windowactions.h"
#include "windowbars.h"

#include <QPointer>

class QStackedWidget;

namespace Setsquare {

class HelpWindow;
class Spelling;

/** The parts of a window, and what each command does with them. */
class MainWindow::Private
{
public:
    Private(MainWindow *window, PlanSession *planSession);

    void build();
    void showPlan(bool shown);
    void setZoom(int step);
    /** Place and size of the window, without what a review makes of them. */
    QByteArray geometry() const { return m_isReviewing ? m_geometryBeforeReview : q->saveGeometry(); }
    /** What is being typed into rows goes into the plan before something is done with the whole of it. */
    void commitRows();
    void setPreferences(const Preferences &chosen);

    MainWindow *q;
    PlanSession *session;
    PlanSelection selection;
    WindowActions *actions = nullptr;
    WindowBars *bars = nullptr;
    MessageBar *messages = nullptr;
    QStackedWidget *pages = nullptr;
    StartPage *start = nullptr;
    PlanPanes *panes = nullptr;
    PlanStatusBar *status = nullptr;
    CommandPalette *palette = nullptr;
    PaletteEntries *entries = nullptr;
    CitingCommands *citing = nullptr;
    std::function<bool()> mayClose;
    Recorder recorder;
    Spelling *spelling = nullptr;
    QPointer<HelpWindow> help;
    QPointer<Tour> tour;
    bool wantsTour = false; ///< as soon as there is a plan
    int zoomStep = 0;
    Preferences preferences;

private:
    void connectFiles();
    void connectExports();
    void connectEditing();
    void connectView();
    void connectPlan();
    void connectRows();
    void connectResearch();
    void connectSession();
    void connectHelp();
    void showHelp(const QString &page);
    QString pageOfFocus() const;
    void takeTour();
    QList<TourStep> tourSteps();
    void connectPreferences();
    void connectSpelling();
    void sayThatNoDictionaryIsThere();
    void listLanguages();
    /** Takes over what was chosen here and tells app, which tells all windows. */
    void choose(const Preferences &chosen);
    void showKeys();
    void showHistory();
    void showGate();
    void review(const QString &role);
    void commitCell();
    void runRowCommand(Command command);
    void showRowCommands();
    void showMentions(const QList<Mention> &mentions);
    void showRefusal(const QString &reason);
    void showArrangement();
    void showApproach();
    void showReview(bool shown);
    void reviewElsewhere();
    void goToFinding(int step);
    void openFixes();
    void openPalette();
    void on(Command command, const std::function<void()> &run);

    QHash<int, std::function<void()>> m_commands;
    QObject m_lifetime; ///< of this: connections from what outlives it end with it
    bool m_hasPlan = false;
    bool m_isReviewing = false;
    QByteArray m_geometryBeforeReview;
};

} // namespace Setsquare
