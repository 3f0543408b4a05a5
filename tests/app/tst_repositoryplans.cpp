// SPDX-License-Identifier: Apache-2.0
#include "repositorysearch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestRepositoryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void plansHaveTitleAndState();
    void ignoredFilesAndOtherDocumentsAreNone();
    void anyFolderOfTheRepositoryWillDo();
    void theLatestChangedComesFirst();
    void whatIsLeftOutIsSaid_data();
    void whatIsLeftOutIsSaid();
    void largeDocumentsArePassedOver();
    void linksArePassedOver();
    void theNextFolderCountsWhereThereIsNoPlan();
    void aFolderOutsideHasNone();
    void anotherUsersRepositoryIsLeftAlone();
    void theSearchTellsWhatItFound();
    void aSearchGivenUpTellsNothing();

private:
    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(top());
        process.start(u"git"_s, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("git failed: %s", process.readAllStandardError().constData());
    }
    QString put(const QString &name, const QByteArray &bytes, int age = 0) const
    {
        QDir().mkpath(QFileInfo(top() + u'/' + name).path());
        QFile file(top() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
            || !file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime))
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    QString top() const { return QFileInfo(m_folder->path()).canonicalFilePath(); }
    RepositoryPlans find(const RepositoryLimits &limits = {}) const { return repositoryPlans({top()}, std::stop_token(), limits); }

    static QStringList titles(const RepositoryPlans &repository)
    {
        QStringList result;
        for (const RecentPlan &plan : repository.plans)
            result.append(plan.title);
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRepositoryPlans::initTestCase()
{
    // the user's own settings of git may ignore anything
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
}

void TestRepositoryPlans::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({u"init"_s, u"-q"_s});
}

void TestRepositoryPlans::plansHaveTitleAndState()
{
    const QString tracked = put(u"docs/plans/a.md"_s, "# Plan: First\n\n## Tasks\n\n## Approval\n\n- [ ] Lead\n", 20);
    git({u"add"_s, u"."_s});
    const QString untracked = put(u"B.Markdown"_s, "---\nresearch: r.md\n---\n# Second\n", 10);
    const RepositoryPlans repository = find();
    QCOMPARE(repository.folder, top());
    QCOMPARE(repository.plans.size(), 2);
    QCOMPARE(repository.plans.at(0).path, untracked);
    QCOMPARE(repository.plans.at(1).path, tracked);
    QCOMPARE(titles(repository), (QStringList {u"Second"_s, u"First"_s}));
    QVERIFY(repository.plans.at(1).state.startsWith(u"Draft"_s));
    QCOMPARE(repository.note, QString());
}

void TestRepositoryPlans::ignoredFilesAndOtherDocumentsAreNone()
{
    put(u".gitignore"_s, "out/\nprivate.md\n");
    put(u"out/a.md"_s, "# A\n\n## Tasks\n");
    put(u"private.md"_s, "# B\n\n## Tasks\n");
    put(u"README.md"_s, "# C\n\n## Usage\n");
    put(u"plan.txt"_s, "# D\n\n## Tasks\n");
    const QString removed = put(u"removed.md"_s, "# E\n\n## Tasks\n");
    git({u"add"_s, u"."_s});
    QVERIFY(QFile::remove(removed));
    QCOMPARE(titles(find()), QStringList());
    put(u"plan.md"_s, "# F\n\n## Tasks\n");
    QCOMPARE(titles(find()), QStringList {u"F"_s});
}

void TestRepositoryPlans::anyFolderOfTheRepositoryWillDo()
{
    put(u"src/code/a.md"_s, "# A\n\n## Tasks\n");
    put(u"docs/b.md"_s, "# B\n\n## Tasks\n", 10);
    const RepositoryPlans repository = repositoryPlans({top() + u"/src/code"_s}, std::stop_token());
    QCOMPARE(repository.folder, top());
    QCOMPARE(titles(repository), (QStringList {u"A"_s, u"B"_s}));
}

void TestRepositoryPlans::theLatestChangedComesFirst()
{
    put(u"a.md"_s, "# A\n\n## Tasks\n", 30);
    put(u"b.md"_s, "# B\n\n## Tasks\n", 10);
    put(u"c.md"_s, "# C\n\n## Tasks\n", 20);
    QCOMPARE(titles(find()), (QStringList {u"B"_s, u"C"_s, u"A"_s}));
}

void TestRepositoryPlans::whatIsLeftOutIsSaid_data()
{
    QTest::addColumn<qsizetype>("plans");
    QTest::addColumn<qsizetype>("documents");
    QTest::addColumn<qsizetype>("files");
    QTest::addColumn<int>("found");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("all are here") << qsizetype(3) << qsizetype(4) << qsizetype(100) << 3 << false;
    QTest::newRow("more plans") << qsizetype(2) << qsizetype(4) << qsizetype(100) << 2 << true;
    QTest::newRow("more documents") << qsizetype(3) << qsizetype(2) << qsizetype(100) << 1 << true;
    QTest::newRow("more files") << qsizetype(3) << qsizetype(4) << qsizetype(2) << 2 << true;
}

void TestRepositoryPlans::whatIsLeftOutIsSaid()
{
    QFETCH(const qsizetype, plans);
    QFETCH(const qsizetype, documents);
    QFETCH(const qsizetype, files);
    put(u"notes.md"_s, "# Notes\n", 10);
    for (const char *name : {"a.md", "b.md", "c.md"})
        put(QLatin1StringView(name), "# A\n\n## Tasks\n", 20);
    const RepositoryPlans repository = find({plans, documents, 1000, files});
    QTEST(int(repository.plans.size()), "found");
    QTEST(!repository.note.isEmpty(), "isSaid");
}

void TestRepositoryPlans::largeDocumentsArePassedOver()
{
    put(u"small.md"_s, "# Small\n\n## Tasks\n");
    put(u"large.md"_s, "# Large\n\n## Tasks\n" + QByteArray(1000, '\n'));
    RepositoryLimits limits;
    limits.bytes = 1000;
    QCOMPARE(titles(find(limits)), QStringList {u"Small"_s});
}

void TestRepositoryPlans::linksArePassedOver()
{
    put(u"a.md"_s, "# A\n\n## Tasks\n");
    QVERIFY(QFile::link(u"a.md"_s, top() + u"/link.md"_s));
    QVERIFY(QFile::link(top(), top() + u"/circle"_s));
    QCOMPARE(titles(find()), QStringList {u"A"_s});
}

void TestRepositoryPlans::theNextFolderCountsWhereThereIsNoPlan()
{
    put(u"a.md"_s, "# A\n\n## Tasks\n");
    const QTemporaryDir outside;
    QCOMPARE(titles(repositoryPlans({outside.path(), top()}, std::stop_token())), QStringList {u"A"_s});
}

void TestRepositoryPlans::aFolderOutsideHasNone()
{
    const QTemporaryDir outside;
    QFile file(outside.filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# A\n\n## Tasks\n") > 0);
    file.close();
    const RepositoryPlans repository = repositoryPlans({outside.path(), outside.filePath(u"missing"_s)}, std::stop_token());
    QVERIFY(repository.folder.isEmpty() && repository.plans.isEmpty() && repository.note.isEmpty());
}

void TestRepositoryPlans::anotherUsersRepositoryIsLeftAlone()
{
    put(u"a.md"_s, "# A\n\n## Tasks\n");
    static constexpr uid_t other = 12345;
    for (const QString &path : {top(), top() + u"/.git"_s}) {
        if (::chown(path.toUtf8().constData(), other, -1) != 0)
            QSKIP("only root can give a folder away");
    }
    const RepositoryPlans repository = find();
    QCOMPARE(repository.folder, top());
    QCOMPARE(titles(repository), QStringList());
    QVERIFY(!repository.note.isEmpty());
}

void TestRepositoryPlans::theSearchTellsWhatItFound()
{
    put(u"a.md"_s, "# A\n\n## Tasks\n");
    RepositorySearch search;
    QList<QStringList> told;
    connect(&search, &RepositorySearch::found, this, [&told](const RepositoryPlans &repository) { told.append(titles(repository)); });
    search.start({top()});
    search.start({top()});
    QTRY_VERIFY(!told.isEmpty());
    QTest::qWait(50);
    QCOMPARE(told, QList<QStringList> {{u"A"_s}});
}

void TestRepositoryPlans::aSearchGivenUpTellsNothing()
{
    put(u"a.md"_s, "# A\n\n## Tasks\n");
    auto search = std::make_unique<RepositorySearch>();
    QSignalSpy found(search.get(), &RepositorySearch::found);
    search->start({top()});
    search->stop();
    QTest::qWait(50);
    QCOMPARE(found.count(), 0);
    search->start({top()});
    search.reset();
    QTest::qWait(10);
    QCOMPARE(found.count(), 0);

    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(repositoryPlans({top()}, stopped.get_token()).plans.isEmpty());
}

QTEST_GUILESS_MAIN(TestRepositoryPlans)
#include "tst_repositoryplans.moc"
