// SPDX-License-Identifier: Apache-2.0
#include "improvement.h"
#include "optionmerits.h"
#include "planreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** What speaks for and against an option, and what an improvement names. */
class OptionMeritsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meritsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("pros");
        QTest::addColumn<QString>("cons");
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
        QTest::newRow("neither") << u"No rotation (for 7 days)"_s << u"No rotation (for 7 days)"_s << QString() << QString();
        QTest::newRow("sentences") << u"Keep it. Pros: no state. Cons: slow, old"_s << u"Keep it."_s << u"no state."_s << u"slow, old"_s;
        QTest::newRow("in brackets") << u"Keep it (pro: no state, con: slow)"_s << u"Keep it"_s << u"no state"_s << u"slow"_s;
        QTest::newRow("entries") << u"Keep it\n  - **Pros:** no state\n  - **Cons:** slow"_s << u"Keep it"_s << u"no state"_s << u"slow"_s;
        QTest::newRow("several") << u"Keep it\n  - Pro: a\n  - Pro: b\n  - Con: c"_s << u"Keep it"_s << u"a; b"_s << u"c"_s;
        QTest::newRow("only against") << u"Cons: slow"_s << QString() << QString() << u"slow"_s;
        QTest::newRow("words that hold them") << u"Reconsider icons: all"_s << u"Reconsider icons: all"_s << QString() << QString();
        QTest::newRow("other words") << u"A. Advantages: x; Drawbacks: y"_s << u"A."_s << u"x"_s << u"y"_s;
    }
    void meritsAreRead()
    {
        QFETCH(const QString, text);
        const OptionMerits merits = readMerits(text);
        QTEST(merits.what, "what");
        QTEST(merits.pros, "pros");
        QTEST(merits.cons, "cons");
    }

    void meritsAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Merit>("part");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("a first one") << u"Keep it"_s << Merit::Pros << u"no state"_s << u"Keep it. Pros: no state"_s;
        QTest::newRow("a second one") << u"Keep it. Pros: no state."_s << Merit::Cons << u"slow"_s
                                      << u"Keep it. Pros: no state. Cons: slow"_s;
        QTest::newRow("of nothing") << QString() << Merit::Cons << u"slow"_s << u"Cons: slow"_s;
        QTest::newRow("an entry more") << u"Keep it\n  - **Pros:** a"_s << Merit::Cons << u"b"_s
                                       << u"Keep it\n  - **Pros:** a\n  - **Cons:** b"_s;
        QTest::newRow("a plain entry more") << u"Keep it\n  - Pros: a"_s << Merit::Cons << u"b"_s << u"Keep it\n  - Pros: a\n  - Cons: b"_s;
        QTest::newRow("another one") << u"Keep it (pro: a, con: b)"_s << Merit::Pros << u"c"_s << u"Keep it (pro: c, con: b)"_s;
        QTest::newRow("taken away") << u"Keep it. Pros: a. Cons: b"_s << Merit::Cons << QString() << u"Keep it. Pros: a."_s;
        QTest::newRow("taken out of the bracket") << u"Keep it (pro: a, con: b)"_s << Merit::Pros << QString() << u"Keep it (con: b)"_s;
        QTest::newRow("taken from its end") << u"Keep it (pro: a, con: b)"_s << Merit::Cons << QString() << u"Keep it (pro: a)"_s;
        QTest::newRow("taken with the bracket") << u"Keep it (con: b)"_s << Merit::Cons << QString() << u"Keep it"_s;
        QTest::newRow("what it is") << u"Keep it. Pros: a"_s << Merit::What << u"Drop it."_s << u"Drop it. Pros: a"_s;
        QTest::newRow("several become one") << u"Keep it\n  - Pro: a\n  - Pro: b\n  - Con: c"_s << Merit::Pros << u"d"_s
                                            << u"Keep it\n  - Pro: d\n  - Con: c"_s;
        QTest::newRow("the same") << u"Keep it (pro: a, con: b)"_s << Merit::Cons << u"b"_s << u"Keep it (pro: a, con: b)"_s;
    }
    void meritsAreWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const Merit, part);
        QFETCH(const QString, value);
        QTEST(withMerit(text, part, value), "after");
    }

    /** The law of withMerit(). */
    void whatIsWrittenIsRead()
    {
        QRandomGenerator random(11);
        const QStringList words {u"fast"_s, u"less state (2 MB)"_s, u"日本語 🙂"_s, u"`code`"_s, u"a; b"_s, u"x."_s, u"—"_s};
        for (int round = 0; round < 300; ++round) {
            QString text = random.bounded(2) ? u"Keep it"_s : QString();
            for (int step = 0; step < 4; ++step) {
                const Merit part = Merit(random.bounded(3));
                const QString &value = words.at(random.bounded(int(words.size())));
                const OptionMerits before = readMerits(text);
                text = withMerit(text, part, value);
                const OptionMerits after = readMerits(text);
                const auto plain = [](const QString &said) { return said.endsWith(u'.') ? said.chopped(1) : said; };
                QCOMPARE(plain(part == Merit::What ? after.what : part == Merit::Pros ? after.pros : after.cons), plain(value));
                if (part != Merit::Pros)
                    QCOMPARE(plain(after.pros), plain(before.pros));
                if (part != Merit::Cons)
                    QCOMPARE(plain(after.cons), plain(before.cons));
                if (part != Merit::What)
                    QCOMPARE(plain(after.what), plain(before.what));
            }
        }
    }

    void improvementsNameImpactAndPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("improvement");
        QTest::newRow("called so") << u"## Learnings\n- **Improvement:** Cache it. Impact: 2 h saved. Path: a job in CI.\n"_s
                                   << u"0 Cache it.|2 h saved.|a job in CI."_s;
        QTest::newRow("below their heading") << u"## Learnings\n- One\n\n## Improvements\n- **Cache it** (impact: 2 h; path: CI)\n"_s
                                             << u"1 **Cache it**|2 h|CI)"_s;
        QTest::newRow("without a path") << u"## Improvements\n- Cache it. Impact: 2 h\n"_s << u"0 Cache it.|2 h|"_s;
        QTest::newRow("a learning") << u"## Learnings\n- Cache it\n"_s << QString();
    }
    void improvementsNameImpactAndPath()
    {
        QFETCH(const QString, text);
        QStringList found;
        for (const Improvement &one : improvements(readPlan(text)))
            found.append(QString::number(one.learning) + u' ' + one.what + u'|' + one.impact + u'|' + one.path);
        QTEST(found.join(u' '), "improvement");
    }

    void improvementsAreReadAsWritten()
    {
        QCOMPARE(improvementText(u"Cache it"_s, u"2 h saved"_s, u" "_s), u"Cache it. Impact: 2 h saved."_s);
        const QString text = u"## Learnings\n- **Improvement:** "_s + improvementText(u"Cache it"_s, u"2 h"_s, u"CI"_s) + u'\n';
        const Improvement read = improvements(readPlan(text)).value(0);
        QCOMPARE(read.what, u"Cache it."_s);
        QCOMPARE(read.impact, u"2 h."_s);
        QCOMPARE(read.path, u"CI."_s);
    }
};

QTEST_GUILESS_MAIN(OptionMeritsTest)
#include "tst_optionmerits.moc"
