// SPDX-License-Identifier: Apache-2.0
#include "approvaldata.h"
#include "blocktree.h"
#include "digest.h"
#include "plangenerator.h"
#include "planreader.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString base = u"# T\n\n## Approval\n\n- [ ] Technical lead\n- [ ] Stakeholder\n- [ ] Ready for implementation\n"_s;

QString digestOfPlan(const QString &text)
{
    return digest(text, readPlan(text).approvals);
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsAreFrozen_data();
    void vectorsAreFrozen();
    void lineEndsAndMarksDoNotCount_data();
    void lineEndsAndMarksDoNotCount();
    void everyByteCountsButTicksAndNames();
    void onlyTheHexOfADigestIsTaken();
};

void TestDigest::vectorsAreFrozen_data()
{
    // Made by another program: approvals given to earlier versions of this one rest on them.
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QList<QStringList> rows = approvalTable("digests.tsv");
    QVERIFY(rows.size() >= 20);
    for (const QStringList &row : rows)
        QTest::newRow(qPrintable(row.at(0))) << row.at(1) << row.at(2);
}

void TestDigest::vectorsAreFrozen()
{
    QFETCH(QString, text);
    QTEST(digestOfPlan(text), "expected");
}

void TestDigest::lineEndsAndMarksDoNotCount_data()
{
    QTest::addColumn<QString>("text");
    const QString bom = QChar(QChar::ByteOrderMark);
    for (const bool marked : {false, true}) {
        for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            for (const int last : {0, 1, 3}) {
                const QString text = QString(base).chopped(1).replace(u"\n"_s, end) + end.repeated(last);
                QTest::addRow("%s, %d at the end%s",
                              end == u"\n"_s       ? "LF"
                                  : end == u"\r"_s ? "CR"
                                                   : "CRLF",
                              last, marked ? ", BOM" : "")
                    << (marked ? bom : QString()) + text;
            }
        }
    }
    QTest::newRow("mixed") << QString(base).replace(u"T\n"_s, u"T\r\n"_s).replace(u"lead\n"_s, u"lead\r"_s) + u"\r\n\n\r"_s;
}

void TestDigest::lineEndsAndMarksDoNotCount()
{
    QFETCH(QString, text);
    QCOMPARE(digestOfPlan(text), digestOfPlan(base));
}

void TestDigest::everyByteCountsButTicksAndNames()
{
    QString text = approvalData("base.md");
    const qsizetype prose = text.indexOf(u"## Context"_s);
    while (text.toUtf8().size() < 20'000)
        text.insert(prose, u"More about labels, so that there is more to change: 0123456789.\n\n"_s);
    const QString expected = digestOfPlan(text);
    const BlockTree blocks(text);
    PlanReader reader;
    const QList<ApprovalLine> lines = reader.read(blocks).approvals;
    QCOMPARE(lines.size(), 3);
    for (qsizetype i = 0; i < text.size(); ++i) {
        // read as it is after a key press, which gives the same and takes less time
        const TextPatch patch({i, i + 1}, text.at(i) == u'y' ? u"z"_s : u"y"_s);
        const QString changed = patch.applied(text);
        const bool counts = digest(changed, reader.read(blocks.patched(patch, changed)).approvals) != expected;
        const auto line = std::ranges::find_if(lines, [i](const ApprovalLine &line) { return line.range.contains(i); });
        const bool isName = line != lines.end() && !line->person.isEmpty() && i >= line->range.start + line->personRange.start;
        QVERIFY2(counts || isName, qPrintable(u"%1: %2"_s.arg(i).arg(changed.mid(std::max<qsizetype>(0, i - 20), 40))));
    }
}

void TestDigest::onlyTheHexOfADigestIsTaken()
{
    const QString hex(64, u'a');
    QCOMPARE(digestHex(u"setsquare/1:"_s + hex), hex);
    for (const QString &wrong : {QString(), hex, u"setsquare/2:"_s + hex, u"setsquare/1:"_s + hex + u'a',
                                 u"setsquare/1:"_s + hex.chopped(1) + u'A', u"setsquare/1:"_s, u"setsquare"_s})
        QCOMPARE(digestHex(wrong), QString());
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
