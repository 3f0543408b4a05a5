// SPDX-License-Identifier: Apache-2.0
#include "comparison.h"

#include "canonicalform.h"
#include "fullplan.h"
#include "planoutline.h"
#include "randomplan.h"
#include "randomsections.h"

#include <QRegularExpression>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return text.isNull() ? u"-"_s : u'<' + QString(text).replace(u'\n', u"\\n"_s) + u'>';
}

QString placeText(const Place &place)
{
    return u"<%1 after %2>"_s.arg(place.container, place.previous.isEmpty() ? u"nothing"_s : place.previous);
}

/** `task.changed 2 estimate <1 h> <2 h>`, and the consequences behind it. */
QString line(const PlanChange &change)
{
    static const QStringList kinds {u"added"_s, u"removed"_s, u"changed"_s, u"moved"_s, u"renumbered"_s};
    QString text = toText(change.part) + u'.' + kinds[int(change.kind)] + u' ' + change.id;
    text += change.field.isEmpty() ? QString() : u" [%1]"_s.arg(change.field);
    if (change.kind == PlanChange::Kind::Moved)
        text += u' ' + placeText(change.placeBefore) + u' ' + placeText(change.placeAfter);
    else
        text += u' ' + quoted(change.before) + u' ' + quoted(change.after);
    for (const Consequence &sum : change.consequences)
        text += u" {%1 %2 to %3}"_s.arg(sum.phase.isEmpty() ? u"all"_s : sum.phase, toText(sum.before), toText(sum.after));
    return text;
}

QStringList lines(const QString &before, const QString &after)
{
    QStringList lines;
    const Comparison comparison = compare(PlanRevision::read(before), PlanRevision::read(after));
    for (const PlanChange &change : comparison.changes)
        lines.append(line(change));
    return lines;
}

/** The plan that everything here starts from: all of what models show, and prose in all places. */
QString base()
{
    QString text = u"---\napproach: feature\nowner: Ann\n---\n"_s + fullPlan();
    text.replace(u"## Approval"_s,
                 u"## Rollback Plan\n\n1. Switch it off\n2. Tell everybody about it\n3. Drain the queue\n\n"
                 "## Validation Checkpoints\n\n- Phase 1: the queue keeps its order\n- Phase 2: progress is seen\n\n"
                 "## Open Questions\n\n- Q1: answered — by a timer\n- Q2: who is told?\n\n"
                 "## Estimated Effort\n\nTotal: 9-12 hours\n- Research: 2 hours\n\n"
                 "## Notes\n\nThe first paragraph says little.\n\nThe second paragraph says even less than that.\n\n"
                 "```\n# no heading\n\nand more\n```\n\n## Approval"_s);
    return text;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChangedInThePlansTerms_data();
    void saysWhatChangedInThePlansTerms()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString after = base();
        QVERIFY2(after.contains(from), qPrintable(from));
        after.replace(after.indexOf(from), from.size(), to);
        QTEST(lines(base(), after).join(u'\n'), "expected");
    }

    void sameMeaningIsNoChange_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reworded");
        QTest::newRow("another wrapping") << u"The second paragraph"_s << u"The second\nparagraph"_s << u"prose Notes"_s;
        QTest::newRow("spaces") << u"says little"_s << u"says  little"_s << u"prose Notes"_s;
        QTest::newRow("spaces in a title") << u"Write the queue"_s << u"Write  the queue"_s << u"task 1"_s;
    }
    void sameMeaningIsNoChange()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Comparison comparison = compare(PlanRevision::read(base()), PlanRevision::read(base().replace(from, to)));
        QVERIFY(comparison.changes.isEmpty());
        QStringList reworded;
        for (const Rewording &rewording : comparison.reworded)
            reworded.append(toText(rewording.part) + u' ' + rewording.id);
        QTEST(reworded.join(u", "_s), "reworded");
    }

    void renumberingIsNotAChangeOfEveryTask()
    {
        QString after = base();
        for (int number = 5; number >= 1; --number)
            after.replace(u"\n%1. "_s.arg(number), u"\n%1. "_s.arg(number + 1));
        after.replace(u"Task 3"_s, u"Task 4"_s).replace(u"Task 2"_s, u"Task 3"_s).replace(u"Task 1"_s, u"Task 2"_s);
        after.replace(u"on: 4"_s, u"on: 5"_s);
        // The steps of the rollback are numbered in the same way, and have been renumbered too.
        QCOMPARE(lines(base(), after),
                 (QStringList {u"task.renumbered  [number] <1–5> <2–6>"_s, u"rollback.renumbered  [number] <1–3> <2–4>"_s}));
        after.replace(u"2. **Write the queue**"_s, u"1. **Think first**\n   - Estimate: 1 hour\n2. **Write the queue**"_s);
        QCOMPARE(lines(base(), after),
                 (QStringList {u"task.added 1 - <1. **Think first**\\n   - Estimate: 1 hour>"_s, u"task.renumbered  [number] <1–5> <2–6>"_s,
                               u"rollback.renumbered  [number] <1–3> <2–4>"_s}));
    }

    void everyCharacterIsSomewhere()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 400; ++round) {
            const QString text = round % 2 ? RandomPlan(random).text() : RandomSections(random).text();
            const PlanRevision revision = PlanRevision::read(text);
            const PlanOutline outline(revision);
            QString left = text;
            for (int index = 1; index < outline.count(); ++index) {
                const TextRange range = outline.node(index).range;
                left.replace(range.start, range.length(), QString(range.length(), u' '));
            }
            QVERIFY2(left.trimmed().isEmpty(), qPrintable(left.trimmed()));
        }
    }

    void whatIsEditedAnywhereIsTold()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 400; ++round) {
            const QString text = round % 2 ? RandomPlan(random).text() : RandomSections(random).text();
            const QString edited = withRandomEdit(random, text);
            const Comparison forth = compare(PlanRevision::read(text), PlanRevision::read(edited));
            QCOMPARE(forth.changes.isEmpty(), canonicalHash(edited) == canonicalHash(text));
            QVERIFY(compare(PlanRevision::read(edited), PlanRevision::read(edited)) == Comparison());
            const Comparison back = compare(PlanRevision::read(edited), PlanRevision::read(text));
            QCOMPARE(back.changes.isEmpty(), forth.changes.isEmpty());
            for (const PlanChange &change : forth.changes) {
                QVERIFY(change.rangeBefore.start >= 0 && change.rangeBefore.end <= text.size());
                QVERIFY(change.rangeAfter.start >= 0 && change.rangeAfter.end <= edited.size());
            }
        }
    }

    void noChangeHidesAnother()
    {
        const QString text = base();
        const QStringList rows = text.split(u'\n');
        // In the front matter: what stands below a heading is told with the heading.
        const QString elsewhere = u"owner: Ann"_s;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QStringList changed = rows;
            const qsizetype word = changed[row].indexOf(QRegularExpression(u"[a-z]{3,}"_s));
            if (word < 0 || changed[row].contains(elsewhere))
                continue;
            changed[row].insert(word, u"zz"_s);
            const QString one = changed.join(u'\n');
            QStringList alone = lines(text, one);
            QVERIFY2(!alone.isEmpty(), qPrintable(rows[row]));
            const QStringList both = lines(text, QString(one).replace(elsewhere, u"owner: Bob"_s));
            for (const QString &line : std::as_const(alone))
                QVERIFY2(both.contains(line), qPrintable(line));
            QVERIFY2(both.size() == alone.size() + 1, qPrintable(both.join(u'\n')));
        }
    }

private:
    static QString withRandomEdit(QRandomGenerator &random, const QString &text)
    {
        QStringList rows = text.split(u'\n');
        const int row = random.bounded(int(rows.size()));
        switch (random.bounded(6)) {
        case 0:
            rows.removeAt(row);
            break;
        case 1:
            rows.insert(row, rows[random.bounded(int(rows.size()))]);
            break;
        case 2:
            rows.swapItemsAt(row, random.bounded(int(rows.size())));
            break;
        case 3:
            rows[row].append(u" more"_s);
            break;
        case 4:
            rows[row].replace(u'1', u'7');
            break;
        default:
            rows[row].prepend(u"  "_s);
        }
        return rows.join(u'\n');
    }
};

static void row(const char *name, const QString &from, const QString &to, const QString &expected)
{
    QTest::newRow(name) << from << to << expected;
}

static void addRowsBelowTasks()
{
    row("likelihood", u"| Medium | High |"_s, u"| High | High |"_s, u"risk.changed 1 [likelihood] <Medium> <High>"_s);
    row("a risk more", u"\n## Design Decisions"_s, u"| It is late | Low | Low | Begin early | |\n\n## Design Decisions"_s,
        u"risk.added 3 - <| It is late | Low | Low | Begin early | |>"_s);
    row("an option", u"B: In the database"_s, u"B: In a file"_s, u"option.changed 1 [B] <In the database> <In a file>"_s);
    row("an option more", u"- B: In the database\n"_s, u"- B: In the database\n- C: In a file\n"_s,
        u"option.added 1 [C] - <- C: In a file>"_s);
    row("what was decided", u"Option B"_s, u"Option A"_s, u"decision.changed 1 [decision] <Option B> <Option A>"_s);
    row("rationale", u"It survives."_s, u"It is fast."_s, u"decision.changed 1 [rationale] <It survives.> <It is fast.>"_s);
    row("a step", u"Tell everybody about it"_s, u"Tell everybody on call about it"_s,
        u"rollback.changed 2 [text] <Tell everybody about it> <Tell everybody on call about it>"_s);
    row("a step less", u"2. Tell everybody about it\n3."_s, u"2."_s,
        u"rollback.removed 2 <2. Tell everybody about it> -\nrollback.renumbered  [number] <3> <2>"_s);
    row("steps change places", u"1. Switch it off\n2. Tell everybody about it\n"_s, u"1. Tell everybody about it\n2. Switch it off\n"_s,
        u"rollback.moved 2 <Rollback Plan after nothing> <Rollback Plan after Tell everybody about it>\n"
        "rollback.renumbered  [number] <2, 1> <1, 2>"_s);
    row("checkpoint", u"progress is seen"_s, u"progress is felt"_s, u"checkpoint.changed 2 [text] <progress is seen> <progress is felt>"_s);
    row("a question answered", u"Q2: who is told?"_s, u"Q2: answered — everybody"_s,
        u"question.changed Q2 [state] <open> <answered>\nquestion.changed Q2 [text] <who is told?> <everybody>"_s);
    row("effort", u"9-12 hours"_s, u"9-14 hours"_s, u"effort.changed Total [value] <9-12 hours> <9-14 hours>"_s);
    row("a role", u"- [ ] Technical lead\n"_s, u"- [ ] Technical lead\n- [ ] Security\n"_s,
        u"approval.added Security - <- [ ] Security>"_s);
    row("another role", u"] Technical lead"_s, u"] Chief"_s,
        u"approval.removed Technical lead <- [ ] Technical lead> -\napproval.added Chief - <- [ ] Chief>"_s);
    row("prose", u"says little"_s, u"says a lot"_s,
        u"prose.changed Notes <The first paragraph says little.> <The first paragraph says a lot.>"_s);
    row("a paragraph less", u"The first paragraph says little.\n\n"_s, QString(),
        u"prose.changed Notes <The first paragraph says little.> -"_s);
    row("code", u"and more\n```"_s, u"and less\n```"_s,
        u"prose.changed Notes <```\\n# no heading\\n\\nand more\\n```> <```\\n# no heading\\n\\nand less\\n```>"_s);
    row("a section's title", u"## Notes"_s, u"## Other notes"_s, u"section.changed Other notes [title] <Notes> <Other notes>"_s);
    row("a section more", u"## Approval"_s, u"## Glossary\n\nA queue is a line.\n\n## Approval"_s,
        u"section.added Glossary - <## Glossary>\nprose.changed Glossary - <A queue is a line.>"_s);
    row("a section's level", u"## Notes"_s, u"#### Notes"_s,
        u"section.moved Notes <Faster invoices after Estimated Effort> <Estimated Effort after nothing>\nprose.changed Notes <## Notes> <#### Notes>"_s);
    row("a comment", u"says little."_s, u"says little. <!-- ship it -->"_s,
        u"prose.changed Notes <The first paragraph says little.> <The first paragraph says little. <!-- ship it -->>"_s);
}

void TestComparison::saysWhatChangedInThePlansTerms_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    row("title", u"Faster invoices"_s, u"Fast invoices"_s, u"plan.changed  [title] <Faster invoices> <Fast invoices>"_s);
    row("front matter", u"owner: Ann"_s, u"owner: Bob"_s, u"frontMatter.changed  [owner] <Ann> <Bob>"_s);
    row("a key of the front matter", u"owner: Ann\n"_s, QString(), u"frontMatter.changed  [owner] <Ann> -"_s);
    row("context", u"take a minute"_s, u"take an hour"_s, u"context.changed Context <Invoices take a minute.> <Invoices take an hour.>"_s);
    row("architecture", u"in the background"_s, u"at once"_s,
        u"architecture.changed Approach <Render them in the background.> <Render them at once.>"_s);
    row("phase's estimate", u"4-6 hours"_s, u"4-8 hours"_s,
        u"phase.changed 1 [estimate] <4–6 h> <4–8 h> {Phase 1: Queue 4–6 h to 4–8 h} {all 7–9 h to 7–11 h}"_s);
    row("task's title", u"Write the queue"_s, u"Write a queue"_s, u"task.changed 1 [title] <Write the queue> <Write a queue>"_s);
    row("files", u", `queue/queue.h`"_s, QString(), u"task.changed 1 [files] <`queue/queue.cpp`, `queue/queue.h`> <`queue/queue.cpp`>"_s);
    row("estimate", u"1-2 hours"_s, u"9 hours"_s,
        u"task.changed 2 [estimate] <1-2 hours> <9 hours> {Phase 1: Queue 4–6 h to 9 h} {all 7–9 h to 12 h}"_s);
    row("a field more", u"retry.cpp`\n"_s, u"retry.cpp`\n   - Owner: Bob\n"_s, u"task.changed 3 [Owner] - <Bob>"_s);
    row("another dependency", u"on: Task 1"_s, u"on: Task 3"_s, u"task.changed 2 [dependsOn] <Task 1> <Task 3>"_s);
    row("words within a task", u"retry.cpp`\n"_s, u"retry.cpp`\n\n   Beware of loops.\n"_s, u"prose.changed 3 <> <Beware of loops.>"_s);
    row("a task gone", u"3. **Retry what failed**\n   - Files: `queue/retry.cpp`\n"_s, QString(),
        u"task.removed 3 <3. **Retry what failed**\\n   - Files: `queue/retry.cpp`> -\n"
        "task.changed 4 [dependsOn] <2 (Put invoices on it), 3 (Retry what failed)> <2 (Put invoices on it), Task 3>\n"
        "risk.changed 2 [mitigatedBy] <3 (Retry what failed)> <Task 3>"_s);
    row("a task in another phase",
        u"\n### Phase 2: Screen (3 hours)\n\n4. **Show progress**\n   - Files: `ui/progress.cpp`\n   - Depends on: Task 2, Task 3\n"_s,
        u"4. **Show progress**\n   - Files: `ui/progress.cpp`\n   - Depends on: Task 2, Task 3\n\n### Phase 2: Screen (3 hours)\n\n"_s,
        u"task.moved 4 <Phase 2: Screen after nothing> <Phase 1: Queue after Retry what failed>"_s);
    row("a criterion", u"within 5 seconds"_s, u"within 8 seconds"_s,
        u"criterion.changed 1 [text] <An invoice is there within 5 seconds> <An invoice is there within 8 seconds>"_s);
    row("a criterion's source", u"(S1)"_s, u"(S2)"_s, u"criterion.changed 1 [groundedIn] <(S1)> <(S2)>"_s);
    row("a criterion more", u"- [ ] All tests pass\n"_s, u"- [ ] All tests pass\n- [ ] Docs are there\n"_s,
        u"criterion.added 4 - <- [ ] Docs are there>"_s);
    row("a group", u"### Testing"_s, u"### Testing Requirements"_s,
        u"group.changed Testing Requirements [title] <Testing> <Testing Requirements>"_s);
    addRowsBelowTasks();
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
