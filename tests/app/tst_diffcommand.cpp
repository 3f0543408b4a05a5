// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray error;
};

constexpr auto plan = "# Plan: Two\n\n## Tasks\n\n1. **Begin**\n   - Estimate: 1 hour\n2. **End**\n   - Depends on: Task 1\n";

} // namespace

class TestDiffCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"old.md"_s, plan);
        put(u"same.md"_s, plan);
        put(u"wrapped.md"_s, QByteArray(plan).replace("**End**", "**End** "));
        put(u"new.md"_s, QByteArray(plan).replace("1 hour", "3 hours"));
    }

    void onlyChangesDecideTheExitStatus_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("status");
        QTest::newRow("the same") << u"same.md"_s << 0;
        QTest::newRow("reworded") << u"wrapped.md"_s << 0;
        QTest::newRow("changed") << u"new.md"_s << 1;
        QTest::newRow("no such file") << u"nowhere.md"_s << 3;
        QTest::newRow("no such revision") << u"HEAD:old.md"_s << 3;
    }
    void onlyChangesDecideTheExitStatus()
    {
        QFETCH(QString, other);
        const Answer answer = diff({u"old.md"_s, other});
        QTEST(answer.status, "status");
        QCOMPARE(answer.error.count('\n'), answer.status == 3 ? 1 : 0);
        QCOMPARE(answer.output.isEmpty(), answer.status == 3);
    }

    void theDocumentHoldsWhatTheContractSays()
    {
        const Answer answer = diff({u"old.md"_s, u"new.md"_s, u"--format"_s, u"json"_s});
        const QJsonObject told = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(told.keys().join(u' '), u"changes reworded schema"_s);
        QCOMPARE(told[u"schema"_s].toString(), u"setsquare/diff/1"_s);
        const QJsonArray changes = told[u"changes"_s].toArray();
        QCOMPARE(changes.size(), 1);
        const QJsonObject change = changes.first().toObject();
        QCOMPARE(change[u"kind"_s].toString(), u"task.changed"_s);
        QCOMPARE(change[u"id"_s].toString(), u"1"_s);
        QCOMPARE(change[u"field"_s].toString(), u"estimate"_s);
        QCOMPARE(change[u"before"_s].toString(), u"1 hour"_s);
        QCOMPARE(change[u"after"_s].toString(), u"3 hours"_s);
        const QJsonArray sums = change[u"consequences"_s].toArray();
        QCOMPARE(sums.size(), 1);
        QVERIFY(sums.first().toObject()[u"phase"_s].isNull());
        QCOMPARE(told[u"reworded"_s], QJsonValue(QJsonArray()));
    }

    void theTextSaysItForPeople()
    {
        QCOMPARE(QString::fromUtf8(diff({u"old.md"_s, u"new.md"_s}).output),
                 u"task.changed 1 “Begin”, estimate\n    [-1 hour-]{+3 hours+}\n    → effort of the plan: 1 h → 3 h\n1 change\n"_s);
        QCOMPARE(QString::fromUtf8(diff({u"old.md"_s, u"same.md"_s}).output), u"nothing differs\n"_s);
        QVERIFY(QString::fromUtf8(diff({u"new.md"_s, u"old.md"_s}).output).contains(u"[-3 hours-]{+1 hour+}"_s));
    }

    void standardInputIsOneSide()
    {
        QCOMPARE(diff({u"-"_s, u"old.md"_s}, plan).status, 0);
        QCOMPARE(diff({u"new.md"_s, u"-"_s}, plan).status, 1);
        QCOMPARE(diff({u"-"_s, u"-"_s}, plan).status, 2);
    }

    void gitHasOtherSides_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("inFolder");
        QTest::addColumn<int>("status");
        const QString none;
        QTest::newRow("the last commit") << u"HEAD"_s << u"docs/plan.md"_s << none << 1;
        QTest::newRow("by its path") << u"HEAD:docs/plan.md"_s << u"docs/plan.md"_s << none << 1;
        QTest::newRow("an older one") << u"HEAD~1:docs/plan.md"_s << u"old.md"_s << none << 0;
        QTest::newRow("a tag") << u"v1"_s << u"docs/plan.md"_s << none << 1;
        QTest::newRow("beside it") << u"HEAD:./plan.md"_s << u"plan.md"_s << u"docs"_s << 1;
        QTest::newRow("from a folder below") << u"HEAD:docs/plan.md"_s << u"plan.md"_s << u"docs"_s << 1;
        QTest::newRow("both in git") << u"HEAD~1:docs/plan.md"_s << u"HEAD:docs/plan.md"_s << none << 1;
        QTest::newRow("no such commit") << u"HEAD~9:docs/plan.md"_s << u"docs/plan.md"_s << none << 3;
        QTest::newRow("no such file in it") << u"HEAD:docs/other.md"_s << u"docs/plan.md"_s << none << 3;
        QTest::newRow("a folder") << u"HEAD:docs"_s << u"docs/plan.md"_s << none << 3;
    }
    void gitHasOtherSides()
    {
        QFETCH(QString, old);
        QFETCH(QString, file);
        QFETCH(QString, inFolder);
        git({u"init"_s, u"-q"_s});
        QDir(m_folder->path()).mkdir(u"docs"_s);
        for (const char *text : {"1 hour", "2 hours"}) {
            put(u"docs/plan.md"_s, QByteArray(plan).replace("1 hour", text));
            git({u"add"_s, u"docs"_s});
            git({u"commit"_s, u"-q"_s, u"-m"_s, QString::fromLatin1(text)});
        }
        git({u"tag"_s, u"v1"_s});
        put(u"docs/plan.md"_s, QByteArray(plan).replace("1 hour", "5 hours"));
        const Answer answer = diff({old, file}, {}, inFolder);
        QTEST(answer.status, "status");
        QCOMPARE(answer.error.count('\n'), answer.status == 3 ? 1 : 0);
    }

private:
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
    }
    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s, QStringList {u"-c"_s, u"user.name=T"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("git failed: %s", process.readAllStandardError().constData());
    }
    Answer diff(const QStringList &arguments, const QByteArray &input = {}, const QString &inFolder = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->filePath(inFolder));
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, QStringList {u"diff"_s} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDiffCommand)
#include "tst_diffcommand.moc"
