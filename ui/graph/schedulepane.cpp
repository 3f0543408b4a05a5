// SPDX-License-Identifier: Apache-2.0
#include "schedulepane.h"

#include "emptystate.h"
#include "houraxis.h"
#include "plantree.h"
#include "scheduledelegate.h"
#include "schedulesummary.h"
#include "theme.h"
#include "treeheader.h"

#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr quint32 scheduleStateVersion = 0x53500001;
static constexpr double mostZoomKept = 1e6; ///< more is damage
static constexpr double hourZoomStep = 1.25;
static constexpr double angleOfAWheelNotch = 120;
static constexpr double scrollStepsInHour = 60;
static constexpr qsizetype mostNamedTasks = 12; ///< tasks and cycles that the words below name one by one

SchedulePane::SchedulePane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : RowsPane(session, selection, parent)
    , m_rows(new TaskTreeModel(session, this))
    , m_model(new ScheduleModel(session, this))
    , m_delegate(new ScheduleDelegate(tree()))
    , m_summary(new ScheduleSummary(session))
    , m_hours(new QScrollBar(Qt::Horizontal))
    , m_unscheduled(new QLabel)
{
    buildTree();
    m_hours->setAccessibleName(tr("Hours"));
    m_unscheduled->setTextFormat(Qt::PlainText);
    m_unscheduled->setWordWrap(true);
    m_unscheduled->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unscheduled->setContentsMargins(Spacing::medium, Spacing::medium, Spacing::medium, Spacing::medium);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(tree(), 1);
    column->addWidget(m_hours);
    column->addWidget(m_unscheduled);
    connectAll();
    SchedulePane::restyle();
    setPages(body, new EmptyState(tr("No tasks yet"), tr("Once there are tasks, this shows when each can run.")));
    showTimes();
}

void SchedulePane::buildTree()
{
    tree()->setAccessibleName(tr("Schedule of the tasks"));
    tree()->setGroupRole(TaskTreeModel::IsPhaseRole);
    tree()->setBoxColumn(TaskTreeModel::TitleColumn);
    tree()->setItemDelegate(m_delegate);
    setRows(m_rows, m_model);
    tree()->viewport()->installEventFilter(this);
    m_axis = new HourAxis(tree()->header(), ScheduleModel::BarColumn);
    for (const int column :
         {ScheduleModel::NumberColumn, ScheduleModel::EstimateColumn, ScheduleModel::WaveColumn, ScheduleModel::CriticalityColumn})
        tree()->columns()->setColumnAlignment(column, Qt::AlignRight);
    sizeColumns();
}

void SchedulePane::sizeColumns()
{
    QHeaderView *header = tree()->header();
    const int letter = tree()->fontMetrics().horizontalAdvance(u'0');
    const auto size = [&](int column, int letters) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        header->resizeSection(column, std::max(letters * letter, tree()->fontMetrics().horizontalAdvance(title) + 2 * Spacing::medium + 2));
    };
    header->setMinimumSectionSize(letter * 3);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ScheduleModel::BarColumn, QHeaderView::Stretch);
    const int room = width() / letter;
    size(ScheduleModel::NumberColumn, 6);
    size(ScheduleModel::TitleColumn, std::clamp(room / 4, 14, 34));
    size(ScheduleModel::EstimateColumn, 10);
    size(ScheduleModel::WaveColumn, 4);
    size(ScheduleModel::CriticalityColumn, 6);
    tree()->setColumnHidden(ScheduleModel::WaveColumn, room < 70);
    tree()->setColumnHidden(ScheduleModel::EstimateColumn, room < 58);
}

void SchedulePane::connectAll()
{
    connect(m_model, &ScheduleModel::timesChanged, this, &SchedulePane::showTimes);
    connect(m_summary, &ScheduleSummary::peopleChanged, m_model, &ScheduleModel::setPeople);
    connect(m_summary, &ScheduleSummary::zoomRequested, this,
            [this](int steps) { zoomAt(m_scale.width / 2, std::pow(hourZoomStep * hourZoomStep, steps)); });
    connect(m_hours, &QScrollBar::valueChanged, this, [this](int value) {
        m_scale.scrollTo(value / scrollStepsInHour);
        showScale();
    });
    connect(tree()->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == ScheduleModel::BarColumn)
            fitScale();
    });
}

bool SchedulePane::isEmpty() const
{
    return m_rows->rowCount() == 0;
}

bool SchedulePane::can(Command command) const
{
    return command == Command::AddRow ? !session()->document()->isReadOnly() : RowsPane::can(command);
}

void SchedulePane::run(Command command)
{
    if (command == Command::AddRow)
        Q_EMIT beginRequested();
    else
        RowsPane::run(command);
}

void SchedulePane::showRows()
{
    if (!tree()->currentIndex().isValid())
        tree()->showRow(m_model->mapFromSource(m_rows->indexOfTask(0)));
}

void SchedulePane::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_wantsSimulation, true))
        session()->wantSimulation(true);
    RowsPane::showEvent(event);
}

void SchedulePane::hideEvent(QHideEvent *event)
{
    if (std::exchange(m_wantsSimulation, false))
        session()->wantSimulation(false);
    RowsPane::hideEvent(event);
}

void SchedulePane::resizeEvent(QResizeEvent *event)
{
    RowsPane::resizeEvent(event);
    sizeColumns();
}

void SchedulePane::restyle()
{
    RowsPane::restyle();
    QPalette ink;
    ink.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_unscheduled->setPalette(ink);
    sizeColumns();
}

void SchedulePane::fitScale()
{
    m_scale.width = std::max(1, tree()->header()->sectionSize(ScheduleModel::BarColumn));
    m_scale.span = std::max(m_model->totalHours(), 1.0);
    m_scale.scrollTo(m_scale.first);
    showScale();
}

void SchedulePane::showScale()
{
    m_delegate->setScale(m_scale);
    m_axis->setScale(m_scale);
    const QSignalBlocker quiet(m_hours);
    m_hours->setRange(0, int((m_scale.span - m_scale.visible()) * scrollStepsInHour));
    m_hours->setPageStep(int(m_scale.visible() * scrollStepsInHour));
    m_hours->setSingleStep(int(std::max(1.0, m_scale.visible() * scrollStepsInHour / 20)));
    m_hours->setValue(int(m_scale.first * scrollStepsInHour));
    m_hours->setVisible(m_scale.zoom > 1);
    tree()->viewport()->update();
}

void SchedulePane::zoomAt(double x, double factor)
{
    m_scale.zoomAt(x, factor);
    showScale();
}

/** Ctrl and the wheel zoom into the hours under the mouse, Shift and the wheel walk along them. */
bool SchedulePane::eventFilter(QObject *watched, QEvent *event)
{
    // A header does not tell of every width that it gives to a column that stretches.
    const bool isPaint = watched == tree()->viewport() && event->type() == QEvent::Paint;
    if (isPaint && qRound(m_scale.width) != tree()->header()->sectionSize(ScheduleModel::BarColumn))
        fitScale();
    if (watched != tree()->viewport() || event->type() != QEvent::Wheel)
        return RowsPane::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    const int delta = wheel->angleDelta().y() != 0 ? wheel->angleDelta().y() : wheel->angleDelta().x();
    if (wheel->modifiers() & Qt::ControlModifier)
        zoomAt(std::max(0.0, wheel->position().x() - tree()->columnViewportPosition(ScheduleModel::BarColumn)),
               std::pow(hourZoomStep, delta / angleOfAWheelNotch));
    else if (wheel->modifiers() & Qt::ShiftModifier)
        m_hours->setValue(m_hours->value() - int(delta / angleOfAWheelNotch * 3 * m_hours->singleStep()));
    else
        return RowsPane::eventFilter(watched, event);
    return true;
}

void SchedulePane::showTimes()
{
    fitScale();
    m_summary->setStaffedHours(m_model->totalHours());
    const QString words = unscheduled();
    m_unscheduled->setText(words);
    m_unscheduled->setVisible(!words.isEmpty());
}

QByteArray SchedulePane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << scheduleStateVersion << qint32(m_summary->people()) << m_scale.zoom;
    return state;
}

bool SchedulePane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    qint32 people = 0;
    double zoom = 0;
    stream >> version >> people >> zoom;
    if (stream.status() != QDataStream::Ok || version != scheduleStateVersion || !(zoom >= 1 && zoom <= mostZoomKept))
        return false;
    m_scale.zoom = zoom;
    m_summary->setPeople(people);
    fitScale();
    return true;
}

/** Which tasks have no place, and which cycles are to blame. */
QString SchedulePane::unscheduled() const
{
    const Plan &plan = session()->plan();
    const Schedule &schedule = session()->schedule();
    if (!session()->isSettled() || std::ranges::all_of(schedule.times, [](const auto &times) { return times.has_value(); }))
        return {};
    QStringList lines;
    QSet<int> inCycle;
    for (const std::vector<int> &cycle : cycles(plan, session()->dependencies())) {
        QStringList ids;
        for (const int task : cycle) {
            ids.append(plan.tasks[task].id);
            inCycle.insert(task);
        }
        ids.append(ids.first());
        lines.append(tr("Cannot be scheduled: in a cycle %1").arg(ids.join(u" → "_s)));
    }
    QStringList behind;
    for (int task = 0; task < plan.tasks.size(); ++task) {
        if (!schedule.times[size_t(task)] && !inCycle.contains(task))
            behind.append(plan.tasks[task].id);
    }
    if (lines.size() > mostNamedTasks)
        lines = lines.first(mostNamedTasks) << tr("and %1 cycles more").arg(lines.size() - mostNamedTasks);
    if (!behind.isEmpty())
        lines.append(behind.size() > mostNamedTasks ? tr("Cannot be scheduled: %1 tasks that wait for these").arg(behind.size())
                                                    : tr("Cannot be scheduled, because they wait for these: %1").arg(behind.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace Setsquare
