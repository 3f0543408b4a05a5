// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aboutdialog.h"
#include "commitdialog.h"
#include "helpwindow.h"
#include "keyboardmap.h"
#include "mainwindow.h"
#include "newplandialog.h"
#include "patterndialog.h"
#include "planpanes.h"
#include "reviewpane.h"
#include "reviewsheet.h"
#include "ruleexplanation.h"
#include "settingsdialog.h"
#include "smallplan.h"
#include "windowactions.h"

#include <QMenuBar>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

/** Opens every window and dialog of the program by its name, one at a time, for tests that walk them widget by widget. */
class EveryWindow
{
public:
    static constexpr const char *names[] = {"start page",   "structure 0", "structure 1", "structure 2",  "structure 3",  "structure 4",
                                            "structure 5",  "write",       "review",      "no plan text", "messages",     "palette",
                                            "keyboard map", "about",       "pattern",     "settings 0",   "settings 1",   "settings 2",
                                            "new plan",     "help",        "commit",      "rule",         "review sheet", "tour"};

    /** Adds a row for every window to the data of a test, in the column "name". */
    static void addRows()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : names)
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /** Adds a row for every window in each of the languages, in the columns "language" and "name". */
    static void addRowsIn(const QStringList &languages)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        for (const QString &language : languages) {
            for (const char *name : names)
                QTest::addRow("%s, %s", qPrintable(language), name) << language << QString::fromLatin1(name);
        }
    }

    /** The window of that name, shown, with a small plan if it takes one. */
    QWidget *open(const QString &name);

    /** The main window, which is open or behind the dialog that is. */
    const QWidget *main() const { return m_window.get(); }

    void close()
    {
        m_window.reset();
        m_session.reset();
    }

private:
    QDialog *newDialog(const QString &name, MainWindow *window);

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<QWidget> m_window;
};

/** The widgets of a window that can be seen, without those of dialogs. */
inline QList<QWidget *> seen(QWidget *window)
{
    QList<QWidget *> result;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            result.append(widget);
    }
    return result;
}

/** The classes of a widget and of what it lies in, from the window down, for messages. */
inline QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()).remove(u"Setsquare::"_s));
    return path.join(u" > "_s);
}

/** A dialog of the window; nothing if it is none. */
inline QDialog *EveryWindow::newDialog(const QString &name, MainWindow *window)
{
    if (name == "keyboard map"_L1)
        return new KeyboardMap(window->menuBar()->actions(), window->actions(), window);
    if (name == "new plan"_L1)
        return new NewPlanDialog([](QWidget *) { return NewPlanDialog::ChosenResearch {{u"research.md"_s}, smallResearch()}; }, window);
    if (name == "about"_L1)
        return new AboutDialog(window);
    if (name == "pattern"_L1) {
        PatternFiles files;
        files.folder = [] { return u"/plans/docs/patterns"_s; };
        files.chooseFolder = [](QWidget *, const QString &folder) { return folder; };
        return new PatternDialog({u"Print once"_s, u"Labels come twice"_s, {}, {}, {}, {}}, files, window);
    }
    if (name.startsWith("settings"_L1)) {
        const SettingsChoices choices {{{u"de"_s, u"Deutsch"_s}}, u"Grace <grace@example.org>"_s, {}};
        auto *dialog = new SettingsDialog(window->preferences(), window->commandKeys(), choices, window);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(name.last(1).toInt());
        return dialog;
    }
    if (name == "commit"_L1) {
        const CommitOffer offer {
            u"/plans"_s, {{u"labels.md"_s, "New\n", "Old\n"}, {u".labels.md.approvals/1.yaml"_s, "a\n", {}}}, u"Approve"_s};
        return new CommitDialog(offer, window);
    }
    if (name == "rule"_L1)
        return new RuleExplanation(u"task-too-big"_s, window);
    if (name == "review sheet"_L1)
        return new ReviewSheet(m_session.get(), {}, window);
    return nullptr;
}

inline QWidget *EveryWindow::open(const QString &name)
{
    m_session = std::make_unique<PlanSession>();
    auto *main = new MainWindow(m_session.get());
    m_window.reset(main);
    main->resize(1280, 800);
    main->setRecentPlans({{u"/plans/labels.md"_s, u"Labels"_s, u"Draft"_s}});
    main->setRepositoryPlans({u"/plans"_s, {{u"/plans/docs/search.md"_s, u"Search"_s, u"Draft"_s}}, u"There may be more."_s});
    if (name != "start page"_L1) {
        const bool hasText = name != "no plan text"_L1;
        m_session->document()->open(hasText ? smallPlan() : QString());
        m_session->setResearch(hasText ? smallResearch() : QList<Research>());
        main->showPlan(u"/plans/labels.md"_s);
        m_session->settle();
    }
    main->show();
    (void)QTest::qWaitForWindowExposed(main);
    auto *panes = main->findChild<PlanPanes *>();
    if (name.startsWith("structure"_L1))
        panes->showTab(PlanPanes::Tab(name.last(1).toInt()));
    if (name == "review"_L1) {
        panes->arrange(PlanPanes::Arrangement::Review);
        QTest::keyClick(panes->review(), Qt::Key_Q);
    }
    if (name == "write"_L1)
        panes->arrange(PlanPanes::Arrangement::Write);
    if (name == "messages"_L1)
        main->showMessage(u"disk"_s, MainWindow::MessageKind::Warning, u"The file has changed on disk."_s,
                          {{u"Reload"_s, {}}, {u"Keep mine"_s, {}}});
    if (name == "palette"_L1)
        QTest::keyClick(main, Qt::Key_K, Qt::ControlModifier);
    QDialog *dialog = newDialog(name, main);
    if (name == "tour"_L1)
        main->findChild<WindowActions *>()->of(Command::Tour)->trigger();
    if (name == "help"_L1) {
        auto *help = new HelpWindow(main);
        help->showPage(u"tasks"_s);
        (void)QTest::qWaitForWindowExposed(help);
        return help;
    }
    if (dialog) {
        dialog->show();
        (void)QTest::qWaitForWindowExposed(dialog);
    }
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    return dialog ? static_cast<QWidget *>(dialog) : main;
}

} // namespace Setsquare
