// SPDX-License-Identifier: Apache-2.0
#include "instance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyListensAtFirst();
    void aSecondStartHandsOverItsPaths();
    void aSocketThatWasLeftBehindIsTakenOver();
    void nonsenseIsNoRequest();

private:
    QString name() const { return m_folder.filePath(u"socket"_s); }
    /** Hands over from a thread, as another process would. */
    bool handOver(const QStringList &paths) const
    {
        bool done = false;
        std::unique_ptr<QThread> thread(QThread::create([&] { done = Instance(name()).handOver(paths); }));
        thread->start();
        while (!thread->wait(1))
            QCoreApplication::processEvents();
        return done;
    }

    QTemporaryDir m_folder;
};

void TestInstance::nobodyListensAtFirst()
{
    QVERIFY(!Instance(name()).handOver({u"a.md"_s}));
}

void TestInstance::aSecondStartHandsOverItsPaths()
{
    Instance first(name());
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &Instance::asked);
    const QStringList paths {u"/plans/a b.md"_s, u"/plans/ü.md"_s};
    QVERIFY(handOver(paths));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toStringList(), paths);
    QVERIFY(handOver({}));
    QCOMPARE(asked.last().first().toStringList(), QStringList());
}

void TestInstance::aSocketThatWasLeftBehindIsTakenOver()
{
    QFile left(name());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Instance first(name());
    QVERIFY(first.listen());
    QVERIFY(handOver({u"a.md"_s}));
}

void TestInstance::nonsenseIsNoRequest()
{
    Instance first(name());
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &Instance::asked);
    QLocalSocket socket;
    socket.connectToServer(name());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(2 << 20, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(asked.size(), 0);
    QVERIFY(handOver({u"a.md"_s}));
    QCOMPARE(asked.size(), 1);
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
