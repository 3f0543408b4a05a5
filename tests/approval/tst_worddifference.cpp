// SPDX-License-Identifier: Apache-2.0
#include "worddifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutKind(const QList<WordSpan> &spans, WordSpan::Kind kind)
{
    QString text;
    for (const WordSpan &span : spans)
        text += span.kind == kind ? QString() : span.text;
    return text;
}

} // namespace

class TestWordDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("nothing") << u"as it was"_s << u"as it was"_s << u"as it was"_s;
        QTest::newRow("one word") << u"within 5 seconds"_s << u"within 8 seconds"_s << u"within [-5-]{+8+} seconds"_s;
        QTest::newRow("words in a row") << u"keep the old table here"_s << u"keep a new table here"_s
                                        << u"keep [-the old-]{+a new+} table here"_s;
        QTest::newRow("added") << u"Retry twice"_s << u"Retry twice at most"_s << u"Retry twice{+ at most+}"_s;
        QTest::newRow("removed") << u"Retry twice at most"_s << u"Retry at most"_s << u"Retry [-twice -]at most"_s;
        QTest::newRow("from nothing") << u""_s << u"new"_s << u"{+new+}"_s;
        QTest::newRow("to nothing") << u"old"_s << u""_s << u"[-old-]"_s;
        QTest::newRow("nothing in common") << u"the store is full"_s << u"a clock runs behind"_s
                                           << u"[-the store is full-]{+a clock runs behind+}"_s;
        QTest::newRow("punctuation") << u"a, b and c."_s << u"a, b and c!"_s << u"a, b and c[-.-]{+!+}"_s;
        QTest::newRow("ideographs") << u"請求書を送る"_s << u"請求書を消る"_s << u"請求書を[-送-]{+消+}る"_s;
        QTest::newRow("emoji stay whole") << u"done 🙂 now"_s << u"done 🙁 now"_s << u"done [-🙂-]{+🙁+} now"_s;
    }
    void marksWholeWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(markedText(wordDifference(before, after)), "marked");
    }

    void bothTextsCanBeReadFromIt()
    {
        const QStringList words {u"a"_s, u"b"_s, u" "_s, u"  "_s, u"\n"_s, u"."_s, u"日"_s, u"🙂"_s, u"word"_s};
        QRandomGenerator random(11);
        const auto text = [&] {
            QString text;
            for (int i = 0, count = random.bounded(20); i < count; ++i)
                text += words[random.bounded(int(words.size()))];
            return text;
        };
        for (int round = 0; round < 2000; ++round) {
            const QString before = text();
            const QString after = text();
            const QList<WordSpan> spans = wordDifference(before, after);
            QCOMPARE(withoutKind(spans, WordSpan::Kind::Added), before);
            QCOMPARE(withoutKind(spans, WordSpan::Kind::Removed), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestWordDifference)
#include "tst_worddifference.moc"
