// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "questionedits.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class QuestionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheSectionIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        QTest::newRow("answer") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                << QByteArray(R"x(question.answer {"question": "Q1", "text": "That | `x`: y"})x")
                                << u"## Open Questions\n\n- Q1: answered — That | `x`: y\n- [ ] **Q2:** Who?\n- Where?\n"_s;
        QTest::newRow("tick") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                              << QByteArray(R"x(question.answer {"question": "q2", "text": "Ann"})x")
                              << u"## Open Questions\n\n- Q1: What?\n- [x] **Q2:** answered — Ann\n- Where?\n"_s;
        QTest::newRow("without an id") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                       << QByteArray(R"x(question.answer {"question": "3", "text": "Here"})x")
                                       << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- answered — Here\n"_s;
        QTest::newRow("defer") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                               << QByteArray(R"x(question.defer {"question": "Q1", "to": "Phase 2", "reason": "Too early"})x")
                               << u"## Open Questions\n\n- Q1: deferred to Phase 2 — Too early\n- [ ] **Q2:** Who?\n- Where?\n"_s;
        QTest::newRow("defer without a reason") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                                << QByteArray(R"x(question.defer {"question": "Q2", "to": "Ann"})x")
                                                << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** deferred to Ann\n- Where?\n"_s;
        QTest::newRow("another dash") << u"## Open Questions\n\n- Q1: answered - Yes\n- Q2:\n"_s
                                      << QByteArray(R"x(question.answer {"question": "Q2", "text": "No"})x")
                                      << u"## Open Questions\n\n- Q1: answered - Yes\n- Q2: answered - No\n"_s;
        QTest::newRow("of the research") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                         << QByteArray(R"x(question.answer {"question": "Q7", "text": "No"})x")
                                         << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n- Q7: answered — No\n"_s;
        QTest::newRow("missing section") << u"# P\n\n## Approval\n"_s << QByteArray(R"x(question.answer {"question": "Q7", "text": "No"})x")
                                         << u"# P\n\n## Open Questions\n\n- Q7: answered — No\n\n## Approval\n"_s;
        QTest::newRow("of one of two documents") << u"## Open Questions\n\n- Q1: answered — a\n- x/notes:Q1: Who?\n"_s
                                                 << QByteArray(R"x(question.defer {"question": "x/notes:Q1", "to": "Ann"})x")
                                                 << u"## Open Questions\n\n- Q1: answered — a\n- x/notes:Q1: deferred to Ann\n"_s;
        QTest::newRow("new of one of two documents") << u"## Open Questions\n\n- **Q1:** answered — a\n"_s
                                                     << QByteArray(R"x(question.answer {"question": "notes:Q1", "text": "b"})x")
                                                     << u"## Open Questions\n\n- **Q1:** answered — a\n- **notes:Q1:** answered — b\n"_s;
        QTest::newRow("the same") << u"## Open Questions\n\n- Q1: answered: Yes\n"_s
                                  << QByteArray(R"x(question.answer {"question": "Q1", "text": "Yes"})x")
                                  << u"## Open Questions\n\n- Q1: answered: Yes\n"_s;
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
        QTest::newRow("none") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                              << QByteArray(R"x(question.answer {"question": "How?", "text": "No"})x")
                              << u"refused: There is no “How?” here. Name it by its position or its name."_s;
        QTest::newRow("ambiguous") << u"## Open Questions\n\n- Q1: a\n- Q1: b\n"_s
                                   << QByteArray(R"x(question.answer {"question": "Q1", "text": "No"})x")
                                   << u"refused: “Q1” is not the only one. Name it by its position."_s;
        QTest::newRow("empty") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                               << QByteArray(R"x(question.answer {"question": "Q1", "text": " "})x")
                               << u"refused: There is no answer. Write one, or defer the question."_s;
        QTest::newRow("to nobody") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                   << QByteArray(R"x(question.defer {"question": "Q1", "to": " "})x")
                                   << u"refused: Say to whom or to what the question is deferred."_s;
        QTest::newRow("line break") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                    << QByteArray(R"x(question.answer {"question": "Q1", "text": "a\nb"})x")
                                    << u"refused: “a\nb” has a line break. Write it on one line."_s;
        QTest::newRow("a dash in the name") << u"## Open Questions\n\n- Q1: What?\n- [ ] **Q2:** Who?\n- Where?\n"_s
                                            << QByteArray(R"x(question.defer {"question": "Q1", "to": "a - b", "reason": "c"})x")
                                            << u"refused: Written here, this would not read back as it was meant. Edit it as text."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "reason");
    }

    void raisesAQuestionBehindTheOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("after");
        QTest::newRow("first") << u"# P\n\n## Approval\n"_s << QStringList()
                               << u"# P\n\n## Open Questions\n\n- Q1: Why?\n\n## Approval\n"_s;
        QTest::newRow("next") << u"## Open Questions\n\n- Q1: What?\n- [x] **Q4:** Who?\n"_s << QStringList()
                              << u"## Open Questions\n\n- Q1: What?\n- [x] **Q4:** Who?\n- [ ] Q5: Why?\n"_s;
        QTest::newRow("behind the research's") << u"## Open Questions\n\n- Q1: What?\n"_s << QStringList {u"D9"_s, u"Q7"_s}
                                               << u"## Open Questions\n\n- Q1: What?\n- Q8: Why?\n"_s;
        QTest::newRow("where none has an id") << u"## Open Questions\n\n* What?\n"_s << QStringList {u"Q7"_s}
                                              << u"## Open Questions\n\n* What?\n* Why?\n"_s;
    }
    void raisesAQuestionBehindTheOthers()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, taken);
        const Plan plan = readPlan(text);
        const Edit edit = raiseQuestion({plan, text}, u" Why? "_s, taken);
        QVERIFY2(!edit.isRefused(), qPrintable(sentence(edit.reason)));
        QTEST(edit.patch.applied(text), "after");
        const Plan read = readPlan(edit.patch.applied(text));
        Plan expected = plan;
        QVERIFY(edit.meant(expected, read));
        QCOMPARE(read.questions.last().state, Question::State::Open);
    }

    void anEmptyQuestionIsNotRaised()
    {
        const QString text = u"# P\n"_s;
        const Plan plan = readPlan(text);
        QVERIFY(raiseQuestion({plan, text}, u"  "_s).isRefused());
        QVERIFY(raiseQuestion({plan, text}, u"a\nb"_s).isRefused());
    }
};

QTEST_GUILESS_MAIN(QuestionEditsTest)
#include "tst_questionedits.moc"
