// SPDX-License-Identifier: Apache-2.0
#include "planwindows.h"

#include "messagerow.h"
#include "samplecopy.h"
#include "startpage.h"

#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestPlanWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlanTakesTheUnusedWindow();
    void anOpenPlanComesToTheFront();
    void eachPlanHasAWindow();
    void researchThatIsOpenedGoesToThePlan();
    void whatCannotBeOpenedTakesNoWindow();
    void recentPlansHaveTitleAndState();
    void theStartPageListsThePlansOfTheRepository();
    void theLastPlansRepositoryIsSearchedToo();
    void whatWasOpenComesBack();
    void quittingStopsAtTheFirstThatStays();
    void closedWindowsAreForgotten();
    void aNewPlanHasTheTemplatesSections();
    void theSampleIsTheUsersOwn();
    void settingsThatCannotBeKeptAreSaid();
    void preferencesReachAllWindows();
    void theLanguageOfSpellingIsThePlans();

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    QStringList openPaths() const
    {
        QStringList paths;
        for (const PlanController *controller : m_windows->controllers())
            paths.append(controller->path());
        return paths;
    }

    /** The titles on the start page, both lists. */
    static QStringList plansListed(const MainWindow *window)
    {
        QStringList titles;
        for (const QListWidget *list : window->findChild<StartPage *>()->findChildren<QListWidget *>()) {
            for (int row = 0; row < list->count(); ++row)
                titles.append(list->item(row)->text());
        }
        return titles;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PlanWindows> m_windows;
    Dialogs m_dialogs;
    Dialogs::CloseAnswer m_closeAnswer = Dialogs::CloseAnswer::Discard;
};

void TestPlanWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir::setCurrent(m_folder->path());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings"_s));
    m_closeAnswer = Dialogs::CloseAnswer::Discard;
    m_dialogs.openPlans = [](QWidget *, const QString &) { return QStringList(); };
    m_dialogs.openResearch = m_dialogs.openPlans;
    m_dialogs.savePlan = [](QWidget *, const QString &) { return QString(); };
    m_dialogs.exportSpec = m_dialogs.savePlan;
    m_dialogs.close = [this](QWidget *, const QString &) { return m_closeAnswer; };
    m_dialogs.openFolder = [](const QString &) {};
    m_windows = std::make_unique<PlanWindows>(m_settings.get(), m_dialogs);
}

void TestPlanWindows::cleanup()
{
    m_windows.reset();
    m_settings.reset();
}

void TestPlanWindows::aPlanTakesTheUnusedWindow()
{
    const QString path = put(u"a.md"_s, "# A\n");
    m_windows->restore();
    QCOMPARE(m_windows->controllers().size(), 1u);
    QVERIFY(!m_windows->controllers().front()->hasPlan());
    m_windows->open({path});
    QCOMPARE(openPaths(), QStringList {path});
}

void TestPlanWindows::anOpenPlanComesToTheFront()
{
    const QString path = put(u"a.md"_s, "# A\n");
    QVERIFY(QFile::link(u"a.md"_s, m_folder->filePath(u"link.md"_s)));
    m_windows->open({path, m_folder->filePath(u"./a.md"_s), m_folder->filePath(u"link.md"_s)});
    QCOMPARE(openPaths(), QStringList {path});
    QVERIFY(m_windows->controllers().front()->window()->isVisible());
}

void TestPlanWindows::eachPlanHasAWindow()
{
    const QStringList paths {put(u"a.md"_s, "# A\n\n## Tasks\n"), put(u"b.md"_s, "# B\n\n## Tasks\n")};
    m_windows->open(paths);
    QCOMPARE(openPaths(), paths);
    QVERIFY(m_windows->controllers()[0]->window() != m_windows->controllers()[1]->window());
}

void TestPlanWindows::researchThatIsOpenedGoesToThePlan()
{
    m_windows->open({put(u"a.md"_s, "# A\n\n## Tasks\n"), put(u"notes.md"_s, "## Findings\n\n### Constraints\n\n- one\n")});
    QCOMPARE(m_windows->controllers().size(), 1u);
    QCOMPARE(m_windows->controllers().front()->session()->research().size(), 1);
}

void TestPlanWindows::whatCannotBeOpenedTakesNoWindow()
{
    const QString path = put(u"a.md"_s, "# A\n\n## Tasks\n");
    m_windows->open({path, m_folder->path(), m_folder->filePath(u"missing.md"_s)});
    QCOMPARE(openPaths(), QStringList {path});
}

void TestPlanWindows::recentPlansHaveTitleAndState()
{
    const QString a = put(u"a.md"_s, "# Plan: First\n\n## Tasks\n\n## Approval\n\n- [ ] Lead\n");
    m_windows->open({a, put(u"b.md"_s, "# B\n\n## Tasks\n")});
    m_windows->open({a});
    const QList<RecentPlan> recent = m_settings->recentPlans();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.at(1).path, a);
    QCOMPARE(recent.at(1).title, u"First"_s);
    QVERIFY(!recent.at(1).state.isEmpty());
    QVERIFY(QFile::remove(a));
    QCOMPARE(m_settings->recentPlans().size(), 1);
}

void TestPlanWindows::theStartPageListsThePlansOfTheRepository()
{
    QCOMPARE(QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, m_folder->path()}), 0);
    const QString path = put(u"a.md"_s, "# A\n\n## Tasks\n");
    m_windows->restore();
    MainWindow *window = m_windows->controllers().front()->window();
    QTRY_COMPARE(plansListed(window), QStringList {u"A"_s});
    // a plan that is opened takes the page's place, and is a recent one on the next
    m_windows->open({path});
    m_windows->controllers().front()->showStartPage();
    QTRY_COMPARE(plansListed(window), QStringList {u"A"_s});
    put(u"b.md"_s, "# B\n\n## Tasks\n");
    m_windows->controllers().front()->showStartPage();
    QTRY_COMPARE(plansListed(window), (QStringList {u"A"_s, u"B"_s}));
}

void TestPlanWindows::theLastPlansRepositoryIsSearchedToo()
{
    QTemporaryDir other;
    QCOMPARE(QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, other.path()}), 0);
    for (const QString &name : {u"a.md"_s, u"b.md"_s}) {
        QFile file(other.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Plan: " + name.toUtf8() + "\n\n## Tasks\n") > 0);
    }
    m_settings->remember({other.filePath(u"a.md"_s), u"a.md"_s, {}});
    m_windows->restore();
    QTRY_COMPARE(plansListed(m_windows->controllers().front()->window()), (QStringList {u"a.md"_s, u"b.md"_s}));
}

void TestPlanWindows::whatWasOpenComesBack()
{
    const QStringList paths {put(u"a.md"_s, "# A\n\n## Tasks\n"), put(u"b.md"_s, "# B\n\n## Tasks\n")};
    m_windows->open(paths);
    QVERIFY(m_windows->quit());
    m_windows = std::make_unique<PlanWindows>(m_settings.get(), m_dialogs);
    m_windows->restore();
    QCOMPARE(openPaths(), paths);
}

void TestPlanWindows::quittingStopsAtTheFirstThatStays()
{
    const QStringList paths {put(u"a.md"_s, "# A\n\n## Tasks\n"), put(u"b.md"_s, "# B\n\n## Tasks\n")};
    m_windows->open(paths);
    PlanDocument *document = m_windows->controllers()[1]->session()->document();
    QVERIFY(document->apply(TextPatch({0, 0}, u"x"_s), u"typing"_s, PlanDocument::Origin::Structure));
    m_closeAnswer = Dialogs::CloseAnswer::Cancel;
    QVERIFY(!m_windows->quit());
    QTRY_COMPARE(openPaths(), QStringList {paths.at(1)});
}

void TestPlanWindows::closedWindowsAreForgotten()
{
    const QStringList paths {put(u"a.md"_s, "# A\n\n## Tasks\n"), put(u"b.md"_s, "# B\n\n## Tasks\n")};
    m_windows->open(paths);
    m_windows->controllers()[0]->window()->close();
    QTRY_COMPARE(openPaths(), QStringList {paths.at(1)});
    QCOMPARE(m_settings->openPlans(), QStringList {paths.at(1)});
    m_windows->controllers()[0]->window()->close();
    QTRY_COMPARE(openPaths(), QStringList());
    QCOMPARE(m_settings->openPlans(), QStringList {paths.at(1)});
}

void TestPlanWindows::aNewPlanHasTheTemplatesSections()
{
    m_windows->openNew();
    const PlanController *controller = m_windows->controllers().front();
    QVERIFY(controller->hasPlan());
    QVERIFY(m_windows->controllers().front()->session()->plan().approvals.size() == 3);
    QVERIFY(controller->isUnused());
}

void TestPlanWindows::theSampleIsTheUsersOwn()
{
    const QString path = sampleCopy(m_folder->filePath(u"sample"_s));
    QVERIFY(QFileInfo(path).isWritable());
    put(u"sample/offline-search.md"_s, "# Mine\n\n## Tasks\n");
    QCOMPARE(sampleCopy(m_folder->filePath(u"sample"_s)), path);
    m_windows->open({path});
    QCOMPARE(m_windows->controllers().front()->session()->plan().title, u"Mine"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"sample/device-survey.yaml"_s)));
}

void TestPlanWindows::settingsThatCannotBeKeptAreSaid()
{
    Settings settings(put(u"in the way"_s, "x") + u"/setsquare.ini"_s);
    PlanWindows windows(&settings, m_dialogs);
    windows.restore();
    const auto *message = windows.controllers().front()->window()->findChild<MessageRow *>();
    QVERIFY(message && message->accessibleName().contains(u"are not kept"_s));
}

void TestPlanWindows::preferencesReachAllWindows()
{
    m_windows->open({put(u"a.md"_s, "# A\n\n## Tasks\n\n1. **A**\n")});
    m_windows->open({put(u"b.md"_s, "# B\n\n## Tasks\n\n1. **B**\n")});
    QCOMPARE(m_windows->controllers().size(), 2);
    QSignalSpy chosen(m_windows.get(), &PlanWindows::preferencesChosen);
    Preferences preferences;
    preferences.theme = ThemeChoice::Dark;
    preferences.tokenBudget = 200;
    Q_EMIT m_windows->controllers().front()->window()->preferencesChosen(preferences);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_settings->preferences(), preferences);
    for (PlanController *controller : m_windows->controllers()) {
        QCOMPARE(controller->window()->preferences(), preferences);
        QCOMPARE(controller->session()->configuration().tokenBudget, 200);
    }
    // a team's file is the team's word
    put(u".setsquare.yaml"_s, "token-budget: 9000\n");
    QTRY_COMPARE(m_windows->controllers().front()->session()->configuration().tokenBudget, 9000);
}

void TestPlanWindows::theLanguageOfSpellingIsThePlans()
{
    const QString path = put(u"a.md"_s, "# A\n\n## Tasks\n\n1. **A**\n");
    m_windows->open({path});
    Q_EMIT m_windows->controllers().front()->window()->spellingLanguageChosen(u"de_DE"_s);
    QCOMPARE(m_settings->spellingLanguage(path), u"de_DE"_s);
    QCOMPARE(m_settings->spellingLanguage(path + u'x'), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == "# A\n\n## Tasks\n\n1. **A**\n");
}

QTEST_MAIN(TestPlanWindows)
#include "tst_planwindows.moc"
