// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "guard.h"
#include "phaseedits.h"
#include "plancontent.h"
#include "plangenerator.h"
#include "randomplan.h"
#include "taskcopies.h"
#include "taskdirectory.h"
#include "taskfieldedits.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** A random edit of a plan, with what it says it does. */
struct RandomEdit {
    QString words;
    std::function<Edit(const EditSubject &)> make;
    bool moves = false; ///< only changes places
};

QString withCrLf(const QString &text)
{
    return QString(text).replace(u'\n', u"\r\n"_s);
}

class EditPicker
{
public:
    EditPicker(QRandomGenerator &random, const Plan &plan) : m_random(random), m_plan(plan) {}

    RandomEdit picked()
    {
        const int task = m_plan.tasks.isEmpty() ? -1 : m_random.bounded(int(m_plan.tasks.size()));
        const int phases = int(m_plan.phases.size());
        const int phase = phases == 0 ? -1 : m_random.bounded(phases);
        if (task < 0)
            return {u"add"_s, [=](const EditSubject &s) { return addTask(s, {u"Brand new"_s, {}, {}}, {phase, -1}); }};
        const TaskPosition position = place();
        switch (m_random.bounded(15)) {
        case 0:
        case 1:
        case 2:
            return {u"move %1 to %2 after %3"_s.arg(task).arg(position.phase).arg(position.after),
                    [=](const EditSubject &s) { return moveTasks(s, {task}, position); }, true};
        case 3: {
            const int other = m_random.bounded(int(m_plan.tasks.size()));
            return {u"move %1, %2 to %3 after %4"_s.arg(task).arg(other).arg(position.phase).arg(position.after),
                    [=](const EditSubject &s) { return moveTasks(s, {task, other}, position); }, true};
        }
        case 4:
            return {u"remove %1"_s.arg(task), [=](const EditSubject &s) { return removeTasks(s, {task}, true); }};
        case 5:
        case 6: {
            TaskRequest request {u"Brand new"_s, {}, {}};
            if (m_random.bounded(2))
                request.fields = {
                    {u"files"_s, {u"a.cpp"_s, u"b.cpp"_s}}, {u"dependsOn"_s, {m_plan.tasks[task].id}}, {u"estimate"_s, {u"3"_s}}};
            return {u"add to %1 after %2"_s.arg(position.phase).arg(position.after),
                    [=](const EditSubject &s) { return addTask(s, request, position); }};
        }
        case 7:
            return {u"duplicate %1"_s.arg(task), [=](const EditSubject &s) { return duplicateTasks(s, {task}); }};
        case 8:
            return {u"paste %1 to %2 after %3"_s.arg(task).arg(position.phase).arg(position.after),
                    [=](const EditSubject &s) { return pasteTasks(s, taskMarkdown(s, {task}), position); }};
        case 9:
            return {u"split %1"_s.arg(task), [=](const EditSubject &s) { return splitTask(s, task, {u"One half"_s, u"Other half"_s}); }};
        case 10:
            return {u"depend %1"_s.arg(task),
                    [=, on = m_random.bounded(int(m_plan.tasks.size()))](const EditSubject &s) { return addDependency(s, task, on); }};
        case 11: {
            const QStringList fields {u"files"_s, u"changes"_s, u"tests"_s, u"estimate"_s, u"complexity"_s, u"Owner"_s};
            const QString &field = fields[m_random.bounded(int(fields.size()))];
            const QString value = m_random.bounded(3) == 0 ? QString() : u"2 hours"_s;
            return {u"set %1 of %2 to '%3'"_s.arg(field).arg(task).arg(value),
                    [=](const EditSubject &s) { return setTaskField(s, task, field, {value}); }};
        }
        case 12:
            return {u"move phase %1"_s.arg(phase),
                    [=, after = m_random.bounded(phases + 1) - 1](const EditSubject &s) { return movePhase(s, phase, after); }, true};
        case 13:
            return {u"add phase after %1"_s.arg(phase), [=](const EditSubject &s) { return addPhase(s, u"Fresh"_s, u"2 hours"_s, phase); }};
        default:
            return {u"remove phase %1"_s.arg(phase), [=](const EditSubject &s) { return removePhase(s, phase, true); }};
        }
    }

private:
    TaskPosition place()
    {
        const int phases = int(m_plan.phases.size());
        if (phases > 0 && m_random.bounded(3) == 0)
            return {m_random.bounded(phases), -1};
        const int after = m_random.bounded(int(m_plan.tasks.size()));
        return m_random.bounded(4) == 0 ? placeBefore(m_plan, after) : TaskPosition {m_plan.tasks[after].phase, after};
    }

    QRandomGenerator &m_random;
    const Plan &m_plan;
};

/** Who waits for whom, by title. */
QSet<QString> arrows(const Plan &plan, const QSet<QString> &titles)
{
    QSet<QString> found;
    for (const Task &task : plan.tasks) {
        for (const QString &id : task.dependsOn.value_or(QStringList())) {
            const int on = plan.taskIndex(id);
            if (on >= 0 && titles.contains(plan.tasks[on].title) && titles.contains(task.title))
                found.insert(plan.tasks[on].title + u" > "_s + task.title);
        }
    }
    return found;
}

QSet<QString> titles(const Plan &plan)
{
    QSet<QString> found;
    for (const Task &task : plan.tasks)
        found.insert(task.title);
    return found;
}

} // namespace

class TaskLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsKeepTheLaws()
    {
        int made = 0;
        int objections = 0; // to what the edits themselves let through
        for (uint seed = 1; seed <= 45000; ++seed) {
            QRandomGenerator random(seed);
            const QString text = RandomPlan(random).text();
            const Plan plan = readPlan(text);
            const RandomEdit chosen = EditPicker(random, plan).picked();
            const Edit edit = guarded({plan, text}, chosen.make({plan, text}));
            if (edit.isRefused()) {
                objections += sentence(edit.reason).contains(u"Edit it as text"_s) ? 1 : 0;
                continue;
            }
            ++made;
            const QString after = edit.patch.applied(text);
            const QString place = u"seed %1: %2\n%3\n=>\n%4"_s.arg(seed).arg(chosen.words, text, after);
            QVERIFY2(edit.patch == edit.patch.trimmed(text), qPrintable(place));
            QVERIFY2(edit.patch.inverted(text).applied(after) == text, qPrintable(place));
            keepsArrows(plan, readPlan(after), place);
            if (QTest::currentTestFailed())
                return;
            keepsLineEnds(text, after, chosen, place);
            if (QTest::currentTestFailed())
                return;
            for (const Mention &mention : edit.mentions) {
                const QString words = after.sliced(mention.range.start, mention.range.length());
                QVERIFY2(words.contains(u"ask"_s) || words.contains(u"hase"_s), qPrintable(place));
                QVERIFY2(mention.replacement != words, qPrintable(place));
            }
        }
        QVERIFY2(made > 18000, qPrintable(QString::number(made)));
        QVERIFY2(objections < 45, qPrintable(QString::number(objections)));
    }

    void theDirectoryKnowsTheIdsOfTheReader()
    {
        for (uint seed = 1; seed <= 2000; ++seed) {
            QRandomGenerator random(seed);
            const QString text = RandomPlan(random).text();
            const Plan plan = readPlan(text);
            const TaskDirectory directory = directoryOf({plan, text});
            for (int i = 0; i < plan.tasks.size(); ++i)
                QVERIFY2(directory.id(i) == plan.tasks[i].id, qPrintable(text));
        }
    }

    /** The whole of it, a reading of the text included. */
    void movesTheLastOfManyToTheFront()
    {
        const QString text = generatedPlan({1000, 10});
        const Plan plan = readPlan(text);
        QElapsedTimer timer;
        timer.start();
        const Edit edit = moveTasks({plan, text}, {999}, {0, -1});
        const qint64 computed = timer.elapsed();
        const Edit looked = guarded({plan, text}, edit);
        qInfo() << computed << "ms to compute," << timer.elapsed() << "ms with the guard";
        QVERIFY2(!looked.isRefused(), qPrintable(sentence(looked.reason)));
        const Plan after = readPlan(looked.patch.applied(text));
        QCOMPARE(after.tasks.first().title, plan.tasks.last().title);
        QCOMPARE(after.tasks.last().id, u"1000"_s);
        QVERIFY(timer.elapsed() < 5000);
    }

private:
    static void keepsArrows(const Plan &before, const Plan &after, const QString &place)
    {
        const QSet<QString> common = titles(before).intersect(titles(after));
        const QSet<QString> lost = arrows(before, common) - arrows(after, common);
        QVERIFY2(lost.isEmpty(), qPrintable(place + QStringList(lost.cbegin(), lost.cend()).join(u'\n')));
    }

    static void keepsLineEnds(const QString &text, const QString &after, const RandomEdit &random, const QString &place)
    {
        const QString crLf = withCrLf(text);
        const Plan plan = readPlan(crLf);
        const Edit edit = guarded({plan, crLf}, random.make({plan, crLf}));
        QVERIFY2(!edit.isRefused(), qPrintable(sentence(edit.reason) + place));
        QVERIFY2(edit.patch.applied(crLf) == withCrLf(after), qPrintable(place + edit.patch.applied(crLf)));
    }
};

QTEST_GUILESS_MAIN(TaskLawsTest)
#include "tst_tasklaws.moc"
