// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** Runs the program itself to export specifications and to verify them. */
class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"plan.md"_s, plan);
    }

    void aDraftIsMadeInEveryForm_data() { forms(); }
    void aDraftIsMadeInEveryForm()
    {
        QFETCH(const QString, form);
        QFETCH(const QByteArray, start);
        QCOMPARE(run({u"export"_s, u"plan.md"_s, u"--to"_s, form, u"--draft"_s, u"--output"_s, u"out"_s}), 0);
        QVERIFY(content(u"out"_s).startsWith(start));
        QCOMPARE(run({u"export"_s, u"plan.md"_s, u"--to"_s, form, u"--draft"_s}), 0);
        QVERIFY(m_output.startsWith(start));
    }

    void theGateStandsBeforeEveryForm_data() { forms(); }
    void theGateStandsBeforeEveryForm()
    {
        QFETCH(const QString, form);
        QCOMPARE(run({u"export"_s, u"plan.md"_s, u"--to"_s, form, u"--output"_s, u"out"_s}), 1);
        QVERIFY(m_error.contains("the gate is closed"));
        QVERIFY(m_error.contains("Lead"));
        QCOMPARE(m_error.count('\n'), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    }

    void anExportReplacesOnlyUnchangedExportsOfItsPlan_data() { forms(); }
    void anExportReplacesOnlyUnchangedExportsOfItsPlan()
    {
        QFETCH(const QString, form);
        const QStringList draft {u"export"_s, u"plan.md"_s, u"--to"_s, form, u"--draft"_s, u"--output"_s};
        put(u"research.md"_s, "# R\n");
        put(u"other.md"_s, "# Other\n\n## Tasks\n\n1. **B**\n");
        put(u"stranger"_s, "<!DOCTYPE html>\n");
        for (const QString &name : {u"plan.md"_s, u"research.md"_s, u"other.md"_s, u"stranger"_s}) {
            const QByteArray before = content(name);
            QCOMPARE(run(draft + QStringList {name}), 1);
            QCOMPARE(content(name), before);
        }
        QCOMPARE(run(draft + QStringList {u"out"_s}), 0);
        put(u"plan.md"_s, plan + "\nmore\n");
        QCOMPARE(run(draft + QStringList {u"out"_s}), 0);
        QCOMPARE(run({u"export"_s, u"other.md"_s, u"--to"_s, form, u"--draft"_s, u"--output"_s, u"out"_s}), 1);
        // what was noted in it would be lost
        put(u"out"_s, content(u"out"_s) + "\n## Implementation Log\n\nDone.\n");
        QCOMPARE(run(draft + QStringList {u"out"_s}), 1);
        QVERIFY(content(u"out"_s).endsWith("Done.\n"));
    }

    void anApprovedPlanIsExportedAndVerified_data() { forms(); }
    void anApprovedPlanIsExportedAndVerified()
    {
        QFETCH(const QString, form);
        const QByteArray text = "# T\n\n## Tasks\n\n1. **A**\n\n## Acceptance Criteria\n\n- [ ] Works\n\n## Approval\n\n- [ ] Lead\n";
        put(u"approved.md"_s, text);
        QVERIFY(QDir(m_folder->path()).mkdir(u".approved.md.approvals"_s));
        const auto approved = approvedByAll(QString::fromUtf8(text));
        for (const LedgerFile &file : approved.files)
            put(u".approved.md.approvals/"_s + file.name, file.bytes);
        QCOMPARE(run({u"export"_s, u"approved.md"_s, u"--to"_s, form, u"--output"_s, u"out"_s}), 0);
        const QStringList verify {u"verify"_s, u"out"_s, u"--plan"_s, u"approved.md"_s};
        QCOMPARE(run(verify), 0);
        QVERIFY2(m_output.startsWith("out: verified\n"), m_output.constData());
        const QByteArray exported = content(u"out"_s);
        QVERIFY(exported.contains("ann@example.org"));
        put(u"out"_s, QByteArray(exported).replace("[ ] Works", "[x] Works"));
        // in a page and a PDF a box is a drawing
        QCOMPARE(run(verify), form == "json"_L1 ? 1 : 0);
        QVERIFY(form != "spec"_L1 || m_output.startsWith("out: progressed\n"));
        QByteArray changed = exported;
        changed[changed.size() / 2] = char(changed.at(changed.size() / 2) ^ 1);
        put(u"out"_s, changed);
        QCOMPARE(run(verify), 1);
        put(u"out"_s, exported);
        put(u"approved.md"_s, QByteArray(text).replace("Works", "Works well"));
        QCOMPARE(run(verify), 1);
    }

    void aDraftIsNotVerified_data() { forms(); }
    void aDraftIsNotVerified()
    {
        QFETCH(const QString, form);
        QCOMPARE(run({u"export"_s, u"plan.md"_s, u"--to"_s, form, u"--draft"_s, u"--output"_s, u"out"_s}), 0);
        QCOMPARE(run({u"verify"_s, u"out"_s, u"--plan"_s, u"plan.md"_s, u"--format"_s, u"json"_s}), 1);
        const QJsonObject answer = QJsonDocument::fromJson(m_output).object();
        QCOMPARE(answer.value(u"schema"_s), u"setsquare/verification/1"_s);
        QCOMPARE(answer.value(u"draft"_s), true);
        QVERIFY(answer.value(u"result"_s) != u"verified"_s);
        QVERIFY(answer.value(u"digest"_s).toString().startsWith("setsquare/1:"_L1));
    }

    void verifyAnswersByItsStatus()
    {
        QCOMPARE(run({u"verify"_s, u"plan.md"_s}), 1);
        QVERIFY(m_output.startsWith("plan.md: altered\n"));
        QCOMPARE(run({u"verify"_s, u"missing.md"_s}), 3);
        QCOMPARE(run({u"verify"_s, u"plan.md"_s, u"--plan"_s, u"missing.md"_s}), 3);
        QCOMPARE(run({u"verify"_s}), 2);
    }

    void picturesComeFromThePlansFolderOnly()
    {
        const QByteArray png =
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        QDir(m_folder->path()).mkpath(u"plans/images"_s);
        put(u"outside.png"_s, png);
        put(u"plans/images/in.png"_s, png);
        QVERIFY(QFile::link(m_folder->filePath(u"outside.png"_s), m_folder->filePath(u"plans/link.png"_s)));
        put(u"plans/plan.md"_s, plan + "\n## Context\n\n![1](images/in.png) ![2](../outside.png) ![3](link.png) ![4](/etc/hostname)\n");
        QCOMPARE(run({u"export"_s, u"plans/plan.md"_s, u"--to"_s, u"html"_s, u"--draft"_s}), 0);
        QCOMPARE(m_output.count("data:image/png"), 1);
        QVERIFY(m_output.contains("alt=\"1\""));
    }

    void decisionsBecomeFilesWithTheNextNumbers()
    {
        const QStringList adr {u"export"_s, u"plan.md"_s, u"--to"_s, u"adr"_s, u"--output"_s, u"docs/decisions"_s};
        QCOMPARE(run(adr), 0);
        QCOMPARE(files(), (QStringList {u"0001-first.md"_s, u"0002-second.md"_s}));
        QCOMPARE(m_output, "docs/decisions/0001-first.md\ndocs/decisions/0002-second.md\n");
        // what says the same is there; what says something else is another record
        QCOMPARE(run(adr), 0);
        QCOMPARE(files().size(), 2);
        const QByteArray first = content(u"docs/decisions/0001-first.md"_s);
        put(u"docs/decisions/0041-elsewhere.md"_s, "mine");
        put(u"plan.md"_s, QByteArray(plan).replace("one way", "another way"));
        QCOMPARE(run(adr), 0);
        QCOMPARE(files(), (QStringList {u"0001-first.md"_s, u"0002-second.md"_s, u"0041-elsewhere.md"_s, u"0042-first.md"_s}));
        QCOMPARE(content(u"docs/decisions/0001-first.md"_s), first);
        QVERIFY(content(u"docs/decisions/0042-first.md"_s).contains("another way"));
        QCOMPARE(content(u"docs/decisions/0041-elsewhere.md"_s), "mine");
    }

    void decisionsNeedAFolder()
    {
        QCOMPARE(run({u"export"_s, u"plan.md"_s, u"--to"_s, u"adr"_s}), 2);
        QCOMPARE(run({u"export"_s, u"plan.md"_s, u"--to"_s, u"adr"_s, u"--output"_s, u"plan.md"_s}), 3);
        QCOMPARE(content(u"plan.md"_s), plan);
    }

private:
    const QByteArray plan =
        "---\nresearch: research.md\n---\n# Plan: T\n\n## Tasks\n\n1. **A task of this plan**\n   - Files: `a.cpp`\n\n"
        "## Design Decisions\n\n### Decision 1: First\n\n**Context:** one way\n\n### Decision 2: Second\n\n**Context:** c\n\n"
        "## Approval\n\n- [ ] Lead\n";

    void forms()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("spec") << u"spec"_s << QByteArray("---\nresearch");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->filePath(u"docs/decisions"_s)).entryList(QDir::Files); }

    // without a display, whatever the test has
    int run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
        const bool hasEnded = process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit;
        m_output = process.readAllStandardOutput();
        m_error = process.readAllStandardError();
        return hasEnded ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
