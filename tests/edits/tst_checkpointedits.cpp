// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class CheckpointEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheSectionIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        QTest::newRow("add") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                             << QByteArray(R"x(checkpoint.add {"phase": 3, "text": "C"})x")
                             << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n- Phase 3: C\n"_s;
        QTest::newRow("add between") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                                     << QByteArray(R"x(checkpoint.add {"phase": "Phase 1", "text": "C", "after": "phase 1"})x")
                                     << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 1: C\n- Phase 2: B\n"_s;
        QTest::newRow("add without a phase") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                                             << QByteArray(R"x(checkpoint.add {"text": "C"})x")
                                             << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n- C\n"_s;
        QTest::newRow("add in bold") << u"## Validation Checkpoints\n\n* **Phase 2A:** A\n"_s
                                     << QByteArray(R"x(checkpoint.add {"phase": "3", "text": "C"})x")
                                     << u"## Validation Checkpoints\n\n* **Phase 2A:** A\n* **Phase 3:** C\n"_s;
        QTest::newRow("missing section") << u"# P\n\n## Approval\n"_s << QByteArray(R"x(checkpoint.add {"phase": "3", "text": "C"})x")
                                         << u"# P\n\n## Validation Checkpoints\n\n- Phase 3: C\n\n## Approval\n"_s;
        QTest::newRow("empty section") << u"## Validation Checkpoints\n\nAfter each phase:\n"_s
                                       << QByteArray(R"x(checkpoint.add {"phase": "3", "text": "C"})x")
                                       << u"## Validation Checkpoints\n\nAfter each phase:\n\n- Phase 3: C\n"_s;
        QTest::newRow("text") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                              << QByteArray(R"x(checkpoint.set {"checkpoint": 2, "text": "C | d: e"})x")
                              << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: C | d: e\n"_s;
        QTest::newRow("phase") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                               << QByteArray(R"x(checkpoint.set {"checkpoint": 2, "field": "phase", "value": "3"})x")
                               << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 3: B\n"_s;
        QTest::newRow("no phase") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                                  << QByteArray(R"x(checkpoint.set {"checkpoint": 2, "phase": ""})x")
                                  << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- B\n"_s;
        QTest::newRow("the same") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                                  << QByteArray(R"x(checkpoint.set {"checkpoint": 2, "text": "B"})x")
                                  << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s;
        QTest::newRow("move") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                              << QByteArray(R"x(checkpoint.move {"checkpoint": 2, "after": null})x")
                              << u"## Validation Checkpoints\nAfter each:\n- Phase 2: B\n- Phase 1: A\n"_s;
        QTest::newRow("remove") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                                << QByteArray(R"x(checkpoint.remove {"checkpoint": 1})x")
                                << u"## Validation Checkpoints\nAfter each:\n- Phase 2: B\n"_s;
        QTest::newRow("remove the only one") << u"## Validation Checkpoints\nAfter each:\n- A\n\n## Approval\n"_s
                                             << QByteArray(R"x(checkpoint.remove {"checkpoint": 1})x")
                                             << u"## Validation Checkpoints\nAfter each:\n\n## Approval\n"_s;
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
        QTest::newRow("none") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                              << QByteArray(R"x(checkpoint.set {"checkpoint": 3, "text": "C"})x")
                              << u"refused: There is no “3” here. Name it by its position or its name."_s;
        QTest::newRow("line break") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                                    << QByteArray(R"x(checkpoint.set {"checkpoint": 1, "text": "C\nd"})x")
                                    << u"refused: “C\nd” has a line break. Write it on one line."_s;
        QTest::newRow("empty") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                               << QByteArray(R"x(checkpoint.add {"phase": 1, "text": " "})x")
                               << u"refused: There is no text. Write one, or remove the entry."_s;
        QTest::newRow("field") << u"## Validation Checkpoints\nAfter each:\n- Phase 1: A\n- Phase 2: B\n"_s
                               << QByteArray(R"x(checkpoint.set {"checkpoint": 1, "field": "x", "value": "y"})x")
                               << u"refused: A checkpoint has no “x”, only a phase and a text."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "reason");
    }
};

QTEST_GUILESS_MAIN(CheckpointEditsTest)
#include "tst_checkpointedits.moc"
