// SPDX-License-Identifier: Apache-2.0
#include "criterionlistedits.h"
#include "editcase.h"
#include "guard.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString grouped =
    u"## Acceptance Criteria\n\n### One\n- [ ] A\n- [x] B (S1 \"fast\")\n- [ ] C\n\n### Two\n- [ ] D\n- [ ] E\n\n## Risks\n"_s;

/** What an edit makes of the section's body. */
template <typename Make> QString made(Make make, QString *label = nullptr)
{
    const Plan plan = readPlan(grouped);
    const Edit edit = guarded({plan, grouped}, make(EditSubject {plan, grouped}));
    if (edit.isRefused())
        return u"refused: "_s + sentence(edit.reason);
    if (label)
        *label = sentence(edit.label);
    const QString text = edit.patch.applied(grouped);
    return text.sliced(24).chopped(10);
}

} // namespace

class CriterionListEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesSeveral_data();
    void movesSeveral();
    void removesSeveral();
    void pastesItems();
    void pastesLines();
    void pastesIntoGroups();
    void pastesNothing();
    void duplicatesWithAllThatIsSaid();
    void citationsAreAddedAndTakenOut_data();
    void citationsAreAddedAndTakenOut();
};

void CriterionListEditsTest::movesSeveral_data()
{
    QTest::addColumn<QList<int>>("criteria");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("after");
    QTest::newRow("down") << QList {0, 1} << 3 << u"One"_s
                          << u"### One\n- [ ] C\n- [ ] A\n- [x] B (S1 \"fast\")\n\n### Two\n- [ ] D\n- [ ] E\n"_s;
    QTest::newRow("up") << QList {1, 2} << 0 << u"One"_s
                        << u"### One\n- [x] B (S1 \"fast\")\n- [ ] C\n- [ ] A\n\n### Two\n- [ ] D\n- [ ] E\n"_s;
    QTest::newRow("from both sides") << QList {0, 4} << 2 << u"One"_s
                                     << u"### One\n- [x] B (S1 \"fast\")\n- [ ] A\n- [ ] E\n- [ ] C\n\n### Two\n- [ ] D\n"_s;
    QTest::newRow("into the next group") << QList {1, 2} << 3 << u"Two"_s
                                         << u"### One\n- [ ] A\n\n### Two\n- [x] B (S1 \"fast\")\n- [ ] C\n- [ ] D\n- [ ] E\n"_s;
    QTest::newRow("behind all") << QList {0} << 5 << u"Two"_s
                                << u"### One\n- [x] B (S1 \"fast\")\n- [ ] C\n\n### Two\n- [ ] D\n- [ ] E\n- [ ] A\n"_s;
}

void CriterionListEditsTest::movesSeveral()
{
    QFETCH(const QList<int>, criteria);
    QFETCH(const int, before);
    QFETCH(const QString, group);
    QTEST(made([&](const EditSubject &subject) { return moveCriteria(subject, criteria, before, group); }), "after");
}

void CriterionListEditsTest::removesSeveral()
{
    QString label;
    QCOMPARE(made([](const EditSubject &subject) { return removeCriteria(subject, {0, 2, 3}); }, &label),
             u"### One\n- [x] B (S1 \"fast\")\n\n### Two\n- [ ] E\n"_s);
    QCOMPARE(label, u"Remove 3 criteria"_s);
    (void)made([](const EditSubject &subject) { return removeCriteria(subject, {0}); }, &label);
    QCOMPARE(label, u"Remove “A”"_s);
}

void CriterionListEditsTest::pastesItems()
{
    const QString pasted = u"* [x] X (C1)\r\n* [ ] Y\r\n  goes on\r\n"_s;
    QCOMPARE(made([&](const EditSubject &subject) { return pasteCriteria(subject, u"One"_s, 1, pasted); }),
             u"### One\n- [ ] A\n- [x] X (C1)\n- [ ] Y goes on\n- [x] B (S1 \"fast\")\n- [ ] C\n\n### Two\n- [ ] D\n- [ ] E\n"_s);
}

void CriterionListEditsTest::pastesLines()
{
    QString label;
    QCOMPARE(made([](const EditSubject &subject) { return pasteCriteria(subject, u"Two"_s, 5, u"X\n\nY\tz\n"_s); }, &label),
             u"### One\n- [ ] A\n- [x] B (S1 \"fast\")\n- [ ] C\n\n### Two\n- [ ] D\n- [ ] E\n- [ ] X\n- [ ] Y z\n"_s);
    QCOMPARE(label, u"Paste 2 criteria"_s);
}

void CriterionListEditsTest::pastesIntoGroups()
{
    QCOMPARE(made([](const EditSubject &subject) { return pasteCriteria(subject, u"One"_s, 1, u"### Two\n- [x] X\n### Three\n- Y\n"_s); }),
             u"### One\n- [ ] A\n- [x] B (S1 \"fast\")\n- [ ] C\n\n### Two\n- [x] X\n- [ ] D\n- [ ] E\n\n### Three\n\n- [ ] Y\n"_s);
}

void CriterionListEditsTest::pastesNothing()
{
    QVERIFY(made([](const EditSubject &subject) { return pasteCriteria(subject, u"One"_s, 1, u" \n\n"_s); }).startsWith("refused: "_L1));
}

void CriterionListEditsTest::duplicatesWithAllThatIsSaid()
{
    QCOMPARE(made([](const EditSubject &subject) { return duplicateCriteria(subject, {1}); }),
             u"### One\n- [ ] A\n- [x] B (S1 \"fast\")\n- [x] B (S1 \"fast\")\n- [ ] C\n\n### Two\n- [ ] D\n- [ ] E\n"_s);
}

void CriterionListEditsTest::citationsAreAddedAndTakenOut_data()
{
    QTest::addColumn<QString>("citations");
    QTest::addColumn<QString>("line");
    QTest::newRow("the same") << u"S1 \"fast\""_s << u"- [x] B (S1 \"fast\")"_s;
    QTest::newRow("one more") << u"S1 \"fast\", C1"_s << u"- [x] B (S1 \"fast\", C1)"_s;
    QTest::newRow("another") << u"C1"_s << u"- [x] B (C1)"_s;
    QTest::newRow("none") << u" "_s << u"- [x] B"_s;
    QTest::newRow("other words") << u"S1 “at once”"_s << u"- [x] B (S1 \"at once\")"_s;
}

void CriterionListEditsTest::citationsAreAddedAndTakenOut()
{
    QFETCH(const QString, citations);
    QFETCH(const QString, line);
    QCOMPARE(made([&](const EditSubject &subject) { return setCriterionCitations(subject, 1, citations); }).split(u'\n').at(2), line);
}

QTEST_GUILESS_MAIN(CriterionListEditsTest)
#include "tst_criterionlistedits.moc"
