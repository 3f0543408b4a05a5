// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** Runs the program itself to export views of a plan's tasks. */
class TestExportView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewOverwritesOnlyItself_data()
    {
        QTest::addColumn<QString>("to");
        for (const char *to : {"mermaid", "dot", "csv"})
            QTest::newRow(to) << QString::fromLatin1(to);
    }
    void aViewOverwritesOnlyItself()
    {
        QFETCH(const QString, to);
        put(u"viewed.md"_s, "---\nresearch: viewed-research.md\n---\n# T\n\n## Tasks\n\n1. **A**\n");
        put(u"viewed-research.md"_s, "# R\n");
        put(u"stranger.txt"_s, "id,title\n1,A\n");
        put(u"other.md"_s, "# Other\n\n## Tasks\n\n1. **B**\n");
        for (const QString &name : {u"viewed.md"_s, u"viewed-research.md"_s, u"stranger.txt"_s}) {
            const QByteArray before = content(name);
            QVERIFY2(written(u"viewed.md"_s, to, name) == 1, qPrintable(name));
            QCOMPARE(content(name), before);
        }
        const QString output = u"view."_s + to;
        QCOMPARE(written(u"viewed.md"_s, to, output), 0);
        put(u"viewed.md"_s, "# T\n\n## Tasks\n\n1. **A, changed**\n");
        QCOMPARE(written(u"viewed.md"_s, to, output), 0);
        QVERIFY(content(output).contains("A, changed"));
        QCOMPARE(written(u"other.md"_s, to, output), 1);
        QVERIFY(content(output).contains("A, changed"));
    }

    void mermaidHasTwoDiagrams()
    {
        put(u"plan.md"_s, "# T\n\n## Tasks\n\n1. **A**\n");
        const QStringList mermaid {u"export"_s, u"plan.md"_s, u"--to"_s, u"mermaid"_s};
        QVERIFY(printed(mermaid).startsWith("flowchart "));
        QVERIFY(printed(mermaid + QStringList {u"--diagram"_s, u"flowchart"_s}).startsWith("flowchart "));
        QVERIFY(printed(mermaid + QStringList {u"--diagram"_s, u"gantt"_s}).startsWith("gantt\n"));
    }

    void aViewHasNoMarkOfTheEncoding()
    {
        put(u"plan.md"_s, "\xef\xbb\xbf# T\n\n## Tasks\n\n1. **A**\n");
        QCOMPARE(written(u"plan.md"_s, u"csv"_s, u"plan.csv"_s), 0);
        QVERIFY(content(u"plan.csv"_s).startsWith("id,title,"));
    }

    void whatIsNoTextHasNoView()
    {
        put(u"plan.md"_s, "# T \xff\n\n## Tasks\n\n1. **A**\n");
        QCOMPARE(written(u"plan.md"_s, u"csv"_s, u"-"_s), 1);
    }

private:
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    int run(QProcess &process, const QStringList &arguments) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
        const bool hasEnded = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit;
        return hasEnded ? process.exitCode() : -1;
    }
    int written(const QString &plan, const QString &to, const QString &output) const
    {
        QProcess process;
        return run(process, {u"export"_s, plan, u"--to"_s, to, u"--output"_s, output});
    }
    QByteArray printed(const QStringList &arguments) const
    {
        QProcess process;
        return run(process, arguments) == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExportView)
#include "tst_exportview.moc"
