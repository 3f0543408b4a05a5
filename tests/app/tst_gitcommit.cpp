// SPDX-License-Identifier: Apache-2.0
#include "gitcommit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TestGitCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void planAndLedgerAreOfferedTogether();
    void onlyWhatWasOfferedIsCommitted();
    void whatWasShownIsCommittedThoughTheFileMovedOn();
    void anUnchangedPlanIsNotOffered();
    void aPlanInAFolderBelowIsCommitted();
    void outsideOfARepositoryNothingIsOffered();
    void anIgnoredLedgerIsNoticed();
    void aMergeUnderWayIsLeftAlone();

private:
    QString path(const QString &name = u"plan.md"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s, arguments);
        process.waitForFinished(20'000);
        return process.readAllStandardOutput();
    }
    static QStringList names(const CommitOffer &offer)
    {
        QStringList names;
        for (const CommitOffer::File &file : offer.files)
            names.append(file.path);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGitCommit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git({u"config"_s, u"user.name"_s, u"Gil Git"_s});
    git({u"config"_s, u"user.email"_s, u"gil@example.org"_s});
    put("# T\n");
    QVERIFY(QDir(m_folder->path()).mkdir(u".plan.md.approvals"_s));
    put("{}", u".plan.md.approvals/20260101T000000Z-0123456789abcdef.json"_s);
    put("other\n", u"other.md"_s);
}

void TestGitCommit::planAndLedgerAreOfferedTogether()
{
    const CommitOffer offer = commitOffer(path());
    QCOMPARE(names(offer), QStringList({u"plan.md"_s, u".plan.md.approvals/20260101T000000Z-0123456789abcdef.json"_s}));
    QCOMPARE(offer.files.constFirst().bytes, QByteArray("# T\n"));
    QVERIFY(offer.files.constFirst().before.isNull());
}

void TestGitCommit::onlyWhatWasOfferedIsCommitted()
{
    git({u"add"_s, u"other.md"_s}); // staged by the user, for another commit
    QCOMPARE(commit(commitOffer(path()), u"Approve\n\nAll of it"_s), QString());
    QCOMPARE(git({u"log"_s, u"--format=%an|%s|%b"_s}).trimmed(), QByteArray("Gil Git|Approve|All of it"));
    QCOMPARE(git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s}).trimmed().split('\n').size(), 2);
    QCOMPARE(git({u"status"_s, u"--porcelain"_s}).trimmed(), QByteArray("A  other.md"));
    QVERIFY(commitOffer(path()).isEmpty());
}

void TestGitCommit::whatWasShownIsCommittedThoughTheFileMovedOn()
{
    const CommitOffer offer = commitOffer(path());
    put("# Changed\n");
    QCOMPARE(commit(offer, u"first"_s), QString());
    QCOMPARE(git({u"show"_s, u"HEAD:plan.md"_s}), QByteArray("# T\n"));
    QCOMPARE(names(commitOffer(path())), QStringList({u"plan.md"_s}));
    QCOMPARE(commitOffer(path()).files.constFirst().before, QByteArray("# T\n"));
    QCOMPARE(commit(commitOffer(path()), u"second"_s), QString());
    QCOMPARE(git({u"log"_s, u"--format=%s"_s}).trimmed(), QByteArray("second\nfirst"));
}

void TestGitCommit::anUnchangedPlanIsNotOffered()
{
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-qm"_s, u"all"_s});
    QVERIFY(commitOffer(path()).isEmpty());
}

void TestGitCommit::aPlanInAFolderBelowIsCommitted()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"docs/plans"_s));
    put("# B\n", u"docs/plans/ä b.md"_s);
    const CommitOffer offer = commitOffer(path(u"docs/plans/ä b.md"_s));
    QCOMPARE(names(offer), QStringList({u"docs/plans/ä b.md"_s}));
    QCOMPARE(commit(offer, u"below"_s), QString());
    QCOMPARE(git({u"show"_s, u"HEAD:docs/plans/ä b.md"_s}), QByteArray("# B\n"));
}

void TestGitCommit::outsideOfARepositoryNothingIsOffered()
{
    const QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(u"plan.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(commitOffer(file.fileName()).isEmpty());
    QVERIFY(!isIgnoredByGit(file.fileName()));
}

void TestGitCommit::anIgnoredLedgerIsNoticed()
{
    const QString record = path(u".plan.md.approvals/20260101T000000Z-0123456789abcdef.json"_s);
    QVERIFY(!isIgnoredByGit(record));
    put(".*\n", u".gitignore"_s);
    QVERIFY(isIgnoredByGit(record));
    QVERIFY(!isIgnoredByGit(path()));
    QCOMPARE(names(commitOffer(path())), QStringList({u"plan.md"_s}));
    put("plan.md\n", u".gitignore"_s);
    QVERIFY(commitOffer(path()).isEmpty());
}

void TestGitCommit::aMergeUnderWayIsLeftAlone()
{
    put(QByteArray(40, 'a') + '\n', u".git/MERGE_HEAD"_s);
    QVERIFY(!commit(commitOffer(path()), u"no"_s).isEmpty());
    QVERIFY(git({u"log"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestGitCommit)
#include "tst_gitcommit.moc"
