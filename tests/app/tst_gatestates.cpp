// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "gatejson.h"
#include "ledgerfolder.h"
#include "planfile.h"
#include "plansession.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** The gate in every state that a plan and its ledger can be in, asked by the program and in the window: both give the same answer. */
class TestGateStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowAndCommandLineAgree_data();
    void windowAndCommandLineAgree();

private:
    static QString plan(const QStringList &roles, const QString &body = {})
    {
        QString text = u"# Plan\n\n## Tasks\n\n1. **Build it**\n   - Files: `a.cpp`\n   - Tests: it runs\n   - Depends on: None\n"_s + body;
        text += u"\n## Approval\n\n"_s;
        for (const QString &role : roles)
            text += u"- "_s + role + u'\n';
        return text;
    }
    static void add(const char *name, const QString &text, const QStringList &decisions, const QString &verdicts, bool open)
    {
        QTest::newRow(name) << text << decisions << verdicts << open;
    }
    static void addVerdicts();
    static void addPeople();
    static void addPlans();
    static void addDamage();
};

// A decision is `ROLE VOTE PERSON TEXT`: vote + approves, - rejects, 0 withdraws, ! approves with a note; person A or B; text = as it is,
// ~ reworded, / another. Behind it may follow x: the record's file is damaged; t: cut short; g: it is gone; s: its text is gone.

void TestGateStates::addVerdicts()
{
    const QString two = plan({u"[ ] Lead"_s, u"[ ] Boss"_s, u"[ ] Ready"_s});
    const QStringList words {u"stands"_s, u"reworded"_s, u"fallen"_s, u"rejected"_s, u"missing"_s};
    const QStringList decisions {u"+A="_s, u"+A~"_s, u"+A/"_s, u"-A="_s, {}};
    for (int lead = 0; lead < words.size(); ++lead) {
        for (int boss = 0; boss < words.size(); ++boss) {
            QStringList made;
            if (!decisions[lead].isEmpty())
                made.append(u"Lead"_s + decisions[lead]);
            if (!decisions[boss].isEmpty())
                made.append(u"Boss"_s + decisions[boss]);
            const QString name = words[lead] + u" and "_s + words[boss];
            QTest::newRow(qPrintable(name)) << two << made << words[lead] + u' ' + words[boss] + u" follows"_s << (lead < 2 && boss < 2);
        }
    }
}

void TestGateStates::addPeople()
{
    const QString one = plan({u"[ ] Lead"_s});
    add("both approve", one, {u"Lead+A="_s, u"Lead+B="_s}, u"stands"_s, true);
    add("one of two for another text", one, {u"Lead+A="_s, u"Lead+B/"_s}, u"stands"_s, true);
    add("one reworded, one stands", one, {u"Lead+A="_s, u"Lead+B~"_s}, u"stands"_s, true);
    add("withdrawn", one, {u"Lead+A="_s, u"Lead0A="_s}, u"missing"_s, false);
    add("withdrawn by another", one, {u"Lead+A="_s, u"Lead0B="_s}, u"stands"_s, true);
    add("withdrawn, then again", one, {u"Lead+A="_s, u"Lead0A="_s, u"Lead+A="_s}, u"stands"_s, true);
    add("rejected after approval", one, {u"Lead+A="_s, u"Lead-A="_s}, u"rejected"_s, false);
    add("rejected by another", one, {u"Lead+A="_s, u"Lead-B="_s}, u"rejected"_s, false);
    add("an earlier text rejected", one, {u"Lead-A/"_s}, u"rejected"_s, false);
    add("approved against a rejection without a note", one, {u"Lead-A="_s, u"Lead+B="_s}, u"rejected"_s, false);
    add("overridden with a note", one, {u"Lead-A="_s, u"Lead!B="_s}, u"stands"_s, true);
    add("overridden, reworded since", one, {u"Lead-A="_s, u"Lead!B~"_s}, u"reworded"_s, true);
    add("overridden, changed since", one, {u"Lead-A="_s, u"Lead!B/"_s}, u"fallen"_s, false);
    add("overridden, then withdrawn", one, {u"Lead-A="_s, u"Lead!B="_s, u"Lead0B="_s}, u"rejected"_s, false);
    add("decided again", one, {u"Lead-A="_s, u"Lead+A="_s}, u"stands"_s, true);
    add("a rejection withdrawn", one, {u"Lead-A="_s, u"Lead0A="_s}, u"missing"_s, false);
    add("approved for a later text, changed back", one, {u"Lead+A="_s, u"Lead+A/"_s}, u"fallen"_s, false);
}

void TestGateStates::addPlans()
{
    add("no role", plan({}), {}, {}, false);
    add("no approval section", u"# Plan\n\n## Tasks\n\n1. **A**\n"_s, {}, {}, false);
    add("an empty file", {}, {}, {}, false);
    add("only a role that follows", plan({u"[x] Ready"_s}), {}, u"follows"_s, false);
    add("ticked by hand", plan({u"[x] Lead"_s}), {}, u"claimed"_s, false);
    add("ticked by hand with a name", plan({u"[x] Lead — Ann <a@x.org>, 2026-11-20"_s}), {}, u"claimed"_s, false);
    add("ticked by hand and approved", plan({u"[x] Lead"_s}), {u"Lead+A="_s}, u"stands"_s, true);
    add("ticked by hand and fallen", plan({u"[x] Lead"_s}), {u"Lead+A/"_s}, u"fallen"_s, false);
    add("ticked by hand and withdrawn", plan({u"[x] Lead"_s}), {u"Lead+A="_s, u"Lead0A="_s}, u"claimed"_s, false);
    add("one claimed, one stands", plan({u"[x] Lead"_s, u"[ ] Boss"_s}), {u"Boss+A="_s}, u"claimed stands"_s, false);
    add("role in a fence", plan({u"[ ] Lead"_s}) + u"\n```\n- [ ] Boss\n```\n"_s, {u"Lead+A="_s}, u"stands"_s, true);
    add("role in a comment", plan({u"[ ] Lead"_s}) + u"\n<!--\n- [ ] Boss\n-->\n"_s, {u"Lead+A="_s}, u"stands"_s, true);
    add("role elsewhere", plan({u"[ ] Lead"_s}) + u"\n## Notes\n\n- [ ] Boss\n"_s, {u"Lead+A="_s}, u"stands"_s, true);
    add("two sections", plan({u"[ ] Lead"_s}) + u"\n# Approval\n\n- [ ] Boss\n"_s, {u"Lead+A="_s}, u"stands missing"_s, false);
    add("a role twice", plan({u"[ ] Lead"_s, u"[ ] Lead"_s}), {u"Lead+A="_s}, u"stands stands"_s, true);
    add("a role that has another name now", plan({u"[ ] Lead"_s}), {u"Leader+A="_s}, u"missing"_s, false);
    add("a role in other case", plan({u"[ ] Lead"_s}), {u"lead+A="_s}, u"missing"_s, false);
    add("an error", plan({u"[ ] Lead"_s}, u"2. **More** [NEEDS CLARIFICATION]\n"_s), {u"Lead+A="_s}, u"stands"_s, false);
    add("an error and a rejection", plan({u"[ ] Lead"_s}, u"2. **More** [NEEDS CLARIFICATION]\n"_s), {u"Lead-A="_s}, u"rejected"_s, false);
    add("with CRLF", plan({u"[ ] Lead"_s}).replace(u"\n"_s, u"\r\n"_s), {u"Lead+A="_s}, u"stands"_s, true);
    add("a role of several words", plan({u"[ ] Lead — Berlin"_s}), {u"Lead — Berlin+A="_s}, u"stands"_s, true);
}

void TestGateStates::addDamage()
{
    const QString two = plan({u"[ ] Lead"_s, u"[ ] Boss"_s});
    add("a damaged approval", two, {u"Lead+A="_s, u"Boss+A=x"_s}, u"stands missing"_s, false);
    add("a cut approval", two, {u"Lead+A="_s, u"Boss+A=t"_s}, u"missing missing"_s, false);
    add("a damaged rejection", two, {u"Lead+A="_s, u"Boss+A="_s, u"Lead-A=x"_s}, u"missing missing"_s, false);
    add("approved again after a damaged rejection", two, {u"Lead-A=x"_s, u"Lead+A="_s, u"Boss+A="_s}, u"stands stands"_s, true);
    add("a rejection that is gone and named", two, {u"Lead+A="_s, u"Lead-A=g"_s, u"Boss+A="_s}, u"missing stands"_s, false);
    add("an approval that is gone", two, {u"Lead+A=g"_s, u"Boss+A="_s}, u"missing stands"_s, false);
    add("a text that is gone", two, {u"Lead+A=s"_s, u"Boss+A="_s}, u"stands stands"_s, true);
    add("a reworded text that is gone", two, {u"Lead+A~s"_s, u"Boss+A="_s}, u"fallen stands"_s, false);
    add("a withdrawal damaged", two, {u"Lead+A="_s, u"Boss+A="_s, u"Boss0A=x"_s}, u"missing missing"_s, false);
}

void TestGateStates::windowAndCommandLineAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<bool>("open");
    addVerdicts();
    addPeople();
    addPlans();
    addDamage();
}

namespace {

/** Does what a decision of the table says. */
void decide(LedgerBuilder &builder, const QString &decision, const QString &text)
{
    qsizetype at = 0;
    while (!QStringView(u"+-0!").contains(decision[at]))
        ++at;
    const QChar sign = decision[at];
    QString about = text;
    if (decision[at + 2] == u'~')
        about.replace(u"**Build it**"_s, u"**Build  it**"_s);
    else if (decision[at + 2] == u'/')
        about.replace(u"it runs"_s, u"it walks"_s);
    const Vote vote = sign == u'-' ? Vote::Reject : sign == u'0' ? Vote::Withdraw : Vote::Approve;
    const QString name =
        builder.decide(about, decision.first(at), vote, decision[at + 1] == u'B' ? LedgerBuilder::bo() : LedgerBuilder::ann(),
                       sign == u'!' ? u"settled"_s : QString());
    const QChar damage = decision.size() > at + 3 ? decision[at + 3] : QChar();
    if (damage == u'x')
        builder.file(name).bytes.replace("2026", "2036");
    else if (damage == u't')
        builder.file(name).bytes.truncate(4);
}

void removeFiles(LedgerBuilder &builder, const QStringList &decisions)
{
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        if (decisions[i].endsWith(u'g')) {
            const QString minute = u"T08%1"_s.arg(i, 2, 10, QChar(u'0'));
            builder.files.removeIf([&](const LedgerFile &file) { return file.name.contains(minute); });
        } else if (decisions[i].endsWith(u's')) {
            builder.files.removeAt(1);
        }
    }
}

} // namespace

void TestGateStates::windowAndCommandLineAgree()
{
    QFETCH(QString, text);
    QFETCH(QStringList, decisions);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.md"_s);
    LedgerBuilder builder;
    for (const QString &decision : std::as_const(decisions))
        decide(builder, decision, text);
    removeFiles(builder, decisions);
    QVERIFY(QDir(folder.path()).mkdir(u".plan.md.approvals"_s));
    builder.files.append({u"../plan.md"_s, text.toUtf8()});
    for (const LedgerFile &entry : std::as_const(builder.files)) {
        QFile file(ledgerFolder(path) + u'/' + entry.name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(entry.bytes) == entry.bytes.size());
    }

    PlanSession session;
    session.document()->open(text);
    session.setLedger(loadLedger(path));
    session.settle();
    QStringList verdicts;
    for (const RoleVerdict &role : session.gate().roles)
        verdicts.append(toText(role.verdict));
    QTEST(verdicts.join(u' '), "verdicts");
    QTEST(session.gate().open, "open");

    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, {u"gate"_s, path, u"--format"_s, u"json"_s});
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitCode(), session.gate().open ? 0 : 1);
    QJsonObject printed = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    const RoleChanges changes = changesSinceApproval(session.gate().roles, session.ledger(), PlanRevision::read(text));
    const QJsonObject expected = gateJson(session.gate(), path, session.digest(), {}, changes);
    for (const QString &key : {u"open"_s, u"digest"_s, u"blockers"_s, u"roles"_s})
        QCOMPARE(printed.value(key), expected.value(key));
    // whatever has fallen says why, and nothing else does
    const QJsonArray roles = printed.value(u"roles"_s).toArray();
    for (const auto &role : roles) {
        const bool saysWhy = role[u"verdict"_s] == u"fallen"_s && !decisions.contains(u"Lead+A~s"_s);
        QCOMPARE(role[u"changes"_s].toArray().isEmpty(), !saysWhy);
    }
}

QTEST_GUILESS_MAIN(TestGateStates)
#include "tst_gatestates.moc"
