// SPDX-License-Identifier: Apache-2.0
#include "patternshelf.h"
#include "settings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** Patterns in their folder. */
class TestPatternShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstFreeNameIsTaken();
    void whatIsThereIsNeverWrittenOver();
    void aFolderThatCannotBeMadeIsTold();
    void theFolderIsThatOfTheRepository();
    void withoutARepositoryItIsBesideThePlan();
    void thePlanFindsThePattern();
    void aNamedFolderIsRemembered();
    void aPlanWithoutAFileHasNone();
    void onlyMarkdownOfTheRepositoryIsShown();

private:
    QString top() const { return QFileInfo(m_folder->path()).canonicalFilePath(); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(top() + u'/' + name).path());
        QFile file(top() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(top() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeRepository() const
    {
        QProcess git;
        git.setWorkingDirectory(top());
        git.start(u"git"_s, {u"init"_s, u"-q"_s});
        if (!git.waitForFinished() || git.exitCode() != 0)
            qFatal("git failed");
    }
    PatternFiles shelf(const QString &plan)
    {
        return patternShelf(m_settings.get(), m_dialogs, [plan] { return plan; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    Dialogs m_dialogs;
    QStringList m_opened;
};

void TestPatternShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(top() + u"/settings.ini"_s);
    m_opened.clear();
    m_dialogs.openFolder = [this](const QString &path) { m_opened.append(path); };
}

void TestPatternShelf::theFirstFreeNameIsTaken()
{
    const QString folder = top() + u"/docs/patterns"_s;
    QCOMPARE(writePattern(folder, u"rotate"_s, "one").path, folder + u"/rotate.md"_s);
    QCOMPARE(writePattern(folder, u"rotate"_s, "two").path, folder + u"/rotate-2.md"_s);
    QCOMPARE(writePattern(folder, u"rotate"_s, "three").path, folder + u"/rotate-3.md"_s);
    QCOMPARE(read(u"docs/patterns/rotate.md"_s), QByteArray("one"));
    QCOMPARE(read(u"docs/patterns/rotate-2.md"_s), QByteArray("two"));
}

void TestPatternShelf::whatIsThereIsNeverWrittenOver()
{
    put(u"p/rotate.md"_s, "mine");
    QVERIFY(QFile::link(top() + u"/nowhere"_s, top() + u"/p/rotate-2.md"_s)); // leads to nothing, and is something
    QVERIFY(QDir().mkpath(top() + u"/p/rotate-3.md"_s));
    QCOMPARE(writePattern(top() + u"/p"_s, u"rotate"_s, "new").path, top() + u"/p/rotate-4.md"_s);
    QCOMPARE(read(u"p/rotate.md"_s), QByteArray("mine"));
    QVERIFY(!QFile::exists(top() + u"/nowhere"_s));
}

void TestPatternShelf::aFolderThatCannotBeMadeIsTold()
{
    put(u"file"_s, "x");
    const PatternFiles::Written written = writePattern(top() + u"/file/patterns"_s, u"rotate"_s, "new");
    QVERIFY(written.link.isEmpty());
    QVERIFY(written.reason.contains(u"cannot be made"_s));
    QCOMPARE(read(u"file"_s), QByteArray("x"));
}

void TestPatternShelf::theFolderIsThatOfTheRepository()
{
    makeRepository();
    QDir().mkpath(top() + u"/plans"_s);
    QCOMPARE(shelf(top() + u"/plans/a.md"_s).folder(), top() + u"/docs/patterns"_s);
}

void TestPatternShelf::withoutARepositoryItIsBesideThePlan()
{
    QCOMPARE(shelf(top() + u"/a.md"_s).folder(), top() + u"/docs/patterns"_s);
}

void TestPatternShelf::thePlanFindsThePattern()
{
    makeRepository();
    QDir().mkpath(top() + u"/plans"_s);
    const PatternFiles files = shelf(top() + u"/plans/a.md"_s);
    QCOMPARE(files.planSeenFrom(files.folder()), u"../../plans/a.md"_s);
    const PatternFiles::Written written = files.write(files.folder(), u"rotate"_s, "new");
    QCOMPARE(written.link, u"../docs/patterns/rotate.md"_s);
    files.open(written.link);
    QCOMPARE(m_opened, QStringList {top() + u"/docs/patterns/rotate.md"_s});
}

void TestPatternShelf::aNamedFolderIsRemembered()
{
    makeRepository();
    const QString plan = top() + u"/a.md"_s;
    (void)shelf(plan).write(top() + u"/library"_s, u"rotate"_s, "new");
    QCOMPARE(shelf(plan).folder(), top() + u"/library"_s);
    const Settings later(top() + u"/settings.ini"_s);
    QCOMPARE(later.patternFolder(top()), top() + u"/library"_s);
    QVERIFY(later.patternFolder(u"/elsewhere"_s).isEmpty());
}

void TestPatternShelf::aPlanWithoutAFileHasNone()
{
    QVERIFY(shelf({}).folder().isEmpty());
    shelf({}).open(u"a.md"_s);
    QVERIFY(m_opened.isEmpty());
}

void TestPatternShelf::onlyMarkdownOfTheRepositoryIsShown()
{
    put(u"plans/run.sh"_s, "x");
    put(u"plans/a.md"_s, "x");
    put(u"outside.md"_s, "x");
    const PatternFiles files = shelf(top() + u"/plans/a.md"_s); // no repository: only what lies beside the plan
    files.open(u"run.sh"_s);
    files.open(u"../outside.md"_s);
    files.open(u"missing.md"_s);
    files.open(u"/etc/hosts"_s);
    QVERIFY(m_opened.isEmpty());
    files.open(u"a.md#part"_s);
    QCOMPARE(m_opened.size(), 1);
}

QTEST_MAIN(TestPatternShelf)
#include "tst_patternshelf.moc"
