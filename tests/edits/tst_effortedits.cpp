// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class EffortEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheSectionIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        QTest::newRow("part") << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
                              << QByteArray(R"x(effort.set {"part": "research", "value": "3 hours"})x")
                              << u"## Estimated Effort\n\n- Research: 3 hours\n- Implementation: 7 hours\n- Total: 12 hours\n"_s;
        QTest::newRow("missing part")
            << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
            << QByteArray(R"x(effort.set {"part": "planning", "value": "3 h"})x")
            << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Planning: 3 h\n- Implementation: 7 hours\n- Total: 12 hours\n"_s;
        QTest::newRow("missing total") << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n"_s
                                       << QByteArray(R"x(effort.set {"part": "total", "value": "9 h"})x")
                                       << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 9 h\n"_s;
        QTest::newRow("part of its own")
            << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
            << QByteArray(R"x(effort.set {"part": "Rollout", "value": "1 h"})x")
            << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n- Rollout: 1 h\n"_s;
        QTest::newRow("a first value") << u"## Estimated Effort\n\n* **Research:**\n* **Planning:** 1 h\n"_s
                                       << QByteArray(R"x(effort.set {"part": "research", "value": "3 h"})x")
                                       << u"## Estimated Effort\n\n* **Research:** 3 h\n* **Planning:** 1 h\n"_s;
        QTest::newRow("as others in bold") << u"## Estimated Effort\n\n* **Research:** 1 h\n"_s
                                           << QByteArray(R"x(effort.set {"part": "planning", "value": "3 h"})x")
                                           << u"## Estimated Effort\n\n* **Research:** 1 h\n* **Planning:** 3 h\n"_s;
        QTest::newRow("a line by itself") << u"## Estimated Effort\nTotal: 9 hours\n- Research: done\n"_s
                                          << QByteArray(R"x(effort.set {"part": "total", "value": "8 hours"})x")
                                          << u"## Estimated Effort\nTotal: 8 hours\n- Research: done\n"_s;
        QTest::newRow("to nothing")
            << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
            << QByteArray(R"x(effort.set {"part": "research", "value": ""})x")
            << u"## Estimated Effort\n\n- Research:\n- Implementation: 7 hours\n- Total: 12 hours\n"_s;
        QTest::newRow("missing section") << u"# P\n\n## Approval\n"_s << QByteArray(R"x(effort.set {"part": "total", "value": "8 hours"})x")
                                         << u"# P\n\n## Estimated Effort\n\n- Total: 8 hours\n\n## Approval\n"_s;
        QTest::newRow("nothing for nothing") << u"# P\n"_s << QByteArray(R"x(effort.set {"part": "total", "value": ""})x") << u"# P\n"_s;
        QTest::newRow("the same") << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
                                  << QByteArray(R"x(effort.set {"part": "total", "value": "12 hours"})x")
                                  << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s;
    }
    void writesAsTheSectionIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QFETCH(QString, after);
        QCOMPARE(performed(text, operation), after);
        QCOMPARE(performed(text.replace(u'\n', "\r\n"_L1), operation), after.replace(u'\n', "\r\n"_L1));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no part") << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
                                 << QByteArray(R"x(effort.set {"part": " ", "value": "1 h"})x")
                                 << u"refused: Say which part of the effort is meant, such as “Implementation”."_s;
        QTest::newRow("line break")
            << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
            << QByteArray(R"x(effort.set {"part": "total", "value": "1 h\n2 h"})x")
            << u"refused: “1 h\n2 h” has a line break. Write it on one line."_s;
        QTest::newRow("no value") << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 7 hours\n- Total: 12 hours\n"_s
                                  << QByteArray(R"x(effort.set {"part": "total"})x") << u"malformed: “value” is missing."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "reason");
    }
};

QTEST_GUILESS_MAIN(EffortEditsTest)
#include "tst_effortedits.moc"
