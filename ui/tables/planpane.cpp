// SPDX-License-Identifier: Apache-2.0
#include "planpane.h"

#include "effortupdate.h"
#include "emptystate.h"
#include "planedit.h"
#include "planpage.h"
#include "planselection.h"
#include "sectionbeginning.h"
#include "sectionbutton.h"
#include "theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

PlanPane::PlanPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_selection(selection)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_overview(new QScrollArea)
    , m_page(new PlanPage(session))
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
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 36, 700});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    auto *empty = new EmptyState(tr("An empty plan"), tr("Begin with a title and the sections that the plan needs, such as:"),
                                 u"# Implementation Specification: What it is about\n\n## Context\n…\n\n## Solution Architecture\n…"_s);
    connect(empty->addButton(tr("Begin with the context")), &QAbstractButton::clicked, this,
            [this] { begin({SectionKind::Context, {}, -1, Progress::Missing, 0, 0}); });
    m_stack->addWidget(empty);
    connect(m_page, &PlanPage::placeActivated, this, &PlanPane::goTo);
    connect(m_page, &PlanPage::refused, selection, &PlanSelection::editRefused);
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
    m_page->restyle();
    scheduleUpdate();
}

void PlanPane::goTo(TextRange range)
{
    if (!range.isEmpty())
        m_selection->goTo(range, this);
}

void PlanPane::update()
{
    m_isUpdateDue = false;
    if (m_session->isSuspended()) // plan and text say different things until it is over, which is told as a change
        return;
    m_isStale = false;
    const Plan &plan = m_session->plan();
    m_stack->setCurrentIndex(plan.sections.isEmpty() && plan.title.isEmpty() ? 1 : 0);
    if (const QList<SectionSummary> sections = sectionSummaries(plan, m_session->document()->text()); sections != m_sections)
        showSections(sections);
    m_page->showPlan();
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
        // Its place in the list of sections, not in the text, tells which it is.
        connect(button, &QAbstractButton::clicked, this, [this, state = section.state] { open(state); });
        column->addWidget(button);
    }
    column->addStretch(1);
    QWidget *old = m_overview->widget();
    int focused = -1;
    for (int i = 0; old && i < old->layout()->count(); ++i) {
        const QWidget *button = old->layout()->itemAt(i)->widget();
        focused = button && button->hasFocus() ? i : focused;
    }
    const int scrolled = m_overview->verticalScrollBar()->value();
    m_overview->takeWidget();
    m_overview->setWidget(list);
    list->setAutoFillBackground(false);
    m_overview->verticalScrollBar()->setValue(scrolled);
    if (QLayoutItem *item = focused >= 0 ? column->itemAt(focused) : nullptr; item && item->widget())
        item->widget()->setFocus();
    if (old)
        old->deleteLater(); // one of its buttons may have been clicked just now
}

/** What can be changed on the page comes up there, the rest in its own place; and the text shows it beside. */
void PlanPane::open(const SectionState &section)
{
    if (section.progress == Progress::Missing) {
        begin(section);
        return;
    }
    const TextRange heading = m_session->plan().sections.value(section.section).headingRange;
    if (m_page->bringUp(section.kind)) {
        m_selection->select(heading, this);
    } else if (PlanPage::isElsewhere(section.kind)) {
        m_selection->select(heading, this);
        Q_EMIT sectionWanted(section.kind, false);
    } else {
        goTo(heading);
    }
}

void PlanPane::begin(const SectionState &section)
{
    const bool canAddUp = section.kind == SectionKind::Effort && effortSums(m_session->plan()).constLast().sum.has_value();
    const bool isMade = makeEdit(m_session, [&](const EditSubject &subject) {
        return canAddUp ? updateEffort(subject) : beginSection(subject, section.kind, section.title);
    });
    if (!isMade)
        return;
    update();
    const auto isIt = [&section](const SectionSummary &summary) {
        return summary.state.kind == section.kind && summary.state.progress != Progress::Missing
            && (section.title.isEmpty() || summary.state.title.compare(section.title, Qt::CaseInsensitive) == 0);
    };
    const auto made = std::ranges::find_if(std::as_const(m_sections), isIt);
    if (PlanPage::isElsewhere(section.kind))
        Q_EMIT sectionWanted(section.kind, true);
    else if (made != m_sections.cend())
        open(SectionState(made->state));
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
