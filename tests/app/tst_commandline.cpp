// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"

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

QString plan(const char *name)
{
    return QStringLiteral(DATA_FOLDER "/formats/") + QString::fromLatin1(name);
}

QString sample()
{
    return QStringLiteral(SOURCE_FOLDER "/resources/samples/offline-search.md");
}

} // namespace

/** Runs the program itself, as a user does. */
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExitStatusTellsWhatHappened_data();
    void theExitStatusTellsWhatHappened();
    void errorsAreOneLine_data();
    void errorsAreOneLine();
    void aPlanIsShownWhole();
    void everyFieldIsThere();
    void missingValuesAreNull();
    void researchIsListedWithItsIds();
    void findingsHaveTheirPlaces();
    void aFolderIsSearchedForPlans();
    void standardInputIsAPlan();
    void theGateSaysWhyItIsClosed();
    void anExportIsRefusedUntilAllHaveApproved();
    void anExportOverwritesOnlyItself();
    void aNewPlanIsMadeOnce();
    void operationsChangeTheFileAsOne();
    void operationsThatAreRefusedChangeNothing_data();
    void operationsThatAreRefusedChangeNothing();
    void outputThatCannotBeWrittenIsAnError();
    void badInputNeitherCrashesNorHangs_data();
    void badInputNeitherCrashesNorHangs();
    void theProgramStartsWithoutGui();

private:
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    QTemporaryDir m_folder;
};

Answer TestCommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), u"crashed or hung: "_s + process.errorString()};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void TestCommandLine::theExitStatusTellsWhatHappened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("help") << QStringList {u"--help"_s} << 0;
    QTest::newRow("help of a command") << QStringList {u"check"_s, u"--help"_s} << 0;
    QTest::newRow("version") << QStringList {u"--version"_s} << 0;
    QTest::newRow("show") << QStringList {u"show"_s, plan("uploads.md")} << 0;
    QTest::newRow("gate closed") << QStringList {u"gate"_s, plan("uploads.md")} << 1;
    QTest::newRow("export refused") << QStringList {u"export"_s, plan("uploads.md"), u"--to"_s, u"spec"_s} << 1;
    QTest::newRow("draft") << QStringList {u"export"_s, plan("uploads.md"), u"--to"_s, u"spec"_s, u"--draft"_s} << 0;
    QTest::newRow("a view of a plan whose gate is closed") << QStringList {u"export"_s, plan("uploads.md"), u"--to"_s, u"csv"_s} << 0;
    QTest::newRow("a graph") << QStringList {u"export"_s, plan("uploads.md"), u"--to"_s, u"dot"_s} << 0;
    QTest::newRow("a rule explained") << QStringList {u"check"_s, u"--explain"_s, u"task-too-big"_s} << 0;
}

void TestCommandLine::theExitStatusTellsWhatHappened()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = run(arguments);
    QVERIFY2(answer.status == status, qPrintable(answer.error));
    QVERIFY(status != 0 || !answer.output.isEmpty());
}

void TestCommandLine::errorsAreOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such command") << QStringList {u"frobnicate"_s} << 2;
    QTest::newRow("no such command with an option") << QStringList {u"frobnicate"_s, u"--draft"_s} << 2;
    QTest::newRow("no such option") << QStringList {u"show"_s, u"--frobnicate"_s, plan("uploads.md")} << 2;
    QTest::newRow("no such format") << QStringList {u"show"_s, u"--format"_s, u"xml"_s, plan("uploads.md")} << 2;
    QTest::newRow("no file named") << QStringList {u"show"_s} << 2;
    QTest::newRow("no file named to check") << QStringList {u"check"_s} << 2;
    QTest::newRow("two files for one") << QStringList {u"show"_s, plan("uploads.md"), plan("uploads.md")} << 2;
    QTest::newRow("no target") << QStringList {u"export"_s, plan("uploads.md")} << 2;
    QTest::newRow("no such diagram") << QStringList {u"export"_s, plan("uploads.md"), u"--to"_s, u"mermaid"_s, u"--diagram"_s, u"pie"_s}
                                     << 2;
    QTest::newRow("a diagram of a table") << QStringList {u"export"_s, plan("uploads.md"), u"--to"_s, u"csv"_s, u"--diagram"_s, u"gantt"_s}
                                          << 2;
    QTest::newRow("no such rule") << QStringList {u"check"_s, u"--explain"_s, u"frobnicate"_s} << 2;
    QTest::newRow("missing file") << QStringList {u"show"_s, u"missing.md"_s} << 3;
    QTest::newRow("missing file for the window") << QStringList {u"missing.md"_s} << 3;
    QTest::newRow("a folder for a file") << QStringList {u"show"_s, u"."_s} << 3;
    QTest::newRow("a device") << QStringList {u"check"_s, u"/dev/zero"_s} << 3;
    QTest::newRow("missing among others") << QStringList {u"gate"_s, u"missing.md"_s, plan("uploads.md")} << 3;
    QTest::newRow("new where a file is") << QStringList {u"new"_s, plan("uploads.md")} << 3;
    QTest::newRow("new in no folder") << QStringList {u"new"_s, u"no/folder.md"_s} << 3;
}

void TestCommandLine::errorsAreOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Answer answer = run(arguments);
    QVERIFY2(answer.status == status, qPrintable(QString::number(answer.status) + answer.error));
    QVERIFY2(answer.error.startsWith(u"setsquare: "_s), qPrintable(answer.error));
    QCOMPARE(answer.error.count(u'\n'), 1);
}

void TestCommandLine::aPlanIsShownWhole()
{
    const QJsonObject shown = run({u"show"_s, plan("uploads.md"), u"--format"_s, u"json"_s}).object();
    QCOMPARE(shown[u"schema"_s].toString(), u"setsquare/plan/1"_s);
    QCOMPARE(shown[u"title"_s].toString(), u"Uploads that go on after a break"_s);
    QCOMPARE(shown[u"tasks"_s].toArray().size(), 6);
    const QJsonArray phases = shown[u"phases"_s].toArray();
    QCOMPARE(phases.size(), 3);
    const double hours[] = {2, 3, 2};
    for (int index = 0; index < 3; ++index)
        QCOMPARE(phases[index].toObject()[u"estimate"_s].toObject()[u"highHours"_s].toDouble(), hours[index]);
    QCOMPARE(phases[1].toObject()[u"tasks"_s].toArray(), (QJsonArray {u"3"_s, u"4"_s}));
    QCOMPARE(shown[u"criteria"_s].toArray().size(), 13);
    const QJsonObject decision = shown[u"decisions"_s].toArray()[0].toObject();
    QCOMPARE(decision[u"options"_s].toArray().size(), 3);
    QCOMPARE(decision[u"chosen"_s].toString(), u"B"_s);
    QCOMPARE(shown[u"risks"_s].toArray().size(), 3);
    QCOMPARE(shown[u"risks"_s].toArray()[0].toObject()[u"impact"_s].toString(), u"high"_s);
    QCOMPARE(shown[u"rollback"_s].toArray().size(), 4);
    QCOMPARE(shown[u"approvals"_s].toArray().size(), 3);
    QCOMPARE(shown[u"effort"_s].toObject()[u"total"_s].toObject()[u"lowHours"_s].toDouble(), 12.0);
    QCOMPARE(shown[u"tokens"_s].toInteger(), bytes(plan("uploads.md")).size() / 4);
    QVERIFY(shown[u"digest"_s].toString().startsWith(u"setsquare/1:"_s));
    const QJsonObject task = shown[u"tasks"_s].toArray()[1].toObject();
    QCOMPARE(task[u"lines"_s].toArray(), (QJsonArray {41, 45}));
}

void TestCommandLine::everyFieldIsThere()
{
    const QJsonObject shown = run({u"show"_s, sample(), u"--format"_s, u"json"_s}).object();
    const QStringList fields {u"schema"_s,    u"title"_s,  u"approach"_s,  u"research"_s,  u"sections"_s, u"context"_s,  u"architecture"_s,
                              u"phases"_s,    u"tasks"_s,  u"criteria"_s,  u"decisions"_s, u"risks"_s,    u"rollback"_s, u"checkpoints"_s,
                              u"questions"_s, u"effort"_s, u"learnings"_s, u"approvals"_s, u"unread"_s,   u"tokens"_s,   u"digest"_s};
    QCOMPARE(shown.size(), fields.size());
    for (const QString &field : fields) {
        QVERIFY2(shown.contains(field), qPrintable(field));
        const QJsonValue value = shown[field];
        QVERIFY2(field == "unread"_L1 || !value.isArray() || !value.toArray().isEmpty(), qPrintable(field));
        QVERIFY2(!value.isNull(), qPrintable(field));
    }
    QCOMPARE(shown[u"tasks"_s].toArray()[4].toObject()[u"groundedIn"_s].toArray()[0].toObject()[u"quote"_s].toString(),
             u"at most 200 MB"_s);
}

void TestCommandLine::missingValuesAreNull()
{
    const QJsonObject shown = run({u"show"_s, u"-"_s, u"--format"_s, u"json"_s}, "## Tasks\n1. **A**\n").object();
    for (const QString &field : {u"title"_s, u"approach"_s, u"context"_s})
        QVERIFY2(shown.contains(field) && shown[field].isNull(), qPrintable(field));
    QCOMPARE(shown[u"risks"_s], QJsonValue(QJsonArray()));
    const QJsonObject task = shown[u"tasks"_s].toArray()[0].toObject();
    QCOMPARE(task[u"id"_s], QJsonValue(u"1"_s));
    for (const QString &field : {u"phase"_s, u"changes"_s, u"tests"_s, u"dependsOn"_s, u"estimate"_s, u"complexity"_s})
        QVERIFY2(task.contains(field) && task[field].isNull(), qPrintable(field));
    QCOMPARE(task[u"files"_s], QJsonValue(QJsonArray()));
}

void TestCommandLine::researchIsListedWithItsIds()
{
    const Answer answer = run({u"research"_s, sample(), u"--format"_s, u"json"_s});
    QVERIFY2(answer.status == 0, qPrintable(answer.error));
    QCOMPARE(answer.object().value(u"schema"_s).toString(), u"setsquare/research/1"_s);
    const QJsonArray documents = answer.object().value(u"documents"_s).toArray();
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0].toObject()[u"path"_s].toString(), u"offline-search-research.md"_s);
    QStringList ids;
    for (const auto &document : documents) {
        const QJsonArray found = document.toObject().value(u"findings"_s).toArray();
        for (const auto &finding : found)
            ids.append(finding.toObject().value(u"id"_s).toString());
    }
    ids.sort();
    QCOMPARE(ids.join(u' '), u"A1 A2 C1 C2 C3 C4 D1 D2 D3 D4 D5 E1 E2 K1 K2 K3 K4 Q1 Q2 Q3 Q4 S1 S2 S3 S4"_s);
    const QString alone = QStringLiteral(SOURCE_FOLDER "/resources/samples/device-survey.yaml");
    QCOMPARE(run({u"research"_s, alone, u"--format"_s, u"json"_s}).object()[u"documents"_s].toArray()[0].toObject()[u"path"_s].toString(),
             alone);
}

void TestCommandLine::findingsHaveTheirPlaces()
{
    const Answer answer = run({u"check"_s, sample(), u"--format"_s, u"json"_s});
    QVERIFY2(answer.status == 0, qPrintable(answer.error));
    QCOMPARE(answer.object().value(u"schema"_s).toString(), u"setsquare/findings/1"_s);
    const QJsonArray findings = answer.object().value(u"findings"_s).toArray();
    QVERIFY(!findings.isEmpty());
    const QJsonObject finding = findings[0].toObject();
    for (const QString &field :
         {u"file"_s, u"rule"_s, u"severity"_s, u"message"_s, u"line"_s, u"column"_s, u"endLine"_s, u"endColumn"_s, u"fixes"_s})
        QVERIFY2(finding.contains(field), qPrintable(field));
    const QByteArray lines = run({u"check"_s, sample()}).output;
    QCOMPARE(lines.count('\n'), findings.size());
    const QString first = u"%1:%2:%3: %4: "_s.arg(sample(), QString::number(finding[u"line"_s].toInt()),
                                                  QString::number(finding[u"column"_s].toInt()), finding[u"severity"_s].toString());
    QVERIFY2(lines.startsWith(first.toUtf8()), lines.constData());
    // the sample is meant to have something to say, but nothing that stops anybody
    QCOMPARE(run({u"check"_s, sample(), u"--fail-on"_s, u"warning"_s}).status, 1);
}

void TestCommandLine::aFolderIsSearchedForPlans()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"tree/sub"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"tree/.hidden"_s));
    put("tree/one.md", "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 9\n");
    put("tree/sub/two.md", "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 9\n");
    put("tree/notes.md", "# Notes\n\n1. **A**\n   - Depends on: Task 9\n");
    put("tree/.hidden/three.md", "# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 9\n");
    QVERIFY(QFile::link(u"../tree"_s, m_folder.filePath(u"tree/again"_s)));
    const QJsonArray findings = run({u"check"_s, u"tree"_s, u"--format"_s, u"json"_s}).object()[u"findings"_s].toArray();
    QStringList files;
    for (const auto &finding : findings)
        files.append(finding.toObject().value(u"file"_s).toString());
    files.removeDuplicates();
    QCOMPARE(files, (QStringList {u"tree/one.md"_s, u"tree/sub/two.md"_s}));
}

void TestCommandLine::standardInputIsAPlan()
{
    const Answer answer = run({u"show"_s, u"-"_s, u"--format"_s, u"json"_s}, bytes(plan("uploads.md")));
    QCOMPARE(answer.object().value(u"tasks"_s).toArray().size(), 6);
    const Answer draft = run({u"export"_s, u"-"_s, u"--to"_s, u"spec"_s, u"--draft"_s}, bytes(plan("uploads.md")));
    QVERIFY(draft.output.contains("\n1. **Add the ticket**\n"));
}

void TestCommandLine::theGateSaysWhyItIsClosed()
{
    const QJsonObject gate = run({u"gate"_s, plan("uploads.md"), u"--format"_s, u"json"_s}).object();
    QCOMPARE(gate[u"schema"_s].toString(), u"setsquare/gate/1"_s);
    QCOMPARE(gate[u"open"_s], QJsonValue(false));
    QCOMPARE(gate[u"blockers"_s].toArray().size(), 2);
    QCOMPARE(gate[u"roles"_s].toArray().size(), 3);
    QCOMPARE(gate[u"roles"_s].toArray()[2].toObject()[u"verdict"_s].toString(), u"follows"_s);
    const Answer two = run({u"gate"_s, plan("uploads.md"), sample(), u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(two.output).array().size(), 2);
}

void TestCommandLine::anExportIsRefusedUntilAllHaveApproved()
{
    const QString path = put("gated.md", bytes(plan("uploads.md")));
    const QString output = m_folder.filePath(u"gated-spec.md"_s);
    const Answer refused = run({u"export"_s, path, u"--to"_s, u"spec"_s, u"--output"_s, output});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains(u"Security team"_s), qPrintable(refused.error));
    QVERIFY(!QFile::exists(output));
    // a tick without a record opens nothing
    put("gated.md", bytes(plan("uploads.md")).replace("- [ ] Security", "- [x] Security").replace("- [ ] Product", "- [x] Product"));
    QCOMPARE(run({u"export"_s, path, u"--to"_s, u"spec"_s, u"--output"_s, output}).status, 1);
    QVERIFY(QDir(m_folder.path()).mkdir(u".gated.md.approvals"_s));
    const auto approved = Setsquare::approvedByAll(QString::fromUtf8(bytes(path)));
    for (const Setsquare::LedgerFile &file : approved.files)
        put(qPrintable(u".gated.md.approvals/"_s + file.name), file.bytes);
    const Answer written = run({u"export"_s, path, u"--to"_s, u"spec"_s, u"--output"_s, output});
    QVERIFY2(written.status == 0, qPrintable(written.error));
    QVERIFY(bytes(output).startsWith("# Implementation Specification: Uploads"));
    QVERIFY(!bytes(output).contains("DRAFT"));
    QCOMPARE(run({u"gate"_s, path}).status, 0);
}

void TestCommandLine::anExportOverwritesOnlyItself()
{
    const QString path = put("own.md", "---\nresearch: own-research.md\n---\n# T\n\n## Tasks\n\n1. **A**\n");
    put("own-research.md", "# R\n");
    put("stranger.md", "mine\n");
    const auto write = [&](const QString &output) {
        return run({u"export"_s, path, u"--to"_s, u"spec"_s, u"--draft"_s, u"--output"_s, output}).status;
    };
    for (const QString &name : {u"own.md"_s, u"./own.md"_s, u"own-research.md"_s, u"stranger.md"_s}) {
        const QByteArray before = bytes(m_folder.filePath(name));
        QVERIFY2(write(name) == 1, qPrintable(name));
        QCOMPARE(bytes(m_folder.filePath(name)), before);
    }
    QCOMPARE(write(u"own-spec.md"_s), 0);
    QCOMPARE(write(u"own-spec.md"_s), 0);
    put("other.md", "# Other\n\n## Tasks\n\n1. **B**\n");
    const QByteArray before = bytes(m_folder.filePath(u"own-spec.md"_s));
    QCOMPARE(run({u"export"_s, u"other.md"_s, u"--to"_s, u"spec"_s, u"--draft"_s, u"--output"_s, u"own-spec.md"_s}).status, 1);
    QCOMPARE(bytes(m_folder.filePath(u"own-spec.md"_s)), before);
    QCOMPARE(write(u"no/folder.md"_s), 3);
}

void TestCommandLine::aNewPlanIsMadeOnce()
{
    QCOMPARE(run({u"new"_s, u"fresh.md"_s, u"--title"_s, u"Fresh \n start"_s}).status, 0);
    const QByteArray made = bytes(m_folder.filePath(u"fresh.md"_s));
    QVERIFY(made.startsWith("---\napproach: feature\n---\n\n# Implementation Specification: Fresh start\n"));
    QCOMPARE(run({u"new"_s, u"fresh.md"_s}).status, 3);
    QCOMPARE(bytes(m_folder.filePath(u"fresh.md"_s)), made);
    const QJsonObject shown = run({u"show"_s, u"fresh.md"_s, u"--format"_s, u"json"_s}).object();
    QCOMPARE(shown[u"approvals"_s].toArray().size(), 3);
    QCOMPARE(shown[u"phases"_s].toArray().size(), 1);
    QCOMPARE(shown[u"unread"_s].toArray().size(), 0);
}

void TestCommandLine::operationsChangeTheFileAsOne()
{
    const QByteArray before = "# Plan: Ops\r\n\r\n## Tasks\r\n\r\n1. **First**\r\n   - Estimate: 1 hour\r\n\r\n"
                              "## Acceptance Criteria\r\n\r\n- [ ] It works\r\n";
    const QString path = put("ops.md", before);
    const QString operations = put("ops.json", R"([{"op": "task.set", "task": 1, "field": "estimate", "value": "2-3"},
        {"op": "criterion.tick", "criterion": 1, "done": true}])");
    const Answer diff = run({u"edit"_s, path, u"--ops"_s, operations, u"--diff"_s});
    QCOMPARE(diff.status, 0);
    QVERIFY2(diff.output.contains("-   - Estimate: 1 hour\r\n+   - Estimate: 2-3 hours\r\n"), diff.output.constData());
    QCOMPARE(bytes(path), before);
    const QString other = m_folder.filePath(u"other.md"_s);
    QCOMPARE(run({u"edit"_s, path, u"--ops"_s, operations, u"--output"_s, other}).status, 0);
    QByteArray expected = before;
    expected.replace("1 hour", "2-3 hours").replace("[ ]", "[x]");
    QCOMPARE(bytes(other), expected);
    QCOMPARE(bytes(path), before);
    QCOMPARE(run({u"edit"_s, path, u"--ops"_s, operations}).status, 0);
    QCOMPARE(bytes(path), expected);
    QCOMPARE(run({u"edit"_s, u"-"_s, u"--ops"_s, put("none.json", "[]"), u"--output"_s, other}, "# Plan: Copied").status, 0);
    QCOMPARE(bytes(other), QByteArray("# Plan: Copied"));
}

void TestCommandLine::operationsThatAreRefusedChangeNothing_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no such task") << QByteArray(R"([{"op": "criterion.tick", "criterion": 1, "done": true},
        {"op": "task.set", "task": "9", "field": "title", "value": "x"}])")
                                  << 1 << u"operation 2 (task.set 9)"_s;
    QTest::newRow("not JSON") << QByteArray("[{") << 2 << u"list such as"_s;
    QTest::newRow("no list") << QByteArray(R"({"op": "task.add"})") << 2 << u"list such as"_s;
    QTest::newRow("no object") << QByteArray("[1]") << 2 << u"operation 1"_s;
    QTest::newRow("unknown") << QByteArray(R"([{"op": "task.paint"}])") << 2 << u"task.paint"_s;
    QTest::newRow("no name") << QByteArray(R"([{"task": 1}])") << 2 << u"operation 1"_s;
    QTest::newRow("an argument too many") << QByteArray(R"([{"op": "criterion.tick", "criterion": 1, "done": true, "x": 1}])") << 2
                                          << u"x"_s;
}

void TestCommandLine::operationsThatAreRefusedChangeNothing()
{
    QFETCH(const QByteArray, operations);
    QFETCH(const int, status);
    QFETCH(const QString, complaint);
    const QByteArray before = "# Plan: Ops\n\n## Tasks\n\n1. **First**\n\n## Acceptance Criteria\n\n- [ ] It works\n";
    const QString path = put("refused.md", before);
    const Answer answer = run({u"edit"_s, path, u"--ops"_s, u"-"_s}, operations);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.error.contains(complaint), qPrintable(answer.error));
    QCOMPARE(answer.error.count(u'\n'), 1);
    QCOMPARE(bytes(path), before);
}

void TestCommandLine::outputThatCannotBeWrittenIsAnError()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, {u"show"_s, sample(), u"--format"_s, u"json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
}

void TestCommandLine::badInputNeitherCrashesNorHangs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head("# T\n\n## Tasks\n\n");
    QByteArray items;
    QByteArray nested;
    for (int index = 0; index < 100'000; ++index)
        items += QByteArray::number(index + 1) + ". **Task**\n";
    for (int depth = 0; depth < 3'000; ++depth)
        nested += QByteArray(2 * depth, ' ') + "- item\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one line of 5 MB") << head + QByteArray(5'000'000, 'x');
    QTest::newRow("100,000 items") << head + items;
    QTest::newRow("3,000 lists in one another") << head + nested;
    QTest::newRow("100,000 bullets on one line") << head + QByteArray("- ").repeated(100'000);
    QTest::newRow("20,000 nested quotes") << head + QByteArray(20'000, '>') + " x\n";
    QTest::newRow("a table of 4,000 columns") << "# T\n\n## Risks\n\n" + QByteArray("|a").repeated(4'000) + "|\n"
            + QByteArray("|-").repeated(4'000) + "|\n" + QByteArray("|b").repeated(4'000) + "|\n";
    QTest::newRow("NUL and control characters") << head + QByteArray("1. **A\0\x01\x1B[31m**\n", 16);
    QTest::newRow("two sections of a name") << head + "1. **A**\n\n## Tasks\n\n1. **B**\n";
    QTest::newRow("no tasks") << head;
    QTest::newRow("numbered twice, or not at all") << head + "1. **A**\n\n## Tasks\n\n- **B**\n\n1. **C**\n";
    QTest::newRow("a task that does not exist") << head + "1. **A**\n   - Depends on: Task 99\n";
    QTest::newRow("an estimate of banana") << head + "1. **A**\n   - Estimate: banana\n";
    QTest::newRow("wrong encoding") << head + "1. **\xE4**\n";
    QTest::newRow("conflict markers") << head + "<<<<<<< ours\n1. **A**\n=======\n1. **B**\n>>>>>>> theirs\n";
    QTest::newRow("open comment") << head + "1. **A**\n<!-- \n";
    QTest::newRow("bad front matter") << QByteArray("---\n: [\n&a *a\n---\n# T\n");
}

void TestCommandLine::badInputNeitherCrashesNorHangs()
{
    QFETCH(QByteArray, bytes);
    const QString path = put("bad.md", bytes);
    const QStringList commands[] = {
        {u"show"_s, path, u"--format"_s, u"json"_s}, {u"check"_s, path}, {u"export"_s, path, u"--to"_s, u"spec"_s, u"--draft"_s}};
    for (const QStringList &arguments : commands) {
        const Answer answer = run(arguments);
        QVERIFY2(answer.status == 0 || answer.status == 1, qPrintable(arguments.first() + u": "_s + answer.error));
    }
    QCOMPARE(this->bytes(path), bytes);
}

void TestCommandLine::theProgramStartsWithoutGui()
{
    // loading Gui alone takes longer than a whole check of a small plan may
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, QCoreApplication::applicationDirPath() + u"/setsquare"_s});
    QVERIFY(readelf.waitForFinished());
    const QByteArray needed = readelf.readAllStandardOutput();
    QVERIFY(needed.contains("libQt6Core"));
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6Network", "libKF6"})
        QVERIFY2(!needed.contains(library), library);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
