// SPDX-License-Identifier: Apache-2.0
// The figures of a plan are the same wherever they are told: on the command line, in the status bar, the list, the graph and the schedule.
#include "graphcontent.h"
#include "mainwindow.h"
#include "planpanes.h"
#include "plantree.h"
#include "roundedhours.h"
#include "schedulemodel.h"
#include "schedulepane.h"
#include "taskspane.h"
#include "tasktreemodel.h"
#include "taskviews.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QStatusBar>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class SameFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStatusBarTellsThem();
    void theScheduleTellsThem();
    void theCriticalPathIsMarkedEverywhere();
    void everyTaskIsAsOftenCritical();

private:
    QStringList labelsIn(const QWidget *widget) const;
    Estimate hours(const QString &name) const;
    double simulated(const QString &name) const { return m_told[u"simulation"_s][name].toDouble(); }
    QStringList criticalPath() const;
    TaskViews *views() const { return m_window->findChild<TaskViews *>(); }

    QJsonObject m_told; ///< on the command line
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void SameFiguresTest::initTestCase()
{
    const QString path = QStringLiteral(SOURCE_FOLDER "/resources/samples/offline-search.md");
    QProcess process;
    process.start(QStringLiteral(BINARY_FOLDER "/setsquare"), {u"schedule"_s, path, u"--format"_s, u"json"_s});
    QVERIFY(process.waitForFinished(60'000));
    m_told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(!criticalPath().isEmpty());

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_session = std::make_unique<PlanSession>();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_session->document()->open(QString::fromUtf8(file.readAll()));
    m_window->showPlan(path);
    m_window->show();
    m_window->findChild<PlanPanes *>()->showTaskView(TaskViews::Schedule);
    m_session->settle();
    QTRY_VERIFY(m_session->simulation());
}

QStringList SameFiguresTest::labelsIn(const QWidget *widget) const
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

Estimate SameFiguresTest::hours(const QString &name) const
{
    return {m_told[name][u"low"_s].toDouble(), m_told[name][u"high"_s].toDouble()};
}

QStringList SameFiguresTest::criticalPath() const
{
    QStringList ids;
    const QJsonArray criticalPath = m_told[u"criticalPath"_s].toArray();
    for (const auto &id : criticalPath)
        ids += id.toString();
    return ids;
}

void SameFiguresTest::theStatusBarTellsThem()
{
    const QStringList shown = labelsIn(m_window->statusBar());
    QVERIFY(shown.contains(u"effort "_s + toText(hours(u"effort"_s))));
    QVERIFY(shown.contains(u"elapsed %1, P80 %2"_s.arg(toText(hours(u"elapsed"_s)), roundedHours(simulated(u"p80"_s)))));
    QVERIFY(shown.contains(u"critical path "_s + criticalPath().join(u" → "_s)));
}

void SameFiguresTest::theScheduleTellsThem()
{
    const QStringList shown = labelsIn(views()->schedule());
    QVERIFY(shown.contains(toText(hours(u"effort"_s))));
    QVERIFY(shown.contains(toText(hours(u"elapsed"_s))));
    QVERIFY(shown.contains(u"P50 %1   P80 %2   P95 %3"_s.arg(roundedHours(simulated(u"p50"_s)), roundedHours(simulated(u"p80"_s)),
                                                             roundedHours(simulated(u"p95"_s)))));
}

void SameFiguresTest::theCriticalPathIsMarkedEverywhere()
{
    const auto *rows = views()->list()->findChild<TaskTreeModel *>();
    const GraphContent graph = graphContent(*m_session, {}, QFont());
    QStringList inList, inGraph;
    for (int task = 0; task < m_session->plan().tasks.size(); ++task) {
        const QString id = m_session->plan().tasks[task].id;
        inList += rows->indexOfTask(task).data(TaskTreeModel::IsCriticalRole).toBool() ? QStringList {id} : QStringList();
        inGraph += graph.graph.nodes[size_t(graph.graph.nodeOfTask[size_t(task)])].critical ? QStringList {id} : QStringList();
    }
    QStringList told = criticalPath();
    for (QStringList *ids : {&told, &inList, &inGraph})
        ids->sort();
    QCOMPARE(inList, told);
    QCOMPARE(inGraph, told);
}

void SameFiguresTest::everyTaskIsAsOftenCritical()
{
    const ScheduleModel *model = views()->schedule()->model();
    const auto *rows = qobject_cast<const TaskTreeModel *>(model->sourceModel());
    const QJsonArray told = m_told[u"tasks"_s].toArray();
    QCOMPARE(told.size(), m_session->plan().tasks.size());
    for (int task = 0; task < told.size(); ++task) {
        const QModelIndex row = model->mapFromSource(rows->indexOfTask(task));
        const QString percent = u"%1 %"_s.arg(qRound(told[task][u"criticality"_s].toDouble() * 100));
        QCOMPARE(row.siblingAtColumn(ScheduleModel::CriticalityColumn).data().toString(), percent);
        const auto bar = row.siblingAtColumn(ScheduleModel::BarColumn).data(ScheduleModel::BarRole).value<ScheduleBar>();
        QCOMPARE(qRound(bar.start * 1000), qRound(told[task][u"earliestStart"_s].toDouble() * 1000));
        QCOMPARE(qRound(bar.finish * 1000), qRound(told[task][u"earliestFinish"_s].toDouble() * 1000));
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    SameFiguresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_samefigures.moc"
