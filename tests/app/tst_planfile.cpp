// SPDX-License-Identifier: Apache-2.0
#include "planfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestPlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingAndSavingIsTheIdentityOnBytes_data();
    void loadingAndSavingIsTheIdentityOnBytes();
    void otherEncodingsAreForReadingOnly_data();
    void otherEncodingsAreForReadingOnly();
    void charactersThatAnEditorCannotKeepAreForReadingOnly_data();
    void charactersThatAnEditorCannotKeepAreForReadingOnly();
    void whatIsNoFileIsRefusedWithoutWaiting_data();
    void whatIsNoFileIsRefusedWithoutWaiting();
    void aFileAboveTheLimitIsRefused();
    void aMissingFileIsToldApart();

private:
    QByteArray path(const char *name) const { return QFile::encodeName(m_folder.filePath(QString::fromLatin1(name))); }
    QTemporaryDir m_folder;
};

void TestPlanFile::loadingAndSavingIsTheIdentityOnBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no last line end") << QByteArray("# A\n- [ ] b");
    QTest::newRow("carriage returns of all kinds") << QByteArray("a\r\nb\rc\n\r\n\n\r");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF# A\n");
    QTest::newRow("two byte order marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF# A\n");
    QTest::newRow("byte order mark in the middle") << QByteArray("a\xEF\xBB\xBF"
                                                                 "b");
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("beyond the first plane") << QByteArray("\xF0\x9F\x98\x80 \xE4\xBD\xA0\xE5\xA5\xBD");
    QTest::newRow("replacement character as text") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("other ends of lines") << QByteArray("a\xE2\x80\xA8"
                                                       "b\x0C"
                                                       "c\x0B"
                                                       "d\xC2\x85"
                                                       "e\xC2\xA0"
                                                       "f");
    QTest::newRow("control characters") << QByteArray("\x01\x02\x1B[0m\x7F");
    QTest::newRow("noncharacters") << QByteArray("\xEF\xBF\xBE \xEF\xBF\xBF");
}

void TestPlanFile::loadingAndSavingIsTheIdentityOnBytes()
{
    QFETCH(QByteArray, bytes);
    const LoadedFile file = loadedBytes(bytes);
    QCOMPARE(file.problem, LoadedFile::Problem::None);
    QCOMPARE(fileBytes(file.text, file.hasBom), bytes);
}

void TestPlanFile::otherEncodingsAreForReadingOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("Latin-1") << QByteArray("one\ntwo\nth\xE4t\n") << u"line 3"_s;
    QTest::newRow("cut off in a character") << QByteArray("ab\xE4\xBD") << u"line 1"_s;
    QTest::newRow("overlong") << QByteArray("\n\xC0\xAF") << u"line 2"_s;
    QTest::newRow("surrogates") << QByteArray("\xED\xA0\x80") << u"line 1"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE#\0 \0A\0", 8) << u"line 1"_s;
}

void TestPlanFile::otherEncodingsAreForReadingOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const LoadedFile file = loadedBytes(bytes);
    QCOMPARE(file.problem, LoadedFile::Problem::NotUtf8);
    QVERIFY(file.isLoaded());
    QVERIFY(!file.hasText());
    QVERIFY2(file.reason.contains(line), qPrintable(file.reason));
    QCOMPARE(file.bytes, bytes);
}

void TestPlanFile::charactersThatAnEditorCannotKeepAreForReadingOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("paragraph separator") << QByteArray("a\xE2\x80\xA9"
                                                       "b");
    QTest::newRow("U+FDD0") << QByteArray("a\xEF\xB7\x90");
    QTest::newRow("U+FDD1") << QByteArray("\xEF\xB7\x91"
                                          "a");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
}

void TestPlanFile::charactersThatAnEditorCannotKeepAreForReadingOnly()
{
    QFETCH(QByteArray, bytes);
    const LoadedFile file = loadedBytes(bytes);
    QCOMPARE(file.problem, LoadedFile::Problem::NotEditable);
    QVERIFY(file.hasText());
    QVERIFY(!file.reason.isEmpty());
    QCOMPARE(fileBytes(file.text, file.hasBom), bytes);
}

void TestPlanFile::whatIsNoFileIsRefusedWithoutWaiting_data()
{
    QTest::addColumn<QString>("path");
    QCOMPARE(::mkfifo(path("pipe").constData(), 0600), 0);
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"circle"_s, m_folder.filePath(u"circle"_s)));
    QTest::newRow("folder") << m_folder.filePath(u"folder"_s);
    QTest::newRow("pipe that nobody writes to") << m_folder.filePath(u"pipe"_s);
    QTest::newRow("device without end") << u"/dev/zero"_s;
    QTest::newRow("link to itself") << m_folder.filePath(u"circle"_s);
}

void TestPlanFile::whatIsNoFileIsRefusedWithoutWaiting()
{
    QFETCH(QString, path);
    const LoadedFile file = loadFile(path);
    QCOMPARE(file.problem, LoadedFile::Problem::NotReadable);
    QVERIFY(!file.isLoaded());
    QVERIFY(file.reason.endsWith(u'.'));
}

void TestPlanFile::aFileAboveTheLimitIsRefused()
{
    QFile file(m_folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestFile + 1));
    QCOMPARE(loadFile(file.fileName()).problem, LoadedFile::Problem::NotReadable);
}

void TestPlanFile::aMissingFileIsToldApart()
{
    QCOMPARE(loadFile(m_folder.filePath(u"nothing.md"_s)).problem, LoadedFile::Problem::NoFile);
    QCOMPARE(loadFile(m_folder.filePath(u"no/folder.md"_s)).problem, LoadedFile::Problem::NoFile);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
