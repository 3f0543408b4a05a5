// SPDX-License-Identifier: Apache-2.0
#include "historysearch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TestPlanHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    }

    void listsWhatChangedThePlanTheLatestFirst()
    {
        commit(u"docs/plan.md"_s, "one\n", u"Begin"_s);
        commit(u"other.md"_s, "x\n", u"Something else"_s);
        commit(u"docs/plan.md"_s, "two\n", u"Go on\n\nand why"_s);
        QCOMPARE(summaries(u"docs/plan.md"_s), (QStringList {u"Go on"_s, u"Begin"_s}));
        const PlanHistory history = planHistory(path(u"docs/plan.md"_s), {});
        QCOMPARE(history.commits.first().author, u"Ann"_s);
        QCOMPARE(history.commits.first().path, u"docs/plan.md"_s);
        QVERIFY(history.commits.first().time.isValid());
        QVERIFY(history.note.isEmpty());
    }

    void followsRenames()
    {
        commit(u"plan.md"_s, "a\nb\nc\nd\n", u"Begin"_s);
        git({u"mv"_s, u"plan.md"_s, u"invoices.md"_s});
        commit(u"invoices.md"_s, "a\nb\nc\ne\n", u"Rename it"_s);
        commit(u"invoices.md"_s, "f\n", u"Go on"_s);
        QCOMPARE(summaries(u"invoices.md"_s), (QStringList {u"Go on"_s, u"Rename it"_s, u"Begin"_s}));
        const PlanHistory history = planHistory(path(u"invoices.md"_s), {});
        QCOMPARE(history.commits.last().path, u"plan.md"_s);
        const PlanCommit first = history.commits.last();
        QCOMPARE(bytesInGit(m_folder->path(), first.id + u':' + first.path).bytes, std::optional(QByteArray("a\nb\nc\nd\n")));
    }

    void aMergeThatTookOneSideIsNoChange()
    {
        commit(u"plan.md"_s, "one\n", u"Begin"_s);
        git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        commit(u"plan.md"_s, "two\n", u"On the side"_s);
        git({u"checkout"_s, u"-q"_s, u"main"_s});
        commit(u"other.md"_s, "x\n", u"Meanwhile"_s);
        git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"side"_s});
        QCOMPARE(summaries(u"plan.md"_s), (QStringList {u"On the side"_s, u"Begin"_s}));
    }

    void endsWhereItIsToldTo()
    {
        for (int i = 0; i < 4; ++i)
            commit(u"plan.md"_s, QByteArray::number(i), QString::number(i));
        const PlanHistory some = planHistory(path(u"plan.md"_s), {}, 2);
        QCOMPARE(some.commits.size(), 2);
        QVERIFY(!some.note.isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(planHistory(path(u"plan.md"_s), stop.get_token()).commits.isEmpty());
    }

    void whereThereIsNoneItSaysWhy()
    {
        const QTemporaryDir outside;
        const PlanHistory none = planHistory(outside.filePath(u"plan.md"_s), {});
        QVERIFY(none.commits.isEmpty());
        QVERIFY(none.note.contains(u"repository"_s));
        // nothing committed yet, and a file that never was
        QVERIFY(planHistory(path(u"plan.md"_s), {}).commits.isEmpty());
        commit(u"plan.md"_s, "one\n", u"Begin"_s);
        QVERIFY(planHistory(path(u"nowhere.md"_s), {}).commits.isEmpty());
    }

    void aRevisionIsFoundWhereThePlanIs()
    {
        commit(u"docs/plan.md"_s, "one\n", u"Begin"_s);
        git({u"tag"_s, u"v1"_s});
        commit(u"docs/plan.md"_s, "two\n", u"Go on"_s);
        QCOMPARE(bytesAtRevision(path(u"docs/plan.md"_s), u"v1"_s).bytes, std::optional(QByteArray("one\n")));
        QCOMPARE(bytesAtRevision(path(u"docs/plan.md"_s), u"HEAD"_s).bytes, std::optional(QByteArray("two\n")));
        for (const QString &name : {u"v2"_s, QString(), u"HEAD:"_s, u"--all"_s, QString(5000, u'x')}) {
            const RevisionBytes answer = bytesAtRevision(path(u"docs/plan.md"_s), name);
            QVERIFY2(!answer.bytes, qPrintable(name));
            QVERIFY(!answer.reason.isEmpty());
        }
    }

    void theSearchTellsWhatItFound()
    {
        commit(u"plan.md"_s, "one\n", u"Begin"_s);
        HistorySearch search;
        QSignalSpy found(&search, &HistorySearch::found);
        search.start(path(u"plan.md"_s));
        QVERIFY(found.wait());
        QCOMPARE(found.first().first().value<PlanHistory>().commits.size(), 1);
        search.start(path(u"plan.md"_s));
        search.stop();
        QVERIFY(!found.wait(50));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList summaries(const QString &name) const
    {
        QStringList summaries;
        const auto history = planHistory(path(name), {});
        for (const PlanCommit &commit : history.commits)
            summaries.append(commit.summary);
        return summaries;
    }
    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s, QStringList {u"-c"_s, u"user.name=Ann"_s, u"-c"_s, u"user.email=ann@example.org"_s} + arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("git failed: %s", process.readAllStandardError().constData());
    }
    void commit(const QString &name, const QByteArray &bytes, const QString &message) const
    {
        QDir(m_folder->path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        file.close();
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, message});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPlanHistory)
#include "tst_planhistory.moc"
