// SPDX-License-Identifier: Apache-2.0
// setsquare-pictures FOLDER LANGUAGE THEME WxH PLAN leaves a picture of every pane and dialog in FOLDER, named LANGUAGE-THEME-WxH-NAME.png.
#include "aboutdialog.h"
#include "helpwindow.h"
#include "keyboardmap.h"
#include "languages.h"
#include "newplandialog.h"
#include "plancontroller.h"
#include "planpanes.h"
#include "previewpane.h"
#include "reviewpane.h"
#include "settingsdialog.h"
#include "taskviews.h"
#include "tour.h"
#include "windowactions.h"
#include "windowpicture.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QMenuBar>
#include <QTabWidget>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

/** One plan in one window, pictured as it is brought into one state after the other. */
class Photographer
{
public:
    Photographer(const QString &beginning, QSize size, const QString &plan) : m_beginning(beginning)
    {
        window()->resize(size);
        m_controller.setPreferences(Preferences());
        m_controller.showStartPage();
        window()->show();
        m_controller.session()->settle();
        picture(u"start"_s);
        m_controller.openFile(plan);
        const QList<Task> &tasks = m_controller.session()->plan().tasks;
        if (!tasks.isEmpty())
            panes()->selection()->select(tasks.at(tasks.size() / 3).range, nullptr);
    }

    MainWindow *window() { return m_controller.window(); }
    PlanPanes *panes() { return window()->findChild<PlanPanes *>(); }
    bool isFine() const { return m_isFine; }

    void picture(const QString &name, QWidget *shown = nullptr)
    {
        const std::optional<QImage> image = imageAtRest(shown ? shown : window(), *m_controller.session());
        const QString file = m_beginning + name + u".png"_s;
        if (image && image->save(file))
            return;
        m_isFine = false;
        QTextStream(stderr) << file << ": could not be taken or written\n";
    }

    void dialog(const QString &name, QDialog &&shown)
    {
        shown.show();
        picture(name, &shown);
    }

private:
    QString m_beginning;
    PlanController m_controller {Dialogs()};
    bool m_isFine = true;
};

void pictureTabs(Photographer &photographer)
{
    static constexpr std::pair<PlanPanes::Tab, const char *> tabs[] = {
        {PlanPanes::PlanTab, "plan"},   {PlanPanes::CriteriaTab, "criteria"}, {PlanPanes::DecisionsTab, "decisions"},
        {PlanPanes::RisksTab, "risks"}, {PlanPanes::TraceTab, "trace"},       {PlanPanes::ChangesTab, "changes"},
        {PlanPanes::TasksTab, "tasks"},
    };
    for (const auto &[tab, name] : tabs) {
        photographer.panes()->showTab(tab);
        photographer.picture(QString::fromLatin1(name));
    }
    static constexpr std::pair<TaskViews::View, const char *> views[] = {{TaskViews::View::Graph, "graph"},
                                                                         {TaskViews::View::Schedule, "schedule"}};
    for (const auto &[view, name] : views) {
        photographer.panes()->showTaskView(int(view));
        photographer.picture(QString::fromLatin1(name));
    }
}

void pictureLayouts(Photographer &photographer)
{
    photographer.panes()->arrange(PlanPanes::Arrangement::Write);
    photographer.picture(u"write"_s);
    const QSize size = photographer.window()->size();
    photographer.panes()->arrange(PlanPanes::Arrangement::Review);
    // of the size asked for, not of the whole screen
    photographer.window()->showNormal();
    photographer.window()->resize(size);
    photographer.picture(u"review"_s);
    photographer.panes()->leaveReview();
}

void pictureDialogs(Photographer &photographer)
{
    MainWindow *window = photographer.window();
    photographer.dialog(u"new plan"_s, NewPlanDialog({}, window));
    photographer.dialog(u"keys"_s, KeyboardMap(window->menuBar()->actions(), window->actions(), window));
    photographer.dialog(u"about"_s, AboutDialog(window));
    SettingsDialog settings(window->preferences(), window->commandKeys(), {{}, u"Grace <grace@example.org>"_s, {}}, window);
    settings.show();
    auto *tabs = settings.findChild<QTabWidget *>();
    for (int index = 0; index < tabs->count(); ++index) {
        tabs->setCurrentIndex(index);
        photographer.picture(u"settings %1"_s.arg(index + 1), &settings);
    }
    HelpWindow help(window);
    for (const QString &page : {u"start"_s, u"rules"_s}) {
        help.showPage(page);
        photographer.picture(u"help "_s + page, &help);
    }
}

void pictureTour(Photographer &photographer)
{
    photographer.window()->findChild<WindowActions *>()->of(Command::Tour)->trigger();
    auto *tour = photographer.window()->findChild<Tour *>();
    for (int step = 0; step < 3; ++step) {
        photographer.picture(u"tour %1"_s.arg(step + 1));
        QKeyEvent right(QEvent::KeyPress, tour->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(tour, &right);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 6) {
        QTextStream(stderr) << "setsquare-pictures FOLDER LANGUAGE THEME WxH PLAN\n";
        return 2;
    }
    const QString &language = arguments.at(2);
    const QString &theme = arguments.at(3);
    const QStringList size = arguments.at(4).split(u'x');
    speak(application, language);
    // a language that the program does not speak still shows how it is laid out
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    applyTheme(application, theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    QDir().mkpath(arguments.at(1));
    const QString beginning = u"%1/%2-%3-%4-"_s.arg(arguments.at(1), language, theme, arguments.at(4));
    Photographer photographer(beginning, {size.value(0).toInt(), size.value(1).toInt()}, arguments.at(5));
    pictureTabs(photographer);
    pictureLayouts(photographer);
    pictureDialogs(photographer);
    pictureTour(photographer);
    return photographer.isFine() ? 0 : 1;
}
