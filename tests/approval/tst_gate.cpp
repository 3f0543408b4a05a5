// SPDX-License-Identifier: Apache-2.0
#include "digest.h"
#include "gate.h"
#include "planreader.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString base = u"# T\n\n## Approval\n\n- [ ] Technical lead\n- [ ] Stakeholder\n- [ ] Ready for implementation\n"_s;

QString digestOf(const QString &text)
{
    return digest(text, readPlan(text).approvals);
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gateOpensWhenAllHaveTicked_data()
    {
        QTest::addColumn<QString>("ticks");
        QTest::addColumn<bool>("error");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("blockers");
        QTest::newRow("nobody") << "   " << false << false << 2;
        QTest::newRow("one") << "x  " << false << false << 1;
        QTest::newRow("all who sign") << "xX " << false << true << 0;
        QTest::newRow("ready follows and opens nothing") << "  x" << false << false << 2;
        QTest::newRow("an error stands") << "xxx" << true << false << 1;
    }
    void gateOpensWhenAllHaveTicked()
    {
        QFETCH(QString, ticks);
        QFETCH(bool, error);
        QString text = base;
        qsizetype at = 0;
        for (const QChar tick : std::as_const(ticks)) {
            at = text.indexOf(u"- ["_s, at) + 3;
            text[at] = tick;
        }
        const Gate result = gate(readPlan(text), error ? QList<Finding> {{u"r"_s, Severity::Error, {}, {}}} : QList<Finding>());
        QTEST(result.open, "open");
        QTEST(int(result.blockers.size()), "blockers");
        QCOMPARE(result.roles.size(), 3);
        QCOMPARE(result.roles.at(2).verdict, Verdict::Follows);
        QCOMPARE(result.roles.at(2).met, ticks.startsWith(u"xx"_s, Qt::CaseInsensitive));
    }

    void noRoleKeepsItClosed()
    {
        QVERIFY(!gate(Plan(), {}).open);
        QVERIFY(!gate(readPlan(u"## Approval\n- [x] Ready\n"_s), {}).open);
    }

    void digestIgnoresWhoTickedAndHowLinesEnd_data()
    {
        QTest::addColumn<QString>("text");
        QString crlf = base;
        crlf.replace(u'\n', u"\r\n"_s);
        QString cr = base;
        cr.replace(u'\n', u'\r');
        QString ticked = base;
        ticked.replace(u"- [ ] Technical lead"_s, u"- [x] Technical lead — Ada L <ada@example.org>, 2026-01-02"_s);
        QTest::newRow("CRLF") << crlf;
        QTest::newRow("CR") << cr;
        QTest::newRow("BOM") << QString(QChar(QChar::ByteOrderMark)) + base;
        QTest::newRow("no last line end") << base.chopped(1);
        QTest::newRow("many") << base + u"\r\n\n"_s;
        QTest::newRow("ticked") << ticked;
        QTest::newRow("other bullet") << QString(base).replace(u"- [ ] S"_s, u"* [X] S"_s);
    }
    void digestIgnoresWhoTickedAndHowLinesEnd()
    {
        QFETCH(QString, text);
        QCOMPARE(digestOf(text), digestOf(base));
    }

    void digestTellsEveryOtherChange()
    {
        // The vector is frozen: approvals given to earlier versions of the program rest on it.
        QCOMPARE(digestOf(u"a\n"_s), u"setsquare/1:87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"_s);
        const QString role = u"Technical lead"_s;
        const qsizetype ticks = base.indexOf(u"- ["_s);
        for (qsizetype i = 0; i < ticks; ++i) {
            QString changed = base;
            changed[i] = changed.at(i) == u'y' ? u'z' : u'y';
            QVERIFY2(digestOf(changed) != digestOf(base), qPrintable(changed));
        }
        QVERIFY(digestOf(QString(base).replace(role, u"Technical Lead"_s)) != digestOf(base));
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
