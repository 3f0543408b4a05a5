// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class tst_PlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkdownWithoutItsSigns_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Write the queue"_s << u"Write the queue"_s;
        QTest::newRow("code") << u"Create `/refresh` in `a_b`"_s << u"Create /refresh in a_b"_s;
        QTest::newRow("code in longer fences") << u"``a`b``"_s << u"a`b"_s;
        QTest::newRow("code that nobody closes") << u"a ` b"_s << u"a ` b"_s;
        QTest::newRow("strong") << u"**Now** and __then__"_s << u"Now and then"_s;
        QTest::newRow("strong that nobody closes") << u"2 ** 3"_s << u"2 ** 3"_s;
        QTest::newRow("names with underscores") << u"use __init__ twice"_s << u"use init twice"_s;
        QTest::newRow("link") << u"see [the **notes**](docs/notes.md) first"_s << u"see the notes first"_s;
        QTest::newRow("brackets that are no link") << u"[x] a[0] (b)"_s << u"[x] a[0] (b)"_s;
        QTest::newRow("escapes") << u"a\\|b \\*c\\* \\d"_s << u"a|b *c* \\d"_s;
        QTest::newRow("line ends") << u"one\ntwo"_s << u"one two"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("half a sign") << u"*"_s << u"*"_s;
    }
    void showsMarkdownWithoutItsSigns()
    {
        QFETCH(QString, markdown);
        QTEST(plainText(markdown), "expected");
    }

    void cutsWhatNoCellCanShow_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"["_s, u"[]("_s, u"`"_s, u"**"_s, u"a"_s}) {
            QTest::newRow(qPrintable(piece)) << piece;
        }
    }
    void cutsWhatNoCellCanShow()
    {
        QFETCH(QString, piece);
        const QString shown = plainText(piece.repeated(1'000'000));
        QVERIFY(shown.size() <= 2001);
        QVERIFY(shown.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
