// SPDX-License-Identifier: Apache-2.0
#include "planpane.h"

#include "counted.h"
#include "emptystate.h"
#include "fieldform.h"
#include "notice.h"
#include "planselection.h"
#include "readingpage.h"
#include "sectionbutton.h"
#include "steplist.h"
#include "theme.h"

#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

PlanPane::PlanPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_selection(selection)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_overview(new QScrollArea)
    , m_page(new ReadingPage)
    , m_stack(new QStackedLayout(this))
{
    m_overview->setFrameShape(QFrame::NoFrame);
    m_overview->setWidgetResizable(true);
    m_overview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overview->setFocusPolicy(Qt::NoFocus);
    m_overview->setAccessibleName(tr("Sections of the plan"));
    m_overview->viewport()->setBackgroundRole(QPalette::Base);
    m_splitter->addWidget(m_overview);
    m_splitter->addWidget(m_page);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 42, 700});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(
        new EmptyState(tr("An empty plan"), tr("Begin with a title and the sections that the plan needs, such as:"),
                       u"# Implementation Specification: What it is about\n\n## Context\n…\n\n## Solution Architecture\n…"_s));
    for (const auto signal : {&PlanSession::planOpened, &PlanSession::planChanged})
        connect(session, signal, this, &PlanPane::scheduleUpdate);
    update();
}

/** While nobody looks at it nothing is laid out, however much is typed. */
void PlanPane::scheduleUpdate()
{
    m_isStale = true;
    if (m_isUpdateDue || !isVisible())
        return;
    m_isUpdateDue = true;
    QMetaObject::invokeMethod(this, &PlanPane::update, Qt::QueuedConnection);
}

void PlanPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_isStale)
        update();
}

void PlanPane::restyle()
{
    m_sections.clear();
    m_shown = {};
    scheduleUpdate();
}

PlanPane::Shown PlanPane::present() const
{
    const Plan &plan = m_session->plan();
    Shown shown {plan.title, plan.context, plan.architecture, plan.questions, effortLines(plan), plan.learnings, {}};
    for (const Unread &unread : plan.unread)
        shown.unread.append(QString::number(unread.firstLine + 1) + u' ' + unread.text);
    // Where things stand is looked up when somebody goes there: text above may move them without changing what is shown.
    for (QList<TextItem> *items : {&shown.architecture.components, &shown.architecture.dataFlow, &shown.architecture.integrationPoints,
                                   &shown.architecture.alternatives, &shown.architecture.tradeoffs, &shown.learnings}) {
        for (TextItem &item : *items)
            item.range = {};
    }
    for (Question &question : shown.questions)
        question.range = {};
    return shown;
}

void PlanPane::goTo(TextRange range)
{
    if (!range.isEmpty())
        m_selection->goTo(range, this);
}

void PlanPane::goToSection(int section)
{
    goTo(m_session->plan().sections.value(section).headingRange);
}

void PlanPane::update()
{
    m_isUpdateDue = false;
    m_isStale = false;
    const Plan &plan = m_session->plan();
    m_stack->setCurrentIndex(plan.sections.isEmpty() && plan.title.isEmpty() ? 1 : 0);
    if (const QList<SectionSummary> sections = sectionSummaries(plan); sections != m_sections)
        showSections(sections);
    if (Shown shown = present(); !(shown == m_shown) || !m_page->widget()) {
        m_shown = std::move(shown);
        showPage();
    }
}

void PlanPane::showSections(const QList<SectionSummary> &sections)
{
    m_sections = sections;
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(Spacing::small, Spacing::medium, Spacing::small, Spacing::medium);
    column->setSpacing(0);
    for (const SectionSummary &section : sections) {
        auto *button = new SectionButton(section);
        connect(button, &QAbstractButton::clicked, this, [this, at = section.section] { goToSection(at); });
        column->addWidget(button);
    }
    column->addStretch(1);
    m_overview->setWidget(list);
    list->setAutoFillBackground(false);
}

void PlanPane::showPage()
{
    m_page->begin(tr("Contents of the plan"));
    if (!m_shown.title.isEmpty())
        m_page->addTitle(m_shown.title);
    if (!m_shown.context.isEmpty()) {
        m_page->addHeading(tr("Context"));
        m_page->addText(m_shown.context);
    }
    addArchitecture();
    addQuestions();
    if (!m_shown.effort.isEmpty()) {
        m_page->addHeading(tr("Effort"));
        m_page->addWidget(new EffortSummary(m_shown.effort));
    }
    addItems(tr("Learnings"), m_shown.learnings);
    addUnread();
    m_page->end();
}

void PlanPane::addArchitecture()
{
    const Architecture &architecture = m_shown.architecture;
    if (!architecture.approach.isEmpty()) {
        m_page->addHeading(tr("Approach"));
        m_page->addText(architecture.approach);
    }
    addItems(tr("Components"), architecture.components);
    addItems(tr("Data flow"), architecture.dataFlow, true);
    addItems(tr("Integration points"), architecture.integrationPoints);
    addItems(tr("Alternatives"), architecture.alternatives);
    addItems(tr("Tradeoffs"), architecture.tradeoffs);
}

void PlanPane::addItems(const QString &heading, const QList<TextItem> &items, bool numbered)
{
    if (items.isEmpty())
        return;
    m_page->addHeading(heading);
    QStringList texts;
    for (const TextItem &item : items)
        texts.append(item.name.isEmpty() ? item.text : u"**"_s + item.name + u":** "_s + item.text);
    if (texts.size() == 1)
        m_page->addText(texts.first());
    else
        m_page->addList(texts, numbered);
}

void PlanPane::addQuestions()
{
    if (m_shown.questions.isEmpty())
        return;
    m_page->addHeading(tr("Open questions"));
    auto *steps = new StepList;
    connect(steps, &StepList::stepActivated, this, [this](int step) { goTo(m_session->plan().questions.value(step).range); });
    for (const Question &question : std::as_const(m_shown.questions)) {
        const QString state = question.state == Question::State::Answered ? tr("answered")
            : question.state == Question::State::Deferred                 ? tr("deferred to %1").arg(question.deferredTo)
                                                                          : tr("open");
        steps->addStep(question.id.isEmpty() ? tr("Go to") : question.id, u"**"_s + state + u":** "_s + question.text);
    }
    m_page->addWidget(steps);
}

void PlanPane::addUnread()
{
    if (m_shown.unread.isEmpty())
        return;
    m_page->addHeading(tr("Not understood"));
    m_page->addWidget(new Notice(Severity::Warning,
                                 counted(m_shown.unread.size(), tr("One place could not be read as part of the section around."),
                                         tr("%1 places could not be read as part of the section around."))));
    auto *steps = new StepList;
    connect(steps, &StepList::stepActivated, this, [this](int step) { goTo(m_session->plan().unread.value(step).range); });
    const QList<Unread> &unread = m_session->plan().unread;
    for (qsizetype i = 0; i < std::min<qsizetype>(unread.size(), 50); ++i)
        steps->addPlainStep(tr("line %1").arg(unread[i].firstLine + 1), unread[i].text.left(500));
    m_page->addWidget(steps);
}

QByteArray PlanPane::saveState() const
{
    return m_splitter->saveState();
}

bool PlanPane::restoreState(const QByteArray &state)
{
    return m_splitter->restoreState(state);
}

} // namespace Setsquare
