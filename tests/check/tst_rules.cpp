// SPDX-License-Identifier: Apache-2.0
#include "checkedplan.h"
#include "lineindex.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Found by others than check(): in the bytes of a file, in the approvals. */
constexpr std::array foundElsewhere {"encoding"_L1, "approval-box"_L1};

QString lines(const CheckedPlan &checked)
{
    const LineIndex index(checked.text);
    QString result;
    for (const Finding &finding : checked.findings()) {
        QString message = QString::fromUtf8(finding.message.pattern);
        for (qsizetype i = 0; i < finding.message.arguments.size(); ++i)
            message.replace(u'%' + QString::number(i + 1), finding.message.arguments[i]);
        const QStringList words {u"info"_s, u"warning"_s, u"error"_s};
        const QString place = QString::number(index.lineAt(finding.range.start) + 1);
        result += place + u": "_s + words[int(finding.severity)] + u": "_s + message + u" ["_s + finding.rule + u"]\n"_s;
    }
    return result;
}

} // namespace

/** Each rule has a folder in tests/data/check with a plan that trips it and the nearest one that does not. */
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsTrippedByItsPlanAndNotByTheNearest_data()
    {
        QTest::addColumn<QString>("rule");
        for (const QString &code : ruleCodes()) {
            if (std::ranges::find(foundElsewhere, code) == foundElsewhere.end())
                QTest::newRow(qPrintable(code)) << code;
        }
    }
    void eachIsTrippedByItsPlanAndNotByTheNearest()
    {
        QFETCH(QString, rule);
        const CheckedPlan tripping = checkedPlan(rule, u"trips"_s);
        QVERIFY2(!tripping.text.isEmpty(), "a rule needs a plan that trips it");
        QCOMPARE(tripping.rules().count(rule), 1);
        const CheckedPlan spared = checkedPlan(rule, u"spared"_s);
        QVERIFY2(!spared.text.isEmpty(), "a rule needs a plan that it spares");
        QVERIFY2(!spared.rules().contains(rule), qPrintable(lines(spared)));
    }

    void messagesQuoteWhatTheyAreAboutAndEndAsSentences()
    {
        for (const QString &code : ruleCodes()) {
            for (const Finding &finding : checkedPlan(code, u"trips"_s).findings()) {
                const QString pattern = QString::fromUtf8(finding.message.pattern);
                for (qsizetype i = 0; i < finding.message.arguments.size(); ++i)
                    QVERIFY2(pattern.contains(u'%' + QString::number(i + 1)), qPrintable(pattern));
                QVERIFY2(!pattern.contains(u'%' + QString::number(finding.message.arguments.size() + 1)), qPrintable(pattern));
            }
        }
    }

    void findingsLieWithinTheText()
    {
        for (const QString &code : ruleCodes()) {
            const CheckedPlan checked = checkedPlan(code, u"trips"_s);
            qsizetype last = 0;
            for (const Finding &finding : checked.findings()) {
                QVERIFY(TextRange({0, checked.text.size()}).contains(finding.range));
                QVERIFY(finding.range.start >= last);
                last = finding.range.start;
            }
        }
    }

    void codesAreStableWordsAndEachIsExplained()
    {
        QStringList codes = ruleCodes();
        QCOMPARE(codes.removeDuplicates(), 0);
        static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
        for (const Rule &rule : rules()) {
            QVERIFY2(word.match(QLatin1StringView(rule.code)).hasMatch(), rule.code);
            QVERIFY2(*rule.asks && *rule.reason, rule.code);
            QVERIFY2(*rule.source || qstrcmp(rule.code, "configuration") == 0, rule.code);
        }
    }

    void onlyWhatMakesTheSpecificationWrongIsAnError()
    {
        QStringList errors;
        for (const Rule &rule : rules()) {
            if (rule.severity == Severity::Error)
                errors.append(QLatin1StringView(rule.code));
        }
        errors.sort();
        const QStringList meant {u"citation-dead"_s,           u"conflict-marker"_s,     u"decision-choice-unknown"_s,
                                 u"dependency-ambiguous"_s,    u"dependency-cycle"_s,    u"dependency-missing"_s,
                                 u"dependency-self"_s,         u"duplicate-number"_s,    u"encoding"_s,
                                 u"front-matter-unreadable"_s, u"needs-clarification"_s, u"placeholder"_s,
                                 u"section-not-started"_s};
        QCOMPARE(errors, meant);
    }

    void theWorkedExampleHasNoError()
    {
        CheckedPlan example(QString::fromUtf8(bytesOf(QStringLiteral(DATA_FOLDER "/check/worked-example.md"))));
        QVERIFY(!example.text.isEmpty());
        for (const Finding &finding : example.findings())
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.rule));
    }

    void aWholePlanHasNoFindingAtAll()
    {
        const CheckedPlan whole = checkedPlan(u"whole"_s, u"plan"_s);
        QVERIFY(!whole.text.isEmpty());
        QCOMPARE(lines(whole), QString());
    }

    void theSampleHasTheFindingsThatItIsMeantToHave()
    {
        const QDir samples(QStringLiteral(SOURCE_FOLDER "/resources/samples"));
        CheckedPlan sample(QString::fromUtf8(bytesOf(samples.filePath(u"offline-search.md"_s))));
        for (const QString &path : std::as_const(sample.plan.research))
            sample.research.append(readResearch(QString::fromUtf8(bytesOf(samples.filePath(path))), path));
        const QString golden = QStringLiteral(DATA_FOLDER "/check/offline-search.golden");
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines(sample).toUtf8());
        }
        QCOMPARE(lines(sample), QString::fromUtf8(bytesOf(golden)));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
