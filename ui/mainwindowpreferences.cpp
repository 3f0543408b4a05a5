// SPDX-License-Identifier: Apache-2.0
#include "mainwindowprivate.h"

#include "checkspane.h"
#include "keytip.h"
#include "sourcepane.h"
#include "spelling.h"

namespace Setsquare {

static Command commandOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Command::LightTheme;
    case ThemeChoice::Dark:
        return Command::DarkTheme;
    case ThemeChoice::System:
        break;
    }
    return Command::SystemTheme;
}

void MainWindow::Private::connectPreferences()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        on(commandOf(choice), [this, choice] {
            Preferences chosen = preferences;
            chosen.theme = choice;
            choose(chosen);
        });
    }
    showKeys();
    on(Command::Settings, [this] { Q_EMIT q->settingsRequested(); });
}

void MainWindow::Private::choose(const Preferences &chosen)
{
    setPreferences(chosen);
    Q_EMIT q->preferencesChosen(chosen);
}

// The theme and the size of text are the application's: app sees to them.
void MainWindow::Private::setPreferences(const Preferences &chosen)
{
    preferences = chosen;
    actions->of(commandOf(chosen.theme))->setChecked(true);
    actions->setKeys(chosen.keys);
    showKeys();
    spelling->setEnabled(chosen.checksSpelling);
    actions->of(Command::CheckSpelling)->setChecked(chosen.checksSpelling);
    start->setTourOffered(!chosen.hasSeenTour);
    panes->source()->setTextSize(chosen.sourceSize);
    setZoom(zoomStep); // from the size of text that there is now
}

/** Wherever a key is named. */
void MainWindow::Private::showKeys()
{
    showKeyTips(q, *actions);
    panes->checks()->setKeys(actions->of(Command::NextFinding)->shortcut(), actions->of(Command::FixFinding)->shortcut());
}

} // namespace Setsquare
