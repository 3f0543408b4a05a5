// SPDX-License-Identifier: Apache-2.0
#include "plancontroller.h"
#include "repositoryfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestRepositoryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreWhatGitTracks();
    void anyFolderOfTheRepositoryWillDo();
    void aFileInConflictIsOne();
    void thereIsAnEnd();
    void aFolderOutsideHasNone();
    void anotherUsersRepositoryIsLeftAlone();
    void aListGivenUpTellsNothing();
    void theLastListIsTold();
    void anOpenedPlanHasThem();
    void savedElsewhereThePlanHasTheOthers();
    void aClosedPlanIsToldNothing();

private:
    void git(const QStringList &arguments, bool mayFail = false) const
    {
        QProcess process;
        process.setWorkingDirectory(top());
        process.start(
            u"git"_s,
            QStringList {u"-c"_s, u"user.name=Test"_s, u"-c"_s, u"user.email=test@example.org"_s, u"-c"_s, u"commit.gpgsign=false"_s}
                + arguments);
        if (!process.waitForFinished() || (process.exitCode() != 0 && !mayFail))
            qFatal("git failed: %s", process.readAllStandardError().constData());
    }
    QString put(const QString &name, const QByteArray &bytes = "x\n") const
    {
        QDir().mkpath(QFileInfo(top() + u'/' + name).path());
        QFile file(top() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    QString top() const { return QFileInfo(m_folder->path()).canonicalFilePath(); }
    QStringList find() const { return repositoryFiles(top(), std::stop_token()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRepositoryFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
}

void TestRepositoryFiles::theyAreWhatGitTracks()
{
    put(u"src/b.cpp"_s);
    put(u"src/ä b.cpp"_s);
    put(u"a.md"_s);
    git({u"add"_s, u"."_s});
    put(u"untracked.md"_s);
    QCOMPARE(find(), (QStringList {u"a.md"_s, u"src/b.cpp"_s, u"src/ä b.cpp"_s}));
}

void TestRepositoryFiles::anyFolderOfTheRepositoryWillDo()
{
    put(u"src/code/a.cpp"_s);
    put(u"b.md"_s);
    git({u"add"_s, u"."_s});
    QCOMPARE(repositoryFiles(top() + u"/src/code"_s, std::stop_token()), (QStringList {u"b.md"_s, u"src/code/a.cpp"_s}));
}

void TestRepositoryFiles::aFileInConflictIsOne()
{
    const auto commit = [this](const QByteArray &bytes) {
        put(u"a.txt"_s, bytes);
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-qm"_s, u"change"_s});
    };
    commit("base\n");
    git({u"checkout"_s, u"-qb"_s, u"other"_s});
    commit("theirs\n");
    git({u"checkout"_s, u"-q"_s, u"main"_s});
    commit("ours\n");
    git({u"merge"_s, u"-q"_s, u"other"_s}, true);
    QCOMPARE(find(), QStringList {u"a.txt"_s});
}

void TestRepositoryFiles::thereIsAnEnd()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        put(name);
    git({u"add"_s, u"."_s});
    QCOMPARE(repositoryFiles(top(), std::stop_token(), 2), (QStringList {u"a"_s, u"b"_s}));
}

void TestRepositoryFiles::aFolderOutsideHasNone()
{
    const QTemporaryDir outside;
    QCOMPARE(repositoryFiles(outside.path(), std::stop_token()), QStringList());
    QCOMPARE(repositoryFiles(outside.filePath(u"missing"_s), std::stop_token()), QStringList());
    put(u"a.md"_s);
    git({u"add"_s, u"."_s});
    put(u".git/index"_s, "no index");
    QCOMPARE(find(), QStringList());
}

void TestRepositoryFiles::anotherUsersRepositoryIsLeftAlone()
{
    put(u"a.md"_s);
    git({u"add"_s, u"."_s});
    static constexpr uid_t other = 12345;
    for (const QString &path : {top(), top() + u"/.git"_s}) {
        if (::chown(path.toUtf8().constData(), other, -1) != 0)
            QSKIP("only root can give a folder away");
    }
    QCOMPARE(find(), QStringList());
}

void TestRepositoryFiles::aListGivenUpTellsNothing()
{
    put(u"a.md"_s);
    git({u"add"_s, u"."_s});
    auto files = std::make_unique<RepositoryFiles>();
    QSignalSpy found(files.get(), &RepositoryFiles::found);
    files->start(top());
    files->stop();
    QTest::qWait(50);
    QCOMPARE(found.count(), 0);
    files->start(top());
    files.reset();
    QTest::qWait(10);
    QCOMPARE(found.count(), 0);

    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(repositoryFiles(top(), stopped.get_token()), QStringList());
}

void TestRepositoryFiles::theLastListIsTold()
{
    put(u"a.md"_s);
    git({u"add"_s, u"."_s});
    const QTemporaryDir outside;
    RepositoryFiles files;
    QSignalSpy found(&files, &RepositoryFiles::found);
    files.start(outside.path());
    files.start(top());
    QTRY_COMPARE(found.count(), 1);
    QTest::qWait(50);
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.first().first().toStringList(), QStringList {u"a.md"_s});
}

void TestRepositoryFiles::anOpenedPlanHasThem()
{
    const QString plan = put(u"docs/plan.md"_s, "# T\n");
    put(u"src/a.cpp"_s);
    git({u"add"_s, u"."_s});
    PlanController controller {Dialogs()};
    QVERIFY(controller.openFile(plan));
    QTRY_COMPARE(controller.session()->files(), (QStringList {u"docs/plan.md"_s, u"src/a.cpp"_s}));
    controller.openText(u"# New\n"_s);
    QCOMPARE(controller.session()->files(), QStringList());
}

void TestRepositoryFiles::savedElsewhereThePlanHasTheOthers()
{
    const QString plan = put(u"plan.md"_s, "# T\n");
    git({u"add"_s, u"."_s});
    const QTemporaryDir outside;
    QString answer = outside.filePath(u"plan.md"_s);
    Dialogs dialogs;
    dialogs.savePlan = [&answer](QWidget *, const QString &) { return answer; };
    PlanController controller {dialogs};
    QVERIFY(controller.openFile(plan));
    QTRY_COMPARE(controller.session()->files(), QStringList {u"plan.md"_s});
    QVERIFY(controller.saveAs());
    QTRY_COMPARE(controller.session()->files(), QStringList());
    answer = top() + u"/other.md"_s;
    QVERIFY(controller.saveAs());
    QTRY_COMPARE(controller.session()->files(), QStringList {u"plan.md"_s});
}

void TestRepositoryFiles::aClosedPlanIsToldNothing()
{
    const QString plan = put(u"plan.md"_s, "# T\n");
    git({u"add"_s, u"."_s});
    auto controller = std::make_unique<PlanController>(Dialogs());
    QSignalSpy changed(controller->session(), &PlanSession::filesChanged);
    QVERIFY(controller->openFile(plan));
    controller.reset();
    QTest::qWait(50);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestRepositoryFiles)
#include "tst_repositoryfiles.moc"
