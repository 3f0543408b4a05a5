// SPDX-License-Identifier: Apache-2.0
#include "configuration.h"
#include "filereference.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

Configuration read(const char *text)
{
    return readConfiguration(text, u".setsquare.yaml"_s);
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySetting()
    {
        const Configuration configuration = read("# ours\n"
                                                 "rules:\n"
                                                 "  task-too-big: error\n"
                                                 "  task-no-files: off\n"
                                                 "thresholds:\n"
                                                 "  task-hours: 6\n"
                                                 "  planning-least: 10\n"
                                                 "  planning-most: 50\n"
                                                 "required-roles: [Security, Technical lead]\n"
                                                 "token-budget: 8000\n");
        QCOMPARE(configuration.problems.size(), 0);
        QCOMPARE(configuration.rules, QList<RuleSetting>({{u"task-too-big"_s, Severity::Error, 2}, {u"task-no-files"_s, std::nullopt, 3}}));
        QCOMPARE(configuration.taskHours, 6.0);
        QCOMPARE(configuration.leastPlanning, 10.0);
        QCOMPARE(configuration.mostPlanning, 50.0);
        QCOMPARE(configuration.requiredRoles, QStringList({u"Security"_s, u"Technical lead"_s}));
        QCOMPARE(configuration.tokenBudget, 8000);
        QCOMPARE(configuration.path, u".setsquare.yaml"_s);
    }

    void itsHashIsThatOfItsBytes()
    {
        QCOMPARE(read("abc").hash, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(Configuration().hash.isEmpty());
    }

    void whatItCannotReadIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("line");
        QTest::newRow("unknown key") << QByteArray("token-budget: 5000\ntoken-budgets: 1\n")
                                     << QStringList({u"token-budgets"_s, u"token-budget"_s}) << 1;
        QTest::newRow("unknown threshold") << QByteArray("thresholds:\n  task-hour: 1\n") << QStringList({u"task-hour"_s, u"task-hours"_s})
                                           << 1;
        QTest::newRow("unknown severity") << QByteArray("rules: {task-too-big: grave}") << QStringList({u"task-too-big"_s, u"grave"_s})
                                          << 0;
        QTest::newRow("no number") << QByteArray("token-budget: many") << QStringList({u"token-budget"_s, u"100"_s, u"10000000"_s}) << 0;
        QTest::newRow("not a number") << QByteArray("token-budget: nan") << QStringList({u"token-budget"_s, u"100"_s, u"10000000"_s}) << 0;
        QTest::newRow("below what makes sense")
            << QByteArray("thresholds: {planning-least: -1}") << QStringList({u"planning-least"_s, u"0"_s, u"100"_s}) << 0;
        QTest::newRow("a map of roles") << QByteArray("required-roles: {a: b}") << QStringList({u"required-roles"_s}) << 0;
        QTest::newRow("a list of rules") << QByteArray("rules: [task-too-big]") << QStringList({u"rules"_s}) << 0;
        QTest::newRow("a list") << QByteArray("- task-too-big") << QStringList({u"it holds no settings"_s}) << 0;
    }
    void whatItCannotReadIsAProblem()
    {
        QFETCH(QByteArray, text);
        const Configuration configuration = read(text.constData());
        QCOMPARE(configuration.problems.size(), 1);
        QTEST(configuration.problems.first().message.arguments, "arguments");
        QTEST(configuration.problems.first().line, "line");
        QCOMPARE(configuration.taskHours, 4.0);
        QCOMPARE(configuration.leastPlanning, 20.0);
    }

    void damagedFilesChangeNothing()
    {
        for (const char *text : {"", "\xff\xfe", "rules: {a", "rules: &a [*a]", "[[[[", "\t- x: 1", "%YAML 9\n---\n", "a: b: c"}) {
            Configuration configuration = read(text);
            QVERIFY(configuration.rules.isEmpty());
            QCOMPARE(configuration.tokenBudget, 4000);
        }
        QString deep(100'000, u'[');
        QCOMPARE(read(deep.toUtf8().constData()).problems.size(), 1);
    }

    void linesBehindAFileAreNoPartOfIt()
    {
        QCOMPARE(withoutLines(u"a/b.cpp:12-30"_s), u"a/b.cpp"_s);
        QCOMPARE(withoutLines(u"a.cpp:12"_s), u"a.cpp"_s);
        QCOMPARE(withoutLines(u"a.cpp"_s), u"a.cpp"_s);
        QCOMPARE(withoutLines(u"a.cpp:"_s), u"a.cpp:"_s);
        QCOMPARE(withoutLines(u"c:x"_s), u"c:x"_s);
        QCOMPARE(withoutLines(u":12"_s), u":12"_s);
        QCOMPARE(withoutLines(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
