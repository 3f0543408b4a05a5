// SPDX-License-Identifier: Apache-2.0
#include "manualpage.h"
#include "programgrammar.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestManualPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheGrammarIsTold();
    void hiddenOptionsAreNotTold();
    void textIsNoMarkup();
};

void TestManualPage::everythingOfTheGrammarIsTold()
{
    const GrammarWords grammar = grammarWords(ProgramGrammar("").app);
    const QString page = manualPage(grammar, u"1.2.3"_s).replace("\\-"_L1, "-"_L1);
    QVERIFY(page.startsWith(u".TH SETSQUARE 1 \"\" \"Setsquare 1.2.3\""_s));
    QVERIFY(page.contains(grammar.footer));
    const QList<CommandWords> commands = grammar.commands + QList {grammar.program};
    for (const CommandWords &command : commands) {
        QVERIFY2(page.contains(command.description), qPrintable(command.name));
        for (const OptionWords &option : command.options)
            QVERIFY2(page.contains(option.names.first()) && page.contains(option.description), qPrintable(option.names.first()));
    }
    QVERIFY(page.contains(u"\\fB--format\\fR text|json"_s));
}

void TestManualPage::hiddenOptionsAreNotTold()
{
    QVERIFY(!manualPage(grammarWords(ProgramGrammar("").app), {}).contains(u"picture"_s));
}

void TestManualPage::textIsNoMarkup()
{
    CLI::App app {".odd \\n text", "setsquare"};
    bool flag = false;
    app.add_flag("--flag", flag, "'quoted'");
    const QString page = manualPage(grammarWords(app), {});
    QVERIFY(page.contains(u"\n\\&.odd \\en text.\n"_s));
    QVERIFY(page.contains(u"\n\\&'quoted'\n"_s));
    static const QRegularExpression macro(u"^\\.(TH|SH|SS|TP|PP|br)\\b"_s);
    for (const QString &line : page.split(u'\n'))
        QVERIFY2(!line.startsWith(u'.') || macro.match(line).hasMatch(), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestManualPage)
#include "tst_manualpage.moc"
