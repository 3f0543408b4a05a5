// SPDX-License-Identifier: Apache-2.0
#include "durablefile.h"
#include "fulldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsReplacedWhole();
    void aNewFileIsMade();
    void aFileThatIsThereAlreadyIsNotMadeAnew();
    void aFileThatSomebodyElseChangedIsLeftAlone();
    void aFileThatIsGoneIsNotMadeAgain();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aFolderThatTakesNoFileLeavesTheOldFile();
    void permissionsAndAttributesAreKept();
    void aSymbolicLinkStaysOne();
    void aHardLinkStaysOne();
    void aLargeTextIsWrittenWhole();

private:
    QString path(const QString &name = u"plan.md"_s) const { return m_folder->filePath(name); }
    QByteArray native(const QString &name = u"plan.md"_s) const { return QFile::encodeName(path(name)); }
    void put(const QByteArray &bytes, const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray bytes(const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDurableFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDurableFile::aFileIsReplacedWhole()
{
    put("a long text of before");
    const WriteResult result = writeDurably(path(), "short", QByteArray("a long text of before"));
    QVERIFY2(result.isWritten(), qPrintable(result.reason));
    QCOMPARE(bytes(), "short");
    QCOMPARE(names(), QStringList {u"plan.md"_s});
}

void TestDurableFile::aNewFileIsMade()
{
    QVERIFY(writeDurably(path(), "new", {}).isWritten());
    QCOMPARE(bytes(), "new");
    QCOMPARE(names(), QStringList {u"plan.md"_s});
    struct stat status {};
    QCOMPARE(::stat(native().constData(), &status), 0);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QCOMPARE(status.st_mode & 0777, 0666 & ~mask);
}

void TestDurableFile::aFileThatIsThereAlreadyIsNotMadeAnew()
{
    put("theirs");
    QCOMPARE(writeDurably(path(), "mine", {}).status, WriteResult::Status::Changed);
    QCOMPARE(bytes(), "theirs");
}

void TestDurableFile::aFileThatSomebodyElseChangedIsLeftAlone()
{
    put("theirs");
    const WriteResult result = writeDurably(path(), "mine", QByteArray("before"));
    QCOMPARE(result.status, WriteResult::Status::Changed);
    QVERIFY(!result.reason.isEmpty());
    QCOMPARE(bytes(), "theirs");
    QCOMPARE(names(), QStringList {u"plan.md"_s});
}

void TestDurableFile::aFileThatIsGoneIsNotMadeAgain()
{
    QCOMPARE(writeDurably(path(), "mine", QByteArray("before")).status, WriteResult::Status::Changed);
    QCOMPARE(names(), QStringList());
}

void TestDurableFile::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("nothing fits") << qint64(0);
    QTest::newRow("a part fits") << qint64(4096);
    QTest::newRow("all but one byte fits") << qint64(99'999);
}

void TestDurableFile::aFullDiskLeavesTheOldFile()
{
    QFETCH(qint64, limit);
    put("before");
    WriteResult result;
    {
        const FullDisk full {rlim_t(limit)};
        result = writeDurably(path(), QByteArray(100'000, 'x'), QByteArray("before"));
    }
    QCOMPARE(result.status, WriteResult::Status::Failed);
    QVERIFY(!result.reason.isEmpty());
    QCOMPARE(bytes(), "before");
    QCOMPARE(names(), QStringList {u"plan.md"_s});
}

void TestDurableFile::aFolderThatTakesNoFileLeavesTheOldFile()
{
    // permissions do not hold root back, but nobody can make a file here
    QFile file(u"/proc/self/comm"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const WriteResult result = writeDurably(u"/proc/self/comm"_s, "other", before);
    QCOMPARE(result.status, WriteResult::Status::Failed);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestDurableFile::permissionsAndAttributesAreKept()
{
    put("before");
    QCOMPARE(::chmod(native().constData(), 0640), 0);
    const bool hasAttributes = ::setxattr(native().constData(), "user.reviewed", "yes", 3, 0) == 0;
    QVERIFY(writeDurably(path(), "after", QByteArray("before")).isWritten());
    struct stat status {};
    QCOMPARE(::stat(native().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0640u);
    char value[8] = {};
    if (hasAttributes)
        QCOMPARE(::getxattr(native().constData(), "user.reviewed", value, sizeof value), 3);
}

void TestDurableFile::aSymbolicLinkStaysOne()
{
    put("before", u"target.md"_s);
    QVERIFY(QFile::link(u"target.md"_s, path()));
    QVERIFY(writeDurably(path(), "after", QByteArray("before")).isWritten());
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(bytes(u"target.md"_s), "after");
}

void TestDurableFile::aHardLinkStaysOne()
{
    put("before");
    QCOMPARE(::link(native().constData(), native(u"other.md"_s).constData()), 0);
    QVERIFY(writeDurably(path(), "after", QByteArray("before")).isWritten());
    QCOMPARE(bytes(u"other.md"_s), "after");
    QCOMPARE(names(), (QStringList {u"other.md"_s, u"plan.md"_s}));
    {
        const FullDisk full {4096};
        QCOMPARE(writeDurably(path(), QByteArray(100'000, 'x'), QByteArray("after")).status, WriteResult::Status::Failed);
    }
    QCOMPARE(bytes(), "after");
    QCOMPARE(names(), (QStringList {u"other.md"_s, u"plan.md"_s}));
}

void TestDurableFile::aLargeTextIsWrittenWhole()
{
    const QByteArray large(5'000'000, 'x');
    QVERIFY(writeDurably(path(), large, {}).isWritten());
    QCOMPARE(bytes(), large);
}

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
