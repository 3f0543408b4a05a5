// SPDX-License-Identifier: Apache-2.0
#include "criterionedits.h"
#include "editcase.h"
#include "editsteps.h"
#include "guard.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class EditStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStartsFromWhatTheOneBeforeMade();
    void oneThatIsRefusedRefusesAll();
    void nothingIsNoEdit();
};

static const QString sample =
    u"## Acceptance Criteria\r\n\r\n### Speed\r\n- [ ] Is fast\r\n- [x] Is small\r\n\r\n## Effort\r\nTotal: 2 hours\r\n"_s;

static EditStep adding(int index, const QString &text)
{
    return [=](const EditSubject &subject) { return addCriterion(subject, u"Speed"_s, index, text); };
}

void EditStepsTest::eachStartsFromWhatTheOneBeforeMade()
{
    const Plan plan = readPlan(sample);
    const auto remove = [](const EditSubject &subject) { return removeCriterion(subject, 0); };
    const Edit edit =
        guarded({plan, sample}, editInSteps({plan, sample}, {adding(1, u"One"_s), adding(2, u"Two"_s), remove}, {"Paste", {}}));
    QVERIFY(!edit.isRefused());
    QCOMPARE(sentence(edit.label), u"Paste"_s);
    QCOMPARE(edit.patch.applied(sample), QString(sample).replace(u"- [ ] Is fast\r\n"_s, u"- [ ] One\r\n- [ ] Two\r\n"_s));
}

void EditStepsTest::oneThatIsRefusedRefusesAll()
{
    const Plan plan = readPlan(sample);
    const Edit edit = editInSteps({plan, sample}, {adding(1, u"One"_s), adding(2, u"  "_s)}, {"Paste", {}});
    QVERIFY(edit.isRefused());
    QVERIFY(edit.patch.isEmpty());
}

void EditStepsTest::nothingIsNoEdit()
{
    const Plan plan = readPlan(sample);
    const auto keep = [](const EditSubject &subject) { return setCriterionText(subject, 0, u"Is fast"_s); };
    const Edit edit = editInSteps({plan, sample}, {keep, keep}, {"Change", {}});
    QVERIFY(!edit.isRefused());
    QVERIFY(edit.patch.isEmpty());
}

QTEST_GUILESS_MAIN(EditStepsTest)
#include "tst_editsteps.moc"
