// SPDX-License-Identifier: Apache-2.0
#include "approvaldata.h"
#include "approvedledger.h"
#include "canonicalform.h"
#include "verdict.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString lead = u"Technical lead"_s;
const QString plan = u"# T\n\nSome prose.\n\n## Approval\n\n- [ ] Technical lead\n- [ ] Stakeholder\n- [ ] Ready\n"_s;

TextIdentity identity(const QString &text)
{
    return {digest(text, readPlan(text).approvals), canonicalHash(text)};
}

QList<RoleVerdict> verdictsOn(const QString &text, const Ledger &ledger, const VerdictPolicy &policy = {})
{
    return verdicts(readPlan(text).approvals, ledger, identity(text), policy);
}

RoleVerdict leadOn(const QString &text, const Ledger &ledger, const VerdictPolicy &policy = {})
{
    return verdictsOn(text, ledger, policy).value(0);
}

QString other(const QString &text)
{
    return QString(text).replace(u"Some prose"_s, u"Other prose"_s);
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfChangeHasItsVerdict_data();
    void everyKindOfChangeHasItsVerdict();
    void aChangeTakenBackRestoresTheApproval();
    void whatSeveralPeopleSayOfARole_data();
    void whatSeveralPeopleSayOfARole();
    void aRejectionThatNobodyKnewOfIsNotOverridden();
    void anApprovalWithoutItsTextCannotBeShown();
    void aTextWithoutADigestHasNoApproval();
    void aPolicyKeepsVotes();
    void readyFollowsFromTheOthers();
    void aRenamedRoleHasNotApproved();
    void clocksDoNotDecideWhatIsLatest();
};

void TestVerdict::everyKindOfChangeHasItsVerdict_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const QStringList &row : approvalTable("verdicts.tsv"))
        QTest::newRow(qPrintable(row.at(1))) << row.at(0) << row.at(2) << row.at(3);
}

void TestVerdict::everyKindOfChangeHasItsVerdict()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    static const QString base = approvalData("base.md");
    static const Ledger ledger = [] {
        LedgerBuilder builder;
        builder.decide(base, u"Security"_s);
        for (const QString &role : {lead, u"Technical Lead"_s, u"Not a role"_s})
            builder.decide(base, role);
        return builder.ledger();
    }();
    QCOMPARE(base.count(from), 1);
    const QString text = QString(base).replace(from, to);
    // the lead's role is what the change may take away: any role's approval of the text before tells
    const ApprovalLine line {lead, false, {}, {}, {}, {}, {}, 0};
    const Verdict verdict = verdicts({line}, ledger, identity(text)).constFirst().verdict;
    QTEST(toText(verdict), "verdict");
    // and the same the other way round
    LedgerBuilder builder;
    builder.decide(text, lead);
    QTEST(toText(verdicts({line}, builder.ledger(), identity(base)).constFirst().verdict), "verdict");
}

void TestVerdict::aChangeTakenBackRestoresTheApproval()
{
    LedgerBuilder builder;
    builder.decide(plan, lead);
    QCOMPARE(leadOn(other(plan), builder.ledger()).verdict, Verdict::Fallen);
    QCOMPARE(leadOn(plan, builder.ledger()).verdict, Verdict::Stands);
    // whoever approves the change meanwhile does not take the first approval away
    builder.decide(other(plan), lead, Vote::Approve, LedgerBuilder::bo());
    QCOMPARE(leadOn(other(plan), builder.ledger()).verdict, Verdict::Stands);
    QCOMPARE(leadOn(plan, builder.ledger()).person, LedgerBuilder::ann());
    QCOMPARE(leadOn(plan, builder.ledger()).verdict, Verdict::Stands);
}

void TestVerdict::whatSeveralPeopleSayOfARole_data()
{
    // decisions: A and B approve the text, a and b another one, R and S (Bo) reject, r rejects another text, W and V (Bo) withdraw,
    // N is Bo's approval with a note, n the same of another text
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isBo");
    QTest::newRow("nobody") << u""_s << Verdict::Missing << false;
    QTest::newRow("one approves") << u"A"_s << Verdict::Stands << false;
    QTest::newRow("one approves another text") << u"a"_s << Verdict::Fallen << false;
    QTest::newRow("both approve, the latest is named") << u"AB"_s << Verdict::Stands << true;
    QTest::newRow("one of two stands") << u"Ab"_s << Verdict::Stands << false;
    QTest::newRow("the other of two stands") << u"aB"_s << Verdict::Stands << true;
    QTest::newRow("a later approval of another text replaces") << u"Aa"_s << Verdict::Fallen << false;
    QTest::newRow("approved again") << u"aA"_s << Verdict::Stands << false;
    QTest::newRow("withdrawn") << u"AW"_s << Verdict::Missing << false;
    QTest::newRow("withdrawn by another does not take back") << u"AV"_s << Verdict::Stands << false;
    QTest::newRow("withdrawn and approved again") << u"AWA"_s << Verdict::Stands << false;
    QTest::newRow("rejected") << u"R"_s << Verdict::Rejected << false;
    QTest::newRow("a rejection of an earlier text stands") << u"r"_s << Verdict::Rejected << false;
    QTest::newRow("rejected by one of two") << u"BR"_s << Verdict::Rejected << false;
    QTest::newRow("an approval without a note overrides nothing") << u"RB"_s << Verdict::Rejected << false;
    QTest::newRow("one with a note overrides") << u"RN"_s << Verdict::Stands << true;
    QTest::newRow("an overridden rejection with a fallen approval") << u"Rn"_s << Verdict::Fallen << true;
    QTest::newRow("one with a note before it does not") << u"NR"_s << Verdict::Rejected << false;
    QTest::newRow("the overriding one withdrawn") << u"RNV"_s << Verdict::Rejected << false;
    QTest::newRow("decided again by the same person") << u"RA"_s << Verdict::Stands << false;
    QTest::newRow("rejection withdrawn") << u"RW"_s << Verdict::Missing << false;
    QTest::newRow("rejection withdrawn, another's approval stands") << u"BRW"_s << Verdict::Stands << true;
    QTest::newRow("two rejections, one overridden") << u"RSA"_s << Verdict::Rejected << true;
    QTest::newRow("an earlier text rejected, this one approved by the same") << u"rA"_s << Verdict::Stands << false;
}

void TestVerdict::whatSeveralPeopleSayOfARole()
{
    QFETCH(QString, decisions);
    QFETCH(Verdict, verdict);
    QFETCH(bool, isBo);
    LedgerBuilder builder;
    for (const QChar decision : std::as_const(decisions)) {
        const bool bo = QStringView(u"BbSVNn").contains(decision);
        const Vote vote = QStringView(u"RrS").contains(decision) ? Vote::Reject
            : QStringView(u"WV").contains(decision)              ? Vote::Withdraw
                                                                 : Vote::Approve;
        builder.decide(decision.isLower() ? other(plan) : plan, lead, vote, bo ? LedgerBuilder::bo() : LedgerBuilder::ann(),
                       decision.toUpper() == u'N' ? u"settled in the meeting"_s : QString());
    }
    const QList<RoleVerdict> all = verdictsOn(plan, builder.ledger());
    QCOMPARE(toText(all.at(0).verdict), toText(verdict));
    QCOMPARE(all.at(0).met, verdict == Verdict::Stands);
    if (verdict != Verdict::Missing)
        QCOMPARE(all.at(0).person, isBo ? LedgerBuilder::bo() : LedgerBuilder::ann());
    QCOMPARE(all.at(1).verdict, Verdict::Missing);
}

void TestVerdict::aRejectionThatNobodyKnewOfIsNotOverridden()
{
    // two branches: one rejects, the other approves with a note, and a merge brings both together
    LedgerBuilder one;
    one.decide(plan, lead, Vote::Reject);
    LedgerBuilder two;
    two.decide(plan, u"Stakeholder"_s);
    two.decide(plan, lead, Vote::Approve, LedgerBuilder::bo(), u"as agreed"_s);
    QCOMPARE(leadOn(plan, readLedger(one.files + two.files)).verdict, Verdict::Rejected);
}

void TestVerdict::anApprovalWithoutItsTextCannotBeShown()
{
    LedgerBuilder builder;
    builder.decide(plan, lead);
    builder.files.removeIf([](const LedgerFile &file) { return file.name.endsWith(u".md"_s); });
    QCOMPARE(leadOn(plan, builder.ledger()).verdict, Verdict::Stands);
    const RoleVerdict fallen = leadOn(QString(plan).replace(u"Some prose"_s, u"Some  prose"_s), builder.ledger());
    QCOMPARE(fallen.verdict, Verdict::Fallen);
    QVERIFY(!fallen.hasSnapshot);
}

void TestVerdict::aTextWithoutADigestHasNoApproval()
{
    LedgerBuilder builder;
    builder.decide(plan, lead);
    QCOMPARE(verdicts(readPlan(plan).approvals, builder.ledger(), {}).constFirst().verdict, Verdict::Fallen);
}

void TestVerdict::aPolicyKeepsVotes()
{
    LedgerBuilder builder;
    builder.decide(plan, lead);
    const VerdictPolicy policy {[](const Snapshot &approved, const TextIdentity &) { return approved.text.contains(u"Some prose"_s); }};
    QCOMPARE(leadOn(other(plan), builder.ledger(), policy).verdict, Verdict::Reworded);
    QVERIFY(leadOn(other(plan), builder.ledger(), policy).met);
}

void TestVerdict::readyFollowsFromTheOthers()
{
    LedgerBuilder builder = approvedByAll(plan);
    QVERIFY(verdictsOn(plan, builder.ledger()).at(2).met);
    QVERIFY(!verdictsOn(other(plan), builder.ledger()).at(2).met);
    // nobody signs it, whatever is recorded
    builder.decide(plan, u"Ready"_s, Vote::Reject);
    QCOMPARE(verdictsOn(plan, builder.ledger()).at(2).verdict, Verdict::Follows);
}

void TestVerdict::aRenamedRoleHasNotApproved()
{
    LedgerBuilder builder = approvedByAll(plan);
    const QString renamed = QString(plan).replace(lead, u"Tech lead"_s);
    QCOMPARE(verdictsOn(renamed, builder.ledger()).at(0).verdict, Verdict::Missing);
    QCOMPARE(verdictsOn(renamed, builder.ledger()).at(1).verdict, Verdict::Fallen);
}

void TestVerdict::clocksDoNotDecideWhatIsLatest()
{
    LedgerBuilder builder;
    Record record;
    record.role = lead;
    record.person = record.recordedBy = LedgerBuilder::ann();
    record.time = u"2031-01-01T00:00:00Z"_s;
    builder.add(record, plan);
    builder.decide(plan, lead, Vote::Withdraw);
    QCOMPARE(leadOn(plan, builder.ledger()).verdict, Verdict::Missing);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
