// SPDX-License-Identifier: Apache-2.0
#include "planstatusbar.h"

#include "elidedlabel.h"
#include "plansession.h"
#include "roundedhours.h"
#include "theme.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int bytesInATokenAboutFour = 4;
static constexpr qsizetype mostSimulatedUnasked = 1000; ///< tasks of a plan that costs next to nothing

PlanStatusBar::PlanStatusBar(PlanSession *session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_counts(addFigure({}, false))
    , m_effort(addFigure(tr("Sum of all estimates"), false))
    , m_elapsed(
          addFigure(tr("Length of the critical path, with as many hands as wanted; P80: 80 % of simulated runs ended by then"), false))
    , m_critical(new ElidedLabel(this))
    , m_tokens(addFigure(tr("About a quarter of the bytes: what the plan takes of an agent's context"), true))
    , m_digest(addFigure({}, true))
    , m_cursor(addFigure({}, true))
    , m_format(addFigure(tr("Encoding and line ends of the file"), true))
    , m_readOnly(addFigure({}, true))
{
    setSizeGripEnabled(false);
    m_critical->setForegroundRole(QPalette::PlaceholderText);
    m_critical->setMargin(Spacing::small);
    insertWidget(3, m_critical, 1);
    m_figures.append(m_critical);
    connect(session->document(), &PlanDocument::planChanged, this, &PlanStatusBar::showCounts);
    connect(session->document(), &PlanDocument::opened, this, [this] {
        showCounts();
        showText();
        m_session->isSettled() ? showSettled() : showUnsettled();
    });
    connect(session, &PlanSession::settled, this, &PlanStatusBar::showSettled);
    connect(session, &PlanSession::unsettled, this, &PlanStatusBar::showUnsettled);
    connect(session, &PlanSession::simulationChanged, this, &PlanStatusBar::showElapsed);
    setHasPlan(false);
}

QLabel *PlanStatusBar::addFigure(const QString &toolTip, bool atEnd)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(toolTip);
    label->setMargin(Spacing::small);
    if (atEnd)
        addPermanentWidget(label);
    else
        addWidget(label);
    m_figures.append(label);
    return label;
}

void PlanStatusBar::setHasPlan(bool hasPlan)
{
    for (QWidget *figure : std::as_const(m_figures))
        figure->setVisible(hasPlan);
    m_hasPlan = hasPlan;
    wantSimulation();
    if (!hasPlan)
        return;
    showCounts();
    showText();
    m_session->isSettled() ? showSettled() : showUnsettled();
}

void PlanStatusBar::showCounts()
{
    const Plan &plan = m_session->plan();
    const auto tasks = int(plan.tasks.size());
    const auto phases = int(plan.phases.size());
    // English forms are given in full, so that the program reads well without a translation loaded.
    const QString words = tasks == 1 ? tr("1 task") : tr("%n tasks", nullptr, tasks);
    if (phases == 0)
        m_counts->setText(words);
    else
        m_counts->setText(phases == 1 ? tr("%1 in 1 phase").arg(words) : tr("%1 in %n phases", nullptr, phases).arg(words));
}

void PlanStatusBar::showSettled()
{
    const Schedule &schedule = m_session->schedule();
    const Plan &plan = m_session->plan();
    m_effort->setText(tr("effort %1").arg(toText(schedule.effort)));
    showElapsed();
    wantSimulation();
    QStringList path;
    for (const int task : schedule.criticalPath) {
        if (task >= 0 && task < plan.tasks.size())
            path.append(plan.tasks[task].id);
    }
    m_critical->setText(path.isEmpty() ? QString() : tr("critical path %1").arg(path.join(u" → "_s)));
    const auto tokens = m_session->document()->text().toUtf8().size() / bytesInATokenAboutFour;
    m_tokens->setText(tokens < 1000 ? tr("≈ %1 tokens").arg(tokens)
                                    : tr("≈ %1k tokens").arg(QLocale().toString(double(tokens) / 1000, 'f', 1)));
    const QString &digest = m_session->digest();
    const qsizetype colon = digest.indexOf(u':');
    m_digest->setText(digest.left(colon + 5) + u'…' + digest.right(2));
    m_digest->setToolTip(tr("What approvals are bound to: %1").arg(digest));
}

/** What four of five simulated runs keep to, as soon as that is known. */
void PlanStatusBar::showElapsed()
{
    const QString elapsed = tr("elapsed %1").arg(toText(m_session->schedule().elapsed));
    const std::optional<Simulation> &simulation = m_session->simulation();
    if (!simulation || m_session->plan().tasks.isEmpty()) {
        m_elapsed->setText(elapsed);
        return;
    }
    m_elapsed->setText(tr("%1, P80 %2").arg(elapsed, roundedHours(simulation->p80)));
}

/** A large plan is simulated only for who looks at its schedule. */
void PlanStatusBar::wantSimulation()
{
    const bool wants = m_hasPlan && m_session->plan().tasks.size() <= mostSimulatedUnasked;
    if (std::exchange(m_wantsSimulation, wants) != wants)
        m_session->wantSimulation(wants);
}

void PlanStatusBar::showUnsettled()
{
    m_digest->setText(tr("checking…"));
    m_digest->setToolTip(tr("Computed when typing rests"));
}

void PlanStatusBar::showText()
{
    const QString &text = m_session->document()->text();
    const bool carriageReturn = text.contains(u'\r');
    const bool pair = text.contains("\r\n"_L1);
    QString ends = pair ? u"CRLF"_s : carriageReturn ? u"CR"_s : u"LF"_s;
    if (carriageReturn && QString(text).remove("\r\n"_L1).contains(u'\n'))
        ends = tr("mixed line ends");
    m_format->setText(u"UTF-8 · "_s + ends);
    m_readOnly->setText(tr("read-only"));
    m_readOnly->setToolTip(m_session->document()->readOnlyReason());
    m_readOnly->setVisible(m_session->document()->isReadOnly());
}

void PlanStatusBar::setCursor(int line, int column)
{
    m_cursor->setText(tr("Line %1, column %2").arg(line).arg(column));
}

} // namespace Setsquare
