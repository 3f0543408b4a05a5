// SPDX-License-Identifier: Apache-2.0
#include "completions.h"
#include "programgrammar.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashCompletes_data();
    void bashCompletes();
    void everyShellKnowsEveryOption();
    void textsAreQuoted();

private:
    QStringList completed(const QStringList &words) const;

    QTemporaryDir m_folder;
};

/** What bash offers for the last of the words. */
QStringList TestCompletions::completed(const QStringList &words) const
{
    QFile script(m_folder.filePath(u"completion"_s));
    if (!script.open(QIODevice::WriteOnly))
        qFatal("the test's own file cannot be written");
    script.write(bashCompletion(grammarWords(ProgramGrammar("").app)).toUtf8());
    script.close();
    const QString ask =
        u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _setsquare; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QProcess bash;
    bash.start(u"bash"_s, QStringList {u"-c"_s, ask, u"bash"_s, script.fileName()} + words);
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        return {QString::fromUtf8(bash.readAllStandardError())};
    const QString complaint = QString::fromUtf8(bash.readAllStandardError());
    return complaint.isEmpty() ? QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts) : QStringList {complaint};
}

void TestCompletions::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a command") << u"setsquare ch"_s << QStringList {u"check"_s};
    QTest::newRow("an option of a command") << u"setsquare check --ex"_s << QStringList {u"--explain"_s};
    QTest::newRow("an option of the program") << u"setsquare --th"_s << QStringList {u"--theme"_s};
    QTest::newRow("an option behind a file") << u"setsquare schedule a.md --pe"_s << QStringList {u"--people"_s};
    QTest::newRow("a value of the program") << u"setsquare --theme "_s << QStringList {u"light"_s, u"dark"_s, u"system"_s};
    QTest::newRow("a value begun") << u"setsquare export a.md --to sp"_s << QStringList {u"spec"_s};
    QTest::newRow("nothing for any text, so files") << u"setsquare new a.md --title "_s << QStringList();
    QTest::newRow("nothing for a file, so files") << u"setsquare show a"_s << QStringList();
    QTest::newRow("hidden") << u"setsquare --pict"_s << QStringList();
}

void TestCompletions::bashCompletes()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, offered);
    QCOMPARE(completed(line.split(u' ')), offered);
}

void TestCompletions::everyShellKnowsEveryOption()
{
    const GrammarWords grammar = grammarWords(ProgramGrammar("").app);
    QVERIFY(grammar.commands.size() >= 8);
    const QString bash = bashCompletion(grammar);
    const QString zsh = zshCompletion(grammar);
    const QString fish = fishCompletion(grammar);
    for (const CommandWords &command : grammar.commands) {
        QVERIFY2(!command.description.isEmpty(), qPrintable(command.name));
        for (const OptionWords &option : command.options) {
            for (const QString &name : option.isArgument ? QStringList() : option.names) {
                QVERIFY2(bash.contains(name), qPrintable(name));
                QVERIFY2(zsh.contains(name + u'['), qPrintable(name));
                QVERIFY2(fish.contains((name.startsWith("--"_L1) ? u"-l "_s : u"-s "_s) + name.mid(name.lastIndexOf("-"_L1, 1) + 1)),
                         qPrintable(name));
            }
        }
    }
}

void TestCompletions::textsAreQuoted()
{
    CLI::App app {"d", "setsquare"};
    CLI::App *command = app.add_subcommand("odd", "it's odd: [so]");
    std::string value;
    command->add_option("--value", value, "that's [any]: text");
    const GrammarWords grammar = grammarWords(app);
    QVERIFY(zshCompletion(grammar).contains(u"'odd:it'\\''s odd\\: \\[so\\]'"_s));
    QVERIFY(zshCompletion(grammar).contains(u"'--value[that'\\''s \\[any\\]\\: text]:TEXT:_files'"_s));
    QVERIFY(fishCompletion(grammar).contains(u"-l value -r -d 'that'\\''s [any]: text'"_s));
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
