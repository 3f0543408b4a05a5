// SPDX-License-Identifier: Apache-2.0
#include "configurationfile.h"
#include "configurationshelf.h"
#include "namedfiles.h"
#include "planreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestConfigurationFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestFileIsInForce()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath(u"docs/plans/a.md"_s);
        write(plan, "# A\n");
        QCOMPARE(configurationOf(plan), Configuration());
        write(folder.filePath(u".setsquare.yaml"_s), "token-budget: 1000\n");
        QCOMPARE(configurationOf(plan).tokenBudget, 1000);
        write(folder.filePath(u"docs/.setsquare.yaml"_s), "token-budget: 2000\n");
        QCOMPARE(configurationOf(plan).tokenBudget, 2000);
        QCOMPARE(configurationOf(plan).path, folder.filePath(u"docs/.setsquare.yaml"_s));
    }

    void aFolderInItsPlaceIsAProblem()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u".setsquare.yaml"_s));
        QCOMPARE(configurationOf(folder.filePath(u"a.md"_s)).problems.size(), 1);
    }

    void theWindowFollowsItsFile()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath(u"docs/a.md"_s);
        write(plan, "# A\n");
        PlanSession session;
        ConfigurationShelf shelf(&session);
        shelf.setPlanPath(plan);
        QCOMPARE(session.configuration().tokenBudget, 4000);
        write(folder.filePath(u"docs/.setsquare.yaml"_s), "token-budget: 1000\n");
        QTRY_COMPARE(session.configuration().tokenBudget, 1000);
        QVERIFY(QFile::remove(folder.filePath(u"docs/.setsquare.yaml"_s)));
        QTRY_COMPARE(session.configuration(), Configuration());
        shelf.setPlanPath({});
        QCOMPARE(session.configuration(), Configuration());
    }

    void filesAreLookedForBelowTheRepository()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath(u"docs/a.md"_s);
        write(plan, "# A\n");
        write(folder.filePath(u"src/a.cpp"_s), "");
        write(folder.filePath(u"docs/b.md"_s), "");
        const Plan read = readPlan(u"## Tasks\n\n1. **T**\n   - Files: `src/a.cpp:12-30`, `src/b.cpp`, `b.md`\n"_s);
        QVERIFY(!existingFiles(read, plan));
        QVERIFY(QDir(folder.path()).mkdir(u".git"_s));
        QCOMPARE(existingFiles(read, plan), QSet<QString>({u"src/a.cpp"_s, u"b.md"_s}));
    }
};

QTEST_MAIN(TestConfigurationFile)
#include "tst_configurationfile.moc"
