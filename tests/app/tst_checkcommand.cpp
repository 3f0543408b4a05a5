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

/** What the program said. */
struct Answer {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QString error;

    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

} // namespace

/** Runs the program itself: checking plans, and making them from their research. */
class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPlanTakesOverItsResearch();
    void aNewPlanIsNotStartedAndNothingElse();
    void everyRuleIsListedInSarif();
    void aConfigurationIsFoundUpward();
    void aRuleIsExplainedWithItsReason();
    void aBoxThatNobodyStandsBehindIsTold();

private:
    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), u"crashed or hung: "_s + process.errorString()};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestCheckCommand::aNewPlanTakesOverItsResearch()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"research"_s));
    put("research/labels.md",
        "# Research: Labels\n\n## Research Question\n\nHow are labels printed?\n\n## Findings\n\n### Open Questions\n\n"
        "- Q1: Who orders the paper?\n\n## Success Criteria\n\n- S1: A label within 2 seconds\n");
    QVERIFY(QDir(m_folder.path()).mkpath(u"plans"_s));
    const QStringList arguments {u"new"_s, u"plans/labels.md"_s, u"--approach"_s, u"debugging"_s, u"--research"_s, u"research/labels.md"_s};
    const Answer answer = run(arguments);
    QVERIFY2(answer.status == 0, qPrintable(answer.error));
    const QJsonObject shown = run({u"show"_s, u"plans/labels.md"_s, u"--format"_s, u"json"_s}).object();
    QCOMPARE(shown[u"approach"_s].toString(), u"debugging"_s);
    QCOMPARE(shown[u"research"_s].toArray(), QJsonArray {u"../research/labels.md"_s});
    QVERIFY(shown[u"context"_s].toString().contains(u"How are labels printed?"_s));
    const QJsonObject criterion = shown[u"criteria"_s].toArray()[0].toObject();
    QCOMPARE(criterion[u"text"_s].toString(), u"A label within 2 seconds"_s);
    QCOMPARE(criterion[u"groundedIn"_s].toArray()[0].toObject()[u"id"_s].toString(), u"S1"_s);
    QCOMPARE(shown[u"questions"_s].toArray().size(), 1);
    QCOMPARE(run({u"new"_s, u"other.md"_s, u"--research"_s, u"lost.md"_s}).status, 3);
    QVERIFY(!QFile::exists(m_folder.filePath(u"other.md"_s)));
}

void TestCheckCommand::everyRuleIsListedInSarif()
{
    const QString path = put("sarif plan.md", "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 9\n");
    const Answer answer = run({u"check"_s, path, u"--format"_s, u"sarif"_s});
    QCOMPARE(answer.status, 1);
    const QJsonObject log = answer.object();
    QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s);
    const QJsonObject ran = log[u"runs"_s].toArray()[0].toObject();
    const QJsonArray rules = ran[u"tool"_s].toObject()[u"driver"_s].toObject()[u"rules"_s].toArray();
    QVERIFY(rules.size() > 50);
    for (const auto &value : ran[u"results"_s].toArray()) {
        const QJsonObject result = value.toObject();
        QCOMPARE(rules[result[u"ruleIndex"_s].toInt()].toObject()[u"id"_s], result[u"ruleId"_s]);
        const QJsonObject place = result[u"locations"_s].toArray()[0].toObject()[u"physicalLocation"_s].toObject();
        QCOMPARE(place[u"artifactLocation"_s].toObject()[u"uri"_s].toString(), u"sarif%20plan.md"_s);
    }
}

void TestCheckCommand::aBoxThatNobodyStandsBehindIsTold()
{
    const QByteArray plan =
        "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: None\n\n## Approval\n\n- [x] Technical lead\n- [ ] Stakeholder\n";
    put("ticked.md", plan);
    const auto found = [this](const QStringList &arguments) {
        QStringList messages;
        for (const auto &value : run(arguments).object().value(u"findings"_s).toArray()) {
            if (value.toObject().value(u"rule"_s) == u"approval-box"_s)
                messages.append(value.toObject().value(u"message"_s).toString());
        }
        return messages;
    };
    QCOMPARE(found({u"check"_s, u"ticked.md"_s, u"--format"_s, u"json"_s}),
             QStringList({u"“Technical lead” is ticked, but no approval of this text is recorded."_s}));
    put(".setsquare.yaml", "rules:\n  approval-box: off\n");
    QVERIFY(found({u"check"_s, u"ticked.md"_s, u"--format"_s, u"json"_s}).isEmpty());
    QVERIFY(QFile::remove(m_folder.filePath(u".setsquare.yaml"_s)));
}

void TestCheckCommand::aConfigurationIsFoundUpward()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"team/plans"_s));
    put("team/plans/one.md", "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 9\n");
    put("team/plans/two.md", "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 9\n");
    put("team/.setsquare.yaml", "rules:\n  dependency-missing: off\n  task-to-big: error\n");
    const Answer answer = run({u"check"_s, u"team"_s, u"--format"_s, u"json"_s});
    QCOMPARE(answer.status, 0);
    int problems = 0;
    for (const auto &value : answer.object().value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        QVERIFY(finding[u"rule"_s].toString() != u"dependency-missing"_s);
        if (finding[u"rule"_s].toString() != u"configuration"_s)
            continue;
        ++problems;
        QVERIFY(finding[u"file"_s].toString().endsWith(u"team/.setsquare.yaml"_s));
        QCOMPARE(finding[u"line"_s].toInt(), 3);
        QVERIFY(finding[u"message"_s].toString().contains(u"task-too-big"_s));
    }
    QCOMPARE(problems, 1);
}

void TestCheckCommand::aRuleIsExplainedWithItsReason()
{
    const QByteArray explained = run({u"check"_s, u"--explain"_s, u"task-too-big"_s}).output;
    QVERIFY2(explained.contains("less than 4 hours") && explained.contains("Step 3"), explained.constData());
    QVERIFY(run({u"check"_s, u"--explain"_s, u"task-to-big"_s}).error.contains(u"task-too-big"_s));
}

void TestCheckCommand::aNewPlanIsNotStartedAndNothingElse()
{
    for (const QString &approach : {u"feature"_s, u"refactoring"_s, u"debugging"_s, u"infrastructure"_s}) {
        const QString file = approach + u"-new.md"_s;
        QCOMPARE(run({u"new"_s, file, u"--approach"_s, approach}).status, 0);
        QStringList rules;
        for (const auto &value : run({u"check"_s, file, u"--format"_s, u"json"_s}).object()[u"findings"_s].toArray())
            rules.append(value.toObject().value(u"rule"_s).toString());
        rules.removeAll(u"section-not-started"_s);
        QCOMPARE(rules, QStringList());
    }
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
