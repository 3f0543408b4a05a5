// SPDX-License-Identifier: Apache-2.0
#include "schedulesummary.h"

#include "flowlayout.h"
#include "histogram.h"
#include "plansession.h"
#include "roundedhours.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int mostPeople = 99;

ScheduleSummary::ScheduleSummary(PlanSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new FlowLayout(Spacing::section, this))
    , m_effort(addFigure(tr("Effort"), tr("The sum of all estimates")))
    , m_elapsed(addFigure(tr("Elapsed"), tr("The length of the critical path, with as many hands as wanted")))
    , m_simulated(addFigure(tr("Simulated"), tr("Half, 80 % and 95 % of the simulated runs ended by then, with as many hands as wanted")))
    , m_histogram(new Histogram)
{
    m_row->setContentsMargins(Spacing::medium, Spacing::small, Spacing::medium, Spacing::small);
    m_row->addWidget(m_histogram);
    addPeople();
    addZoom();
    connect(session, &PlanSession::settled, this, &ScheduleSummary::showSchedule);
    connect(session, &PlanSession::simulationChanged, this, &ScheduleSummary::showSimulation);
    connect(session, &PlanSession::simulationProgressed, this, &ScheduleSummary::showProgress);
    showSchedule();
    showSimulation();
}

/** A name in quiet letters with its figure. */
QLabel *ScheduleSummary::addFigure(const QString &name, const QString &toolTip)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, Spacing::small, 0, Spacing::small);
    row->setSpacing(Spacing::small + 2);
    auto *title = new QLabel(name, pair);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *figure = new QLabel(pair);
    figure->setTextFormat(Qt::PlainText);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    figure->setFont(strong);
    row->addWidget(title);
    row->addWidget(figure);
    pair->setToolTip(toolTip);
    figure->setAccessibleDescription(toolTip);
    m_row->addWidget(pair);
    return figure;
}

void ScheduleSummary::addPeople()
{
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(Spacing::small + 2);
    auto *title = new QLabel(tr("&People"), group);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_people = new QSpinBox(group);
    m_people->setRange(0, mostPeople);
    m_people->setSpecialValueText(tr("any number"));
    m_people->setAccessibleName(tr("Number of people"));
    m_people->setToolTip(tr("What if so many people do the tasks"));
    title->setBuddy(m_people);
    m_staffed = new QLabel(group);
    m_staffed->setTextFormat(Qt::PlainText);
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    m_staffed->setFont(strong);
    row->addWidget(title);
    row->addWidget(m_people);
    row->addWidget(m_staffed);
    m_row->addWidget(group);
    connect(m_people, &QSpinBox::valueChanged, this, &ScheduleSummary::peopleChanged);
}

void ScheduleSummary::addZoom()
{
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(0);
    const auto add = [&](const QString &text, const QString &name, int steps) {
        auto *button = new QToolButton(group);
        button->setText(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (Ctrl and the wheel)").arg(name));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, steps] { Q_EMIT zoomRequested(steps); });
    };
    add(u"−"_s, tr("More hours"), -1);
    add(u"+"_s, tr("Fewer hours"), 1);
    m_row->addWidget(group);
}

int ScheduleSummary::people() const
{
    return m_people->value();
}

void ScheduleSummary::setPeople(int people)
{
    m_people->setValue(people);
}

void ScheduleSummary::setStaffedHours(double hours)
{
    m_staffed->setVisible(people() > 0);
    m_staffed->setText(tr("elapsed %1").arg(roundedHours(hours)));
}

void ScheduleSummary::showSchedule()
{
    m_effort->setText(toText(m_session->schedule().effort));
    m_elapsed->setText(toText(m_session->schedule().elapsed));
}

void ScheduleSummary::showSimulation()
{
    const std::optional<Simulation> &simulation = m_session->simulation();
    m_histogram->setSimulation(simulation);
    if (simulation)
        m_simulated->setText(tr("P50 %1   P80 %2   P95 %3")
                                 .arg(roundedHours(simulation->p50), roundedHours(simulation->p80), roundedHours(simulation->p95)));
    else
        m_simulated->setText(m_session->isSimulating() ? tr("simulating…") : u"—"_s);
}

void ScheduleSummary::showProgress(double part)
{
    m_simulated->setText(tr("simulating… %1 %").arg(qRound(part * 100)));
}

void ScheduleSummary::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace Setsquare
