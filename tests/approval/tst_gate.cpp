// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "boxes.h"
#include "canonicalform.h"
#include "gate.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString base = u"# T\n\n## Approval\n\n- [ ] Technical lead\n- [ ] Stakeholder\n- [ ] Ready for implementation\n"_s;

QList<RoleVerdict> verdictsOn(const QString &text, const Ledger &ledger)
{
    const QList<ApprovalLine> lines = readPlan(text).approvals;
    return verdicts(lines, ledger, {digest(text, lines), canonicalHash(text)});
}

Gate gateOf(const QString &text, const Ledger &ledger, const QList<Finding> &findings = {}, const QStringList &required = {})
{
    return gate(readPlan(text), findings, verdictsOn(text, ledger), required);
}

QString boxed(const QString &text, const Ledger &ledger, const QString &decided = {})
{
    return boxPatch(readPlan(text), text, verdictsOn(text, ledger), decided).applied(text);
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTickAloneOpensNothing();
    void approvalsOfAllOpenIt();
    void anErrorClosesIt();
    void aWarningDoesNot();
    void noRoleKeepsItClosed();
    void aRequiredRoleHasToBeNamed();
    void everyBlockerSaysWhatIsMissing();
    void boxesSayWhatTheVerdictsAre();
    void aBoxTickedByHandStays();
    void boxesOfAFallenApprovalAreCleared();
    void boxesKeepTheRestOfTheirLine();
    void aNameThatNoReaderUnderstandsIsLeftOut();
    void claimsAreClearedWhereThatIsWanted();
    void aBoxWithoutAnApprovalIsAFinding();
};

void TestGate::aTickAloneOpensNothing()
{
    const Gate asked = gateOf(QString(base).replace(u"[ ]"_s, u"[x]"_s), {});
    QVERIFY(!asked.open);
    QCOMPARE(asked.blockers.size(), 2);
    QCOMPARE(asked.roles.at(0).verdict, Verdict::Claimed);
    QVERIFY(!asked.roles.at(2).met);
}

void TestGate::approvalsOfAllOpenIt()
{
    LedgerBuilder builder;
    builder.decide(base, u"Technical lead"_s);
    QCOMPARE(gateOf(base, builder.ledger()).blockers.size(), 1);
    builder.decide(base, u"Stakeholder"_s);
    const Gate asked = gateOf(base, builder.ledger());
    QVERIFY(asked.open);
    QVERIFY(asked.roles.at(2).met);
    QCOMPARE(asked.roles.at(2).verdict, Verdict::Follows);
}

void TestGate::anErrorClosesIt()
{
    QVERIFY(!gateOf(base, approvedByAll(base).ledger(), {{u"r"_s, Severity::Error, {"wrong", {}}, {}}}).open);
}

void TestGate::aWarningDoesNot()
{
    QVERIFY(gateOf(base, approvedByAll(base).ledger(), {{u"r"_s, Severity::Warning, {"odd", {}}, {}}}).open);
}

void TestGate::noRoleKeepsItClosed()
{
    QVERIFY(!gateOf({}, {}).open);
    QVERIFY(!gateOf(u"## Approval\n- [x] Ready\n"_s, {}).open);
}

void TestGate::aRequiredRoleHasToBeNamed()
{
    const Ledger ledger = approvedByAll(base).ledger();
    QVERIFY(gateOf(base, ledger, {}, {u"technical LEAD "_s}).open);
    const Gate asked = gateOf(base, ledger, {}, {u"Stakeholder"_s, u"Security"_s});
    QVERIFY(!asked.open);
    QCOMPARE(asked.blockers.constFirst().role, u"Security"_s);
}

void TestGate::everyBlockerSaysWhatIsMissing()
{
    const QString text = base + u"- [x] Claims\n- [ ] Falls\n- [ ] Rejects\n- [ ] Doubts\n"_s;
    LedgerBuilder builder;
    builder.decide(base, u"Falls"_s);
    builder.decide(text, u"Doubts"_s);
    const QString lost = builder.decide(text, u"Doubts"_s, Vote::Withdraw);
    builder.decide(text, u"Rejects"_s, Vote::Reject, LedgerBuilder::bo(), u"too slow"_s);
    builder.file(lost).bytes = "x";
    QStringList patterns;
    const auto gate = gateOf(text, builder.ledger());
    for (const Blocker &blocker : gate.blockers)
        patterns.append(QString::fromUtf8(blocker.message.pattern).section(u'%', 0, 1) + blocker.role);
    QCOMPARE(patterns.size(), 6);
    QCOMPARE(patterns.removeDuplicates(), 0);
}

void TestGate::boxesSayWhatTheVerdictsAre()
{
    const Ledger ledger = approvedByAll(base).ledger();
    QCOMPARE(boxed(base, ledger),
             u"# T\n\n## Approval\n\n- [x] Technical lead — Ann Example <ann@example.org>, 2026-11-20\n"
             "- [x] Stakeholder — Ann Example <ann@example.org>, 2026-11-20\n- [x] Ready for implementation\n"_s);
    QCOMPARE(boxed(boxed(base, ledger), ledger), boxed(base, ledger));
    QVERIFY(gateOf(boxed(base, ledger), ledger).open);
}

void TestGate::aBoxTickedByHandStays()
{
    const QString ticked = QString(base).replace(u"[ ] Stake"_s, u"[x] Stake"_s);
    LedgerBuilder builder;
    builder.decide(base, u"Technical lead"_s);
    QVERIFY(boxed(ticked, builder.ledger()).contains(u"- [x] Stakeholder\n"_s));
    // unless somebody has just decided about it
    builder.decide(base, u"Stakeholder"_s);
    builder.decide(base, u"Stakeholder"_s, Vote::Withdraw);
    QVERIFY(boxed(ticked, builder.ledger(), u"Stakeholder"_s).contains(u"- [ ] Stakeholder\n"_s));
}

void TestGate::boxesOfAFallenApprovalAreCleared()
{
    LedgerBuilder builder = approvedByAll(base);
    const QString changed = boxed(base, builder.ledger()).replace(u"# T"_s, u"# U"_s);
    QCOMPARE(boxed(changed, builder.ledger()), QString(base).replace(u"# T"_s, u"# U"_s));
    builder.decide(base, u"Stakeholder"_s, Vote::Reject);
    QVERIFY(boxed(boxed(base, approvedByAll(base).ledger()), builder.ledger()).contains(u"- [ ] Stakeholder\n- [ ] Ready"_s));
}

void TestGate::boxesKeepTheRestOfTheirLine()
{
    const QString text = u"## Approval\r\n\r\n  *  [ ]  Lead  \r\n+ [X] Boss — Bo <b@x>, 2020-01-01\r\n  more\r\n"_s;
    QCOMPARE(boxed(text, approvedByAll(text).ledger()),
             u"## Approval\r\n\r\n  *  [x]  Lead — Ann Example <ann@example.org>, 2026-11-20\r\n"
             "+ [X] Boss — Ann Example <ann@example.org>, 2026-11-20\r\n  more\r\n"_s);
}

void TestGate::aNameThatNoReaderUnderstandsIsLeftOut()
{
    LedgerBuilder builder;
    builder.decide(base, u"Stakeholder"_s, Vote::Approve, u"A — B <a@b>"_s);
    const QString after = boxed(base, builder.ledger());
    QCOMPARE(readPlan(after).approvals.at(1).role, u"Stakeholder"_s);
    QCOMPARE(digest(after, readPlan(after).approvals), digest(base, readPlan(base).approvals));
}

void TestGate::claimsAreClearedWhereThatIsWanted()
{
    const QString text =
        QString(base).replace(u"[ ] Tech"_s, u"[x] Tech"_s).replace(u"[ ] Stakeholder"_s, u"[x] Stakeholder — Bo <b@x.org>, 2020-01-01"_s);
    const Plan plan = readPlan(text);
    QCOMPARE(claimPatch(plan, verdictsOn(text, {})).applied(text), base);
    QCOMPARE(claimPatch(plan, verdictsOn(text, {}), u"Technical lead"_s).applied(text),
             QString(text).replace(u"[x] Tech"_s, u"[ ] Tech"_s));
}

void TestGate::aBoxWithoutAnApprovalIsAFinding()
{
    const QString text = QString(base).replace(u"[ ] Tech"_s, u"[x] Tech"_s);
    QCOMPARE(boxFindings(readPlan(text), verdictsOn(text, {})).size(), 1);
    QCOMPARE(boxFindings(readPlan(text), verdictsOn(text, approvedByAll(text).ledger())).size(), 0);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
