// SPDX-License-Identifier: Apache-2.0
// setsquare-bench [--only NAME,…] [--tasks N,…] [OUTPUT.json]: measures the real window and the real command line at 100, 1,000 and 10,000
// tasks, or as many as are named; all figures, or those of these names.
// setsquare-bench --memory FILE: opens a plan, types into it, and prints the peak memory in megabytes.
#include "approvedledger.h"
#include "benchwindow.h"
#include "check.h"
#include "comparison.h"
#include "criterionedits.h"
#include "plangenerator.h"
#include "planreader.h"
#include "researchgenerator.h"
#include "samples.h"
#include "simulation.h"
#include "spelling.h"
#include "taskedits.h"
#include "taskfieldedits.h"
#include "theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

class Bench
{
public:
    /** Nothing: all of them. */
    void setOnly(const QStringList &names) { m_only = names; }

    void setTasks(const QStringList &numbers)
    {
        m_tasks.clear();
        for (const QString &number : numbers)
            m_tasks.append(number.toInt());
    }

    void measureAll()
    {
        for (const int tasks : std::as_const(m_tasks))
            measure(tasks);
    }

    bool write(const QString &path) const
    {
        QJsonArray rows;
        for (const Measurement &row : m_rows) {
            QJsonObject object {{u"name"_s, row.name}, {u"tasks"_s, row.tasks}, {u"medianMs"_s, row.medianMs}, {u"p95Ms"_s, row.p95Ms}};
            if (row.megabytes > 0)
                object[u"megabytes"_s] = row.megabytes;
            rows.append(object);
        }
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0;
    }

private:
    void measure(int tasks)
    {
        const QString text = generatedPlan({tasks, 10});
        measureCheck(tasks, tasks < 100 ? 40 : 10);
        if (tasks < 100)
            return; // plans as small as that are asked about on the command line
        measureOpen(tasks, text);
        measureTyping(u"keystroke"_s, tasks, text);
        measureTyping(u"keystroke-no-phases"_s, tasks, generatedPlan({tasks, 0}));
        measureStructure(tasks, text);
        measureSchedule(tasks, text);
        if (tasks == 1000) {
            measureTrace(tasks, text);
            measureResearch(tasks, text);
        }
        measureDifference(tasks, text);
        measureRules(tasks, text);
        measureVerdicts(tasks, text);
        measureSpelling(tasks, text);
        measureMemory(tasks, text);
        if (tasks >= 10'000)
            measureCriticalPath(tasks, 3);
    }

    bool isWanted(const QString &name) const { return m_only.isEmpty() || m_only.contains(name); }
    bool isAnyWanted(const QStringList &names) const
    {
        return std::ranges::any_of(names, [this](const QString &name) { return isWanted(name); });
    }

    void measureOpen(int tasks, const QString &text)
    {
        if (isWanted(u"open"_s))
            record(u"open"_s, tasks, Samples::of(tasks > 1000 ? 5 : 11, [&text] { BenchWindow window(text); }));
    }

    /** What a pause in typing costs at the end of a plan: all lines are passed to tell prose from code, those in sight are spelled. */
    void measureSpelling(int tasks, const QString &text)
    {
        if (!isWanted(u"spelling"_s))
            return;
        Spelling spelling;
        spelling.setLanguage(u"en_US"_s);
        const int lines = int(text.count(u'\n'));
        static constexpr int inSight = 60;
        record(u"spelling"_s, tasks, Samples::of(11, [&] { (void)spelling.misspelled(text, lines - inSight, lines); }));
    }

    void measureTyping(const QString &name, int tasks, const QString &text)
    {
        if (!isAnyWanted({name, name + u"-structure"_s, name + u"-settled"_s}))
            return;
        BenchWindow window(text);
        const QString typed = u"one more word, "_s;
        for (const QString &layout : {u"Ctrl+1"_s, u"Ctrl+2"_s}) {
            window.press(layout);
            window.showSource();
            window.placeCursor(u"by step"_s, std::min(tasks / 2, 500));
            qsizetype at = 0;
            const QString suffix = layout == "Ctrl+1"_L1 ? QString() : u"-structure"_s;
            record(name + suffix, tasks, Samples::of(120, [&] { window.typeKey(typed.at(at++ % typed.size())); }));
        }
        record(name + u"-settled"_s, tasks, Samples::of(5, [&] { window.session().settle(); }, [&] { window.typeKey(u'x'); }));
    }

    void measureStructure(int tasks, const QString &text)
    {
        if (!isAnyWanted({u"tick"_s, u"edit"_s, u"criterion-edit"_s, u"move-to-front"_s, u"tree-frame"_s}))
            return;
        BenchWindow window(text);
        window.press(u"Ctrl+2"_s);
        PlanSession &session = window.session();
        measureEdits(tasks, session);
        measureMove(tasks, session);
        if (isWanted(u"tree-frame"_s))
            record(u"tree-frame"_s, tasks, Samples::of(120, [&] { window.scrollTasks(40); }));
    }

    void measureEdits(int tasks, PlanSession &session)
    {
        int count = 0;
        const auto tick = [&](const EditSubject &subject) {
            const int criterion = int(count++ % subject.plan.criteria.size());
            return tickCriterion(subject, criterion, !subject.plan.criteria.at(criterion).done);
        };
        const auto setTitle = [&](const EditSubject &subject) {
            const int task = count++ % tasks;
            return setTaskTitle(subject, task, u"A title that was edited %1 times"_s.arg(count));
        };
        const auto setCriterion = [&](const EditSubject &subject) {
            const int criterion = int(count++ % subject.plan.criteria.size());
            return setCriterionText(subject, criterion, u"A criterion that was edited %1 times"_s.arg(count));
        };
        measureEdit(u"tick"_s, tasks, session, 60, tick);
        measureEdit(u"edit"_s, tasks, session, 60, setTitle);
        measureEdit(u"criterion-edit"_s, tasks, session, 60, setCriterion);
    }

    void measureEdit(const QString &name, int tasks, PlanSession &session, int samples,
                     const std::function<Edit(const EditSubject &)> &edit)
    {
        if (isWanted(name))
            record(name, tasks, Samples::of(samples, [&] { perform(session, edit); }));
    }

    void measureMove(int tasks, PlanSession &session)
    {
        if (!isWanted(u"move-to-front"_s))
            return;
        bool isMoved = false;
        const auto takeBack = [&] {
            if (std::exchange(isMoved, true))
                session.document()->undoStack()->undo();
            processAllEvents();
        };
        const auto move = [&] {
            perform(session, [&](const EditSubject &subject) { return moveTasks(subject, {tasks - 1}, TaskPosition {0, -1}); });
        };
        record(u"move-to-front"_s, tasks, Samples::of(tasks > 1000 ? 11 : 21, move, takeBack));
        takeBack();
    }

    static void perform(PlanSession &session, const std::function<Edit(const EditSubject &)> &edit)
    {
        if (!session.perform(edit(session.subject()), u"Edit"_s))
            qFatal("an edit was refused");
        processAllEvents();
    }

    /** The schedule, and its simulation with 10,000 samples. */
    void measureSchedule(int tasks, const QString &text)
    {
        if (!isWanted(u"schedule-10000"_s))
            return;
        const Plan plan = readPlan(text);
        const std::vector<Dependency> arrows = dependencies(plan);
        const auto work = [&] {
            const Schedule planned = schedule(plan, arrows);
            const std::optional<Simulation> simulated = simulate(plan, arrows, {});
            if (!simulated || simulated->least < planned.elapsed.lowHours)
                qFatal("the simulation contradicts the schedule");
        };
        record(u"schedule-10000"_s, tasks, Samples::of(tasks > 1000 ? 3 : 7, work));
    }

    /** The trace of tasks that each cite two of 500 findings, half of which have changed. */
    void measureTrace(int tasks, const QString &text)
    {
        if (!isWanted(u"trace"_s))
            return;
        const Plan plan = readPlan(citingFindings(text, 500));
        const QString document = generatedResearch(500, 100'000);
        const QList<Research> research {readResearch(QString(document).replace(u"readers wait"_s, u"writers wait"_s), u"stores.md"_s)};
        record(u"trace"_s, tasks, Samples::of(21, [&] {
                   const ResearchIndex index(research);
                   if (trace(plan, index, resolveCitations(plan, index)).findings.size() != 500)
                       qFatal("the trace has other findings");
               }));
    }

    /** Research of 1 MB, read and shown beside its plan. */
    void measureResearch(int tasks, const QString &text)
    {
        if (!isWanted(u"research"_s))
            return;
        BenchWindow window(citingFindings(text, 500));
        window.press(u"Ctrl+2"_s);
        const QString document = generatedResearch(500, 1'000'000);
        const auto show = [&] {
            window.session().setResearch({readResearch(document, u"stores.md"_s)});
            processAllEvents();
        };
        const auto takeAway = [&] {
            window.session().setResearch({});
            processAllEvents();
        };
        record(u"research"_s, tasks, Samples::of(11, show, takeAway));
    }

    /** What has changed between two plans that have been read: another title, a task at the front that renumbers all, and all estimates. */
    void measureDifference(int tasks, const QString &text)
    {
        if (!isWanted(u"diff"_s))
            return;
        const PlanRevision before = PlanRevision::read(text);
        const Edit added = addTask({before.plan, before.text}, {u"A task at the front"_s, {}, {}}, {0, -1});
        const QString after = added.patch.applied(text).replace(u"- Estimate: 1-"_s, u"- Estimate: 0.5-"_s);
        const PlanRevision now = PlanRevision::read(after);
        const auto work = [&] {
            if (compare(before, now).changes.size() < tasks / 2)
                qFatal("changes are missing");
        };
        record(u"diff"_s, tasks, Samples::of(tasks > 1000 ? 5 : 11, work));
    }

    /** What follows when typing has rested, of a plan that was approved and has been edited since: digest, verdicts, gate and schedule. */
    void measureVerdicts(int tasks, const QString &text)
    {
        if (!isWanted(u"verdicts"_s))
            return;
        PlanSession session;
        session.document()->open(text);
        session.setLedger(approvedByAll(text).ledger());
        const qsizetype place = text.indexOf(u" "_s, text.size() / 2);
        const auto edit = [&] { session.document()->apply(TextPatch({place, place}, u" "_s), u"Edit"_s, PlanDocument::Origin::Structure); };
        record(u"verdicts"_s, tasks, Samples::of(tasks > 1000 ? 5 : 11, [&] { session.settle(); }, edit));
        if (session.gate().roles.isEmpty() || session.gate().roles.constFirst().digest.isEmpty())
            qFatal("the plan has no verdicts");
    }

    /** The schedule of tasks that each wait for so many of the 50 before. */
    void measureCriticalPath(int tasks, int dependencies)
    {
        if (!isWanted(u"critical-path"_s))
            return;
        const Plan plan = readPlan(generatedPlan({tasks, 10}));
        std::vector<Dependency> arrows;
        for (int task = 50; task < tasks; ++task) {
            for (int i = 0; i < dependencies; ++i)
                arrows.push_back({task - 1 - (task * 7 + i * 17) % 50, task, false});
        }
        const auto work = [&] {
            if (schedule(plan, arrows).criticalPath.empty())
                qFatal("there is no critical path");
        };
        record(u"critical-path"_s, tasks, Samples::of(21, work));
    }

    void measureCheck(int tasks, int count)
    {
        if (!isAnyWanted({u"check"_s, u"check-cmark-gfm"_s}))
            return;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.md"_s);
        writeFile(path, generatedPlan({tasks, 10}));
        const QString setsquare = QCoreApplication::applicationDirPath() + u"/setsquare"_s;
        record(u"check"_s, tasks, Samples::of(count, [&] { run(setsquare, {u"check"_s, path}); }));
        const QString cmark = QStandardPaths::findExecutable(u"cmark-gfm"_s);
        if (!cmark.isEmpty())
            record(u"check-cmark-gfm"_s, tasks, Samples::of(count, [&] { run(cmark, {u"-e"_s, u"table"_s, path}); }));
    }

    /** All rules over one revision, and the same of a plan in which every task trips some. */
    void measureRules(int tasks, const QString &text)
    {
        QString poor = text;
        poor.replace(u"   - Depends on: None\n"_s, QString()).replace(u"Tests:"_s, u"Remark:"_s).replace(u"-2 hours"_s, u"-9 hours"_s);
        for (const auto &[name, checked] : {std::pair {u"rules"_s, text}, std::pair {u"rules-many-findings"_s, poor}}) {
            if (!isWanted(name))
                continue;
            const Plan plan = readPlan(checked);
            const std::vector<Dependency> arrows = dependencies(plan);
            record(name, tasks, Samples::of(tasks > 1000 ? 21 : 61, [&] { (void)check({plan, checked, arrows, {}, {}, {}, {}, {}}); }));
        }
    }

    void measureMemory(int tasks, const QString &text)
    {
        if (!isWanted(u"peak-memory"_s))
            return;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.md"_s);
        writeFile(path, text);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, path});
        process.waitForFinished(-1);
        Measurement row {u"peak-memory"_s, tasks, 0, 0, process.readAllStandardOutput().trimmed().toDouble()};
        m_rows.append(row);
        std::printf("%-28s %6d tasks  %9.1f MB\n", qPrintable(row.name), tasks, row.megabytes);
    }

    void record(const QString &name, int tasks, const Samples &samples)
    {
        m_rows.append({name, tasks, samples.median(), samples.p95(), 0});
        std::printf("%-28s %6d tasks  median %9.2f ms  95 %% %9.2f ms\n", qPrintable(name), tasks, samples.median(), samples.p95());
        std::fflush(stdout);
    }

    static void writeFile(const QString &path, const QString &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(path));
    }

    static void run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
            qFatal("%s did not run", qPrintable(program));
    }

    QStringList m_only;
    QList<int> m_tasks {6, 100, 1000, 10000};
    QList<Measurement> m_rows;
};

/** The highest memory that this process has held, in megabytes. Source: VmHWM of /proc/self/status, which is in kB. */
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

int printMemory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    BenchWindow window(QString::fromUtf8(file.readAll()));
    for (const QString &layout : {u"Ctrl+1"_s, u"Ctrl+2"_s}) {
        window.press(layout);
        window.showSource();
        window.placeCursor(u"by step"_s, 20);
        for (int i = 0; i < 20; ++i)
            window.typeKey(u'x');
    }
    std::printf("%.1f\n", peakMemory());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    QStringList arguments = application.arguments().sliced(1);
    if (arguments.size() == 2 && arguments.first() == u"--memory")
        return printMemory(arguments.at(1));
    Bench bench;
    while (arguments.size() >= 2 && arguments.first().startsWith(u"--")) {
        const QStringList values = arguments.at(1).split(u',');
        arguments.first() == u"--tasks" ? bench.setTasks(values) : bench.setOnly(values);
        arguments.remove(0, 2);
    }
    bench.measureAll();
    const QString output = arguments.isEmpty() ? u"bench.json"_s : arguments.first();
    return bench.write(output) ? 0 : 3;
}
