// SPDX-License-Identifier: Apache-2.0
#include "planpage.h"

#include "counted.h"
#include "editablefield.h"
#include "efforteditor.h"
#include "learningseditor.h"
#include "notice.h"
#include "planedit.h"
#include "proseedits.h"
#include "richlabel.h"
#include "steplist.h"
#include "textitemeditor.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr qsizetype mostUnread = 50;

PlanPage::PlanPage(PlanSession *session, QWidget *parent) : ReadingPage(parent), m_session(session)
{
    begin(tr("Contents of the plan"));
    build();
    end();
}

void PlanPage::build()
{
    m_title = new RichLabel;
    m_title->hide();
    restyle();
    addWidget(m_title);
    m_context = addProse(tr("Context"), tr("Why this is done"), setContext);
    m_approach = addProse(tr("Approach"), tr("What the solution is, in a few paragraphs"), setArchitectureApproach);
    addItems(ItemKind::Component, tr("Components"), tr("Component"), tr("Add a component"))->setHints(tr("Name"), tr("What it does"));
    addItems(ItemKind::DataFlow, tr("Data flow"), tr("Step of the data flow"), tr("Add a step"))
        ->setHints(tr("Name"), tr("What goes where"));
    addItems(ItemKind::IntegrationPoint, tr("Integration points"), tr("Integration point"), tr("Add an integration point"))
        ->setHints(tr("Name"), tr("What it has to work with"));
    addItems(ItemKind::Alternative, tr("Alternatives"), tr("Alternative"), tr("Add an alternative"))
        ->setHints(tr("Name"), tr("Why it was not chosen"));
    addItems(ItemKind::Tradeoff, tr("Tradeoffs"), tr("Tradeoff"), tr("Add a tradeoff"))
        ->setHints(tr("Chosen"), tr("What is won, but what it costs"));
    for (TextItemEditor *named : {m_items[0], m_items[3], m_items[4]})
        named->setNamed();
    addWidget(m_questions = new QWidget);
    addHeading(tr("Effort"));
    addWidget(m_effort = new EffortEditor(m_session));
    connect(m_effort, &EffortEditor::refused, this, &PlanPage::refused);
    addHeading(tr("Learnings and improvements"));
    auto *learnings = new LearningsEditor(m_session);
    addWidget(m_learnings = learnings);
    connect(learnings, &LearningsEditor::refused, this, &PlanPage::refused);
    connect(learnings->items(), &TextItemEditor::placeActivated, this, &PlanPage::placeActivated);
    addWidget(m_unread = new QWidget);
    for (QWidget *place : {m_questions, m_unread}) {
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Spacing::medium);
        place->hide();
    }
}

EditableField *PlanPage::addProse(const QString &heading, const QString &hint, Edit (*set)(const EditSubject &subject, const QString &text))
{
    addHeading(heading);
    auto *field = new EditableField(EditableField::Kind::Text);
    field->setName(heading);
    field->setHint(hint);
    field->setFramed(false);
    field->setCommit(
        [this, set](const QString &text) { return makeEdit(m_session, [&](const EditSubject &subject) { return set(subject, text); }); });
    connect(field, &EditableField::refused, this, &PlanPage::refused);
    addWidget(field);
    return field;
}

TextItemEditor *PlanPage::addItems(ItemKind kind, const QString &heading, const QString &what, const QString &addText)
{
    addHeading(heading);
    auto *editor = new TextItemEditor(m_session, kind, what, addText);
    connect(editor, &StepEditor::refused, this, &PlanPage::refused);
    connect(editor, &TextItemEditor::placeActivated, this, &PlanPage::placeActivated);
    addWidget(editor);
    m_items.append(editor);
    return editor;
}

void PlanPage::showPlan()
{
    const Plan &plan = m_session->plan();
    const bool isReadOnly = m_session->document()->isReadOnly();
    for (EditableField *field : {m_context, m_approach})
        field->setReadOnly(isReadOnly);
    m_context->setValue(plan.context);
    m_approach->setValue(plan.architecture.approach);
    for (TextItemEditor *editor : std::as_const(m_items))
        editor->showItems();
    m_effort->showEffort();
    static_cast<LearningsEditor *>(m_learnings)->showLearnings();
    if (Shown shown = present(); !(shown == m_shown)) {
        m_shown = std::move(shown);
        showLists();
    }
}

void PlanPage::restyle()
{
    m_shown = {};
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    if (large.pixelSize() > 0)
        large.setPixelSize(qRound(large.pixelSize() * 1.2));
    else
        large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
}

bool PlanPage::isElsewhere(SectionKind kind)
{
    return kind == SectionKind::Tasks || kind == SectionKind::Criteria || kind == SectionKind::Decisions || kind == SectionKind::Risks
        || kind == SectionKind::Rollback || kind == SectionKind::Checkpoints;
}

bool PlanPage::bringUp(SectionKind kind)
{
    QWidget *place = kind == SectionKind::Context ? m_context
        : kind == SectionKind::Architecture       ? static_cast<QWidget *>(m_approach)
        : kind == SectionKind::Questions          ? m_questions
        : kind == SectionKind::Effort             ? m_effort
        : kind == SectionKind::Learnings          ? m_learnings
                                                  : nullptr;
    if (!place || place->isHidden())
        return false;
    // To the top, as far as the page goes: what belongs to it stands below.
    ensureVisible(0, page()->height(), 0, 0);
    ensureVisible(0, std::max(0, place->mapTo(page(), QPoint()).y() - 2 * fontMetrics().height()), 0, 0);
    QWidget *field = place;
    while (!field->isVisible() || (!(field->focusPolicy() & Qt::TabFocus) && !field->focusProxy())) {
        field = field->nextInFocusChain();
        if (!place->isAncestorOf(field))
            return true;
    }
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

// -- what can only be read -------------------------------------------------------------------------------------------------------

/** Without places: text above may move them without changing what is shown, and they are looked up when somebody goes there. */
PlanPage::Shown PlanPage::present() const
{
    const Plan &plan = m_session->plan();
    Shown shown {plan.title, plan.questions, {}};
    for (const Unread &unread : plan.unread)
        shown.unread.append(QString::number(unread.firstLine + 1) + u' ' + unread.text);
    for (Question &question : shown.questions)
        question.range = {};
    return shown;
}

void PlanPage::showLists()
{
    m_title->setVisible(!m_shown.title.isEmpty());
    m_title->setContent(m_shown.title);
    m_title->setAccessibleName(m_shown.title);
    setBlock(m_questions, m_shown.questions.isEmpty() ? QWidgetList() : questionBlock());
    setBlock(m_unread, m_shown.unread.isEmpty() ? QWidgetList() : unreadBlock());
}

void PlanPage::setBlock(QWidget *place, const QWidgetList &contents)
{
    while (QLayoutItem *item = place->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    place->setVisible(!contents.isEmpty());
    for (QWidget *widget : contents)
        place->layout()->addWidget(widget);
}

QWidgetList PlanPage::questionBlock()
{
    auto *steps = new StepList;
    connect(steps, &StepList::stepActivated, this,
            [this](int step) { Q_EMIT placeActivated(m_session->plan().questions.value(step).range); });
    for (const Question &question : std::as_const(m_shown.questions)) {
        const QString state = question.state == Question::State::Answered ? tr("answered")
            : question.state == Question::State::Deferred                 ? tr("deferred to %1").arg(question.deferredTo)
                                                                          : tr("open");
        steps->addStep(question.id.isEmpty() ? tr("Go to") : question.id, u"**"_s + state + u":** "_s + question.text);
    }
    return {newHeading(tr("Open questions")), steps};
}

QWidgetList PlanPage::unreadBlock()
{
    auto *steps = new StepList;
    connect(steps, &StepList::stepActivated, this, [this](int step) { Q_EMIT placeActivated(m_session->plan().unread.value(step).range); });
    const QList<Unread> &unread = m_session->plan().unread;
    for (qsizetype i = 0; i < std::min(unread.size(), mostUnread); ++i)
        steps->addPlainStep(tr("line %1").arg(unread[i].firstLine + 1), unread[i].text.left(500));
    return {newHeading(tr("Not understood")),
            new Notice(Severity::Warning,
                       counted(unread.size(), tr("One place could not be read as part of the section around."),
                               tr("%1 places could not be read as part of the section around."))),
            steps};
}

} // namespace Setsquare
