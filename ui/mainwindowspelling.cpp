// SPDX-License-Identifier: Apache-2.0
// What a window does about spelling: part of MainWindow::Private.
#include "mainwindowprivate.h"

#include "fieldspelling.h"
#include "sourcepane.h"
#include "spelling.h"

#include <QActionGroup>
#include <QApplication>
#include <QHash>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

void MainWindow::Private::connectSpelling()
{
    panes->source()->setSpelling(spelling);
    QObject::connect(session, &PlanSession::planOpened, spelling, [this] { spelling->setPlan(session->document()->text()); });
    on(Command::CheckSpelling, [this] {
        Preferences chosen = preferences;
        chosen.checksSpelling = actions->of(Command::CheckSpelling)->isChecked();
        choose(chosen);
        if (chosen.checksSpelling && spelling->language().isEmpty())
            sayThatNoDictionaryIsThere();
    });
    on(Command::NextMisspelling, [this] {
        if (spelling->language().isEmpty()) {
            sayThatNoDictionaryIsThere();
            return;
        }
        if (!spelling->isActive())
            actions->of(Command::CheckSpelling)->trigger();
        panes->showSource();
        if (!panes->source()->goToMisspelling())
            q->showNote(tr("No word is misspelled."));
    });
    QObject::connect(bars->spellingMenu(), &QMenu::aboutToShow, q, [this] { listLanguages(); });
    // fields come and go with what is selected: each is watched from when it is first written in
    QObject::connect(qApp, &QApplication::focusChanged, &m_lifetime, [this](QWidget *, QWidget *now) {
        // in the window's dialogs, too; the source is spelled by itself
        const QWidget *above = now;
        while (above && above != q && above != panes->source())
            above = above->parentWidget();
        if (above == q)
            FieldSpelling::watch(now, spelling);
    });
}

void MainWindow::Private::sayThatNoDictionaryIsThere()
{
    const QString wanted = spelling->wantedLanguage();
    if (wanted == Spelling::none) {
        q->showMessage(u"spelling"_s, MessageKind::Info,
                       tr("This plan is spelled in no language. Choose one under Edit → Spelling Language."));
        return;
    }
    const QString stem = wanted.section(u'_', 0, 0);
    const QHash<QString, QString> packages {{u"de"_s, u"hunspell-de-de"_s}, {u"en"_s, u"hunspell-en-us"_s}};
    q->showMessage(
        u"spelling"_s, MessageKind::Info,
        tr("There is no dictionary for %1 on this computer. Install one, such as the package %2, and start Setsquare again, or choose "
           "another language under Edit → Spelling Language.")
            .arg(Spelling::nameOf(wanted), packages.value(stem, u"hunspell-"_s + stem)));
}

void MainWindow::Private::listLanguages()
{
    QMenu *menu = bars->spellingMenu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &name, const QString &id, bool isChosen) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, q, [this, id] {
            spelling->setLanguage(id);
            Q_EMIT q->spellingLanguageChosen(id);
        });
    };
    for (const Spelling::Language &language : Spelling::languages())
        add(language.name, language.id, language.id == spelling->language());
    if (menu->isEmpty())
        menu->addAction(tr("No dictionary is installed"))->setEnabled(false);
    menu->addSeparator();
    add(tr("&None for This Plan"), Spelling::none, spelling->wantedLanguage() == Spelling::none);
}

} // namespace Setsquare
