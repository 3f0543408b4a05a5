// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** What the build writes into the program about the commit that it is of. */
class TestCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCleanTreeIsItsCommit();
    void aChangedTreeSaysSo();
    void withoutARepositoryItSaysSo();
    void aRepositoryAroundTheSourceIsNotMeant();
    void theProgramTells();

private:
    void run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    void git(const QStringList &arguments)
    {
        run(u"git"_s,
            QStringList {u"-C"_s, m_folder->path(), u"-c"_s, u"user.name=N"_s, u"-c"_s, u"user.email=n@example.org"_s} + arguments);
    }
    void put(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::Append) && file.write("line\n") == 5);
    }
    void commit()
    {
        git({u"init"_s, u"-q"_s});
        put(u"a"_s);
        git({u"add"_s, u"a"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"m"_s});
    }
    /** The words in the header made for a source. */
    QString words(const QString &source)
    {
        const QString header = m_folder->filePath(u"made/commit.h"_s);
        run(u"cmake"_s,
            {u"-D"_s, u"SOURCE="_s + source, u"-D"_s, u"HEADER="_s + header, u"-P"_s, u"" SOURCE_FOLDER "/packaging/cmake/commit.cmake"_s});
        QFile file(header);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).section(u'"', 1, 1) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCommit::aCleanTreeIsItsCommit()
{
    commit();
    static const QRegularExpression clean(u"^commit [0-9a-f]{12}$"_s);
    const QString said = words(m_folder->path());
    QVERIFY2(clean.match(said).hasMatch(), qPrintable(said));
}

void TestCommit::aChangedTreeSaysSo()
{
    commit();
    put(u"a"_s);
    QVERIFY(words(m_folder->path()).endsWith(u" with changes"_s));
}

void TestCommit::withoutARepositoryItSaysSo()
{
    QCOMPARE(words(m_folder->path()), u"commit unknown: built without git"_s);
}

void TestCommit::aRepositoryAroundTheSourceIsNotMeant()
{
    commit();
    QVERIFY(QDir(m_folder->path()).mkdir(u"source"_s));
    QCOMPARE(words(m_folder->filePath(u"source"_s)), u"commit unknown: built without git"_s);
}

void TestCommit::theProgramTells()
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, {u"--version"_s});
    QVERIFY(process.waitForFinished());
    static const QRegularExpression line(u"^setsquare [0-9.]+ \\(commit ([0-9a-f]{12}( with changes)?|unknown: built without git)\\)\n$"_s);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(line.match(said).hasMatch(), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
