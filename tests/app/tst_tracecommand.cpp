// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** Citations as the command line sees them. */
class TraceCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        put("research.md", "## Constraints\n\n- No server\n- Two people\n\n## Open Questions\n\n- Who pays?\n");
        put("plan.md",
            "---\nresearch: research.md\n---\n# T\n\n## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"no server\"\n\n"
            "## Design Decision: X\n\n**Context:** c\n");
    }

    void tracesInEveryFormat()
    {
        const QJsonObject json = QJsonDocument::fromJson(run({u"trace"_s, u"plan.md"_s, u"--format"_s, u"json"_s}, 0)).object();
        QCOMPARE(json["schema"_L1].toString(), u"setsquare/trace/1"_s);
        QCOMPARE(json["findings"_L1].toArray().size(), 3);
        const QJsonObject cited = json["findings"_L1].toArray().first()["citedBy"_L1].toArray().first().toObject();
        QCOMPARE(cited, (QJsonObject {{u"kind"_s, u"task"_s}, {u"id"_s, u"1"_s}}));
        QCOMPARE(json["unaddressed"_L1].toArray(), QJsonArray {u"C2"_s});
        QCOMPARE(json["openQuestions"_L1].toArray(), QJsonArray {u"Q1"_s});
        QCOMPARE(json["ungrounded"_L1].toArray().size(), 1);
        QVERIFY(run({u"trace"_s, u"plan.md"_s}, 0).contains("Constraints that nothing addresses\n  C2  Two people\n"));
        QVERIFY(run({u"trace"_s, u"plan.md"_s, u"--format"_s, u"csv"_s}, 0).startsWith("id,kind,text,"));
    }

    void saysWhatCannotBeRead()
    {
        run({u"trace"_s, u"nowhere.md"_s}, 3);
        run({u"trace"_s, u"plan.md"_s, u"--format"_s, u"sarif"_s}, 2);
        put("lost.md", "---\nresearch: [gone.md, broken.yaml]\n---\n# T\n");
        put("broken.yaml", "bundle_type: research\nconstraints: [a\nb: {\n");
        run({u"trace"_s, u"lost.md"_s}, 3);
        QVERIFY(m_error.contains("gone.md: "));
        QVERIFY(m_error.contains("broken.yaml: line "));
    }

    void whatIsCitedIsQuoted()
    {
        put("cite.json", R"x([{"op": "cite.add", "task": 1, "finding": "C2"}, {"op": "cite.add", "task": 1, "finding": "C9"}])x");
        const QByteArray after = run({u"edit"_s, u"plan.md"_s, u"--ops"_s, u"cite.json"_s, u"--output"_s, u"-"_s}, 0);
        QVERIFY(after.contains("- Grounded in: C1 \"no server\", C2 \"Two people\", C9\n"));
    }

private:
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray run(const QStringList &arguments, int status)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != status)
            QTest::qFail(qPrintable(u"%1 left with %2"_s.arg(arguments.join(u' ')).arg(process.exitCode())), __FILE__, __LINE__);
        m_error = process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
    QByteArray m_error;
};

QTEST_GUILESS_MAIN(TraceCommandTest)
#include "tst_tracecommand.moc"
