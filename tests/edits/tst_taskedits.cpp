// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "guard.h"
#include "linediff.h"
#include "mentions.h"
#include "taskcopies.h"
#include "taskfieldedits.h"

#include <QDir>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** What each operation of a file makes of a plan, one after the other: the lines that change, or why none do. */
QString performedAll(const QString &text, const QString &operations)
{
    QString all;
    const QStringList lines = operations.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &operation : lines) {
        const QString after = performed(text, operation.toUtf8());
        static const QRegularExpression refusal(u"^(refused|malformed|consent|not JSON): "_s);
        all += "== "_L1 + operation + u'\n' + (after.contains(refusal) ? after : lineDiff(text, after)) + "\n\n"_L1;
    }
    return all;
}

Edit looked(const QString &text, Edit (*make)(const EditSubject &))
{
    const Plan plan = readPlan(text);
    return guarded({plan, text}, make({plan, text}));
}

const QString few =
    u"# P\n\n## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n2. **B**\n   - Depends on: Task 1\n3. **C**\n   - Depends on: Task 2\n"_s;

} // namespace

class TaskEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(DATA_FOLDER "/edits"));
        const QStringList files = folder.entryList({u"tasks-*.ops"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file.chopped(4));
    }

    void operations()
    {
        QFETCH(const QString, path);
        const QString made = performedAll(contentOf(path + u".md"_s), contentOf(path + u".ops"_s));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QFile golden(path + u".golden"_s);
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(made.toUtf8()) > 0);
        }
        QCOMPARE(made, contentOf(path + u".golden"_s));
    }

    /** Each is written so that it reads back as it is, or refused. */
    void valuesReadBackOrAreRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("pipe") << u"a | b"_s << true;
        QTest::newRow("backticks") << u"a `b` ``c` d"_s << true;
        QTest::newRow("comment end") << u"a --> b"_s << true;
        QTest::newRow("hash") << u"# a"_s << true;
        QTest::newRow("line break") << u"a\nb"_s << true;
        QTest::newRow("nested") << u"a\n     - b"_s << true;
        QTest::newRow("bullet behind") << u"a\n- b"_s << false;
        QTest::newRow("number behind") << u"a\n4. b"_s << false;
        QTest::newRow("blank line") << u"a\n\nb"_s << false;
        QTest::newRow("heading behind") << u"a\n## b"_s << false;
        QTest::newRow("fence") << u"a\n```\nb"_s << false;
        QTest::newRow("conflict") << u"a\n<<<<<<< ours"_s << false;
        QTest::newRow("label") << u"Files: b.cpp"_s << true;
        QTest::newRow("long") << QString(100000, u'x') << true;
        QTest::newRow("emoji") << u"漢字 🎉"_s << true;
    }

    void valuesReadBackOrAreRefused()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, isWritten);
        for (const QString &field : {u"changes"_s, u"tests"_s, u"Owner"_s}) {
            const Plan plan = readPlan(few);
            const Edit edit = guarded({plan, few}, setTaskField({plan, few}, 0, field, {value}));
            QCOMPARE(!edit.isRefused(), isWritten);
            if (!isWritten)
                continue;
            const Plan after = readPlan(edit.patch.applied(few));
            QCOMPARE(after.tasks[0].fields.last().value, value);
            QCOMPARE(after.tasks[1].title, u"B"_s);
        }
    }

    void titlesReadBackOrAreRefused()
    {
        const Plan plan = readPlan(few);
        for (const QString &title : {u"a | b"_s, u"`x` --> y"_s, u"# a"_s, u"ends with a colon:"_s, u"Task 7: x"_s, u"[ ] x"_s, u"a ** b"_s,
                                     u"T007 x"_s, u"a (2 hours)"_s, QString(100000, u'x'), u"漢字"_s}) {
            const Edit edit = guarded({plan, few}, setTaskTitle({plan, few}, 1, title));
            const Edit added = guarded({plan, few}, addTask({plan, few}, {title, {}, {}}, {-1, 0}));
            if (!edit.isRefused())
                QCOMPARE(readPlan(edit.patch.applied(few)).tasks[1].title, title);
            if (!added.isRefused())
                QCOMPARE(readPlan(added.patch.applied(few)).tasks[1].title, title);
        }
    }

    void whatChangesNothingIsNoEdit()
    {
        QVERIFY(looked(few, [](const EditSubject &s) { return setTaskField(s, 0, u"files"_s, {u"a.cpp"_s}); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return setTaskField(s, 0, u"tests"_s, {}); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return setTaskField(s, 1, u"dependsOn"_s, {u"1"_s}); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return setTaskTitle(s, 0, u" A "_s); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return moveTasks(s, {1}, {-1, 0}); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return moveTasks(s, {0, 1}, {-1, -1}); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return addDependency(s, 1, 0); }).patch.isEmpty());
        QVERIFY(looked(few, [](const EditSubject &s) { return removeDependency(s, 0, 1); }).patch.isEmpty());
    }

    void setAndSetBackRestores()
    {
        const Plan plan = readPlan(few);
        const QString once = guarded({plan, few}, setTaskField({plan, few}, 0, u"files"_s, {u"x.cpp"_s, u"y.cpp"_s})).patch.applied(few);
        QVERIFY(once != few);
        const Plan after = readPlan(once);
        QCOMPARE(guarded({after, once}, setTaskField({after, once}, 0, u"files"_s, {u"a.cpp"_s})).patch.applied(once), few);
    }

    void namesMentionsInProse()
    {
        const QString text = few + u"\n## Next Steps\n\nDo Task 1 before Task 3, then Tasks 2-3.\n"_s;
        const Plan plan = readPlan(text);
        const Edit edit = guarded({plan, text}, removeTasks({plan, text}, {0}, true));
        const QString after = edit.patch.applied(text);
        QStringList words;
        QStringList replacements;
        for (const Mention &mention : edit.mentions) {
            words += after.sliced(mention.range.start, mention.range.length());
            replacements += mention.replacement;
        }
        QCOMPARE(words, (QStringList {u"Task 1"_s, u"Task 3"_s, u"Tasks 2-3"_s}));
        QCOMPARE(replacements, (QStringList {QString(), u"Task 2"_s, u"Tasks 1-2"_s}));
        const Plan read = readPlan(after);
        const Edit correction = guarded({read, after}, correctMentions({read, after}, edit.mentions));
        QVERIFY(!correction.isRefused());
        QVERIFY(correction.patch.applied(after).endsWith(u"Do Task 1 before Task 2, then Tasks 1-2.\n"_s));
    }

    void refusesWithinConflicts()
    {
        const QString text = u"# P\n\n## Tasks\n\n<<<<<<< ours\n1. **A**\n=======\n1. **B**\n>>>>>>> theirs\n2. **C**\n"_s;
        QCOMPARE(performed(text, R"(task.set {"task": "2", "field": "title", "value": "D"})"),
                 QString(text).replace(u"**C**"_s, u"**D**"_s));
        const Plan plan = readPlan(text);
        const Edit edit = guarded({plan, text}, setTaskTitle({plan, text}, 0, u"Z"_s));
        QCOMPARE(sentence(edit.reason), u"This lies within a merge conflict. Resolve the conflict in the text first."_s);
    }

    void pastesWhatWasCopied()
    {
        const Plan plan = readPlan(few);
        const EditSubject subject {plan, few};
        QCOMPARE(taskMarkdown(subject, {1}), u"2. **B**\n   - Depends on: Task 1\n"_s);
        const Edit edit = guarded(subject, pasteTasks(subject, taskMarkdown(subject, {0, 1}), {-1, 2}));
        QCOMPARE(edit.patch.applied(few), few + u"4. **A**\n   - Files: `a.cpp`\n5. **B**\n   - Depends on: Task 4\n"_s);
        QVERIFY(pasteTasks(subject, u"only words"_s, {-1, 2}).isRefused());
    }

    void pastesIntoAPlanWithoutTasks()
    {
        const QString text = u"# P\n\n## Context\n\nWhy.\n\n## Acceptance Criteria\n\n- [ ] It works\n"_s;
        const Plan plan = readPlan(text);
        const EditSubject subject {plan, text};
        const QString markdown = u"7. **A**\n   - Files: `a.cpp`\n8. **B**\n   - Depends on: Task 7\n"_s;
        const Edit edit = guarded(subject, pasteTasks(subject, markdown, {-1, -1}));
        QVERIFY2(!edit.isRefused(), qPrintable(sentence(edit.reason)));
        QCOMPARE(edit.patch.applied(text),
                 QString(text).replace(u"## Acceptance"_s,
                                       u"## Implementation Tasks\n\n1. **A**\n   - Files: `a.cpp`\n\n2. **B**\n   - Depends on: Task 1\n\n"
                                       "## Acceptance"_s));
        QCOMPARE(edit.patch.changes().size(), 1);
    }

    void duplicatesBehind()
    {
        QCOMPARE(looked(few, [](const EditSubject &s) { return duplicateTasks(s, {1}); }).patch.applied(few),
                 u"# P\n\n## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n2. **B**\n   - Depends on: Task 1\n3. **B**\n   - Depends on: Task "
                 u"1\n4. **C**\n   "
                 "- Depends on: Task 2\n"_s);
    }
};

QTEST_GUILESS_MAIN(TaskEditsTest)
#include "tst_taskedits.moc"
