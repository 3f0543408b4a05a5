// SPDX-License-Identifier: Apache-2.0
#include "learningseditor.h"

#include "addbutton.h"
#include "editablefield.h"
#include "improvement.h"
#include "planedit.h"
#include "textfield.h"
#include "textitemeditor.h"
#include "textitemedits.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

LearningsEditor::LearningsEditor(PlanSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_items(new TextItemEditor(session, ItemKind::Learning, tr("Learning"), tr("Add a learning")))
    , m_add(new AddButton(tr("Add an improvement")))
    , m_hint(new QLabel)
    , m_draft(new QWidget)
{
    m_items->setHints(tr("Name"), tr("What was learnt, and what it is good for"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    buildDraft();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_items);
    column->addWidget(m_draft);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    connect(m_items, &StepEditor::refused, this, &LearningsEditor::refused);
    connect(m_add, &QToolButton::clicked, this, &LearningsEditor::beginDraft);
}

void LearningsEditor::buildDraft()
{
    auto *grid = new QGridLayout(m_draft);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::medium);
    grid->setVerticalSpacing(Spacing::small);
    const auto add = [&](const QString &name, const QString &hint) {
        const int row = grid->rowCount();
        auto *label = new QLabel(name, m_draft);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(0, Spacing::small + 1, 0, 0); // beside the first line within the frame
        auto *field = new EditableField(EditableField::Kind::Line, m_draft);
        field->setName(tr("Improvement: %1").arg(name));
        field->setHint(hint);
        grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(field, row, 1);
        connect(field->editor(), &TextField::submitted, this, &LearningsEditor::keepDraft);
        connect(field->editor(), &TextField::escaped, this, &LearningsEditor::endDraft);
        return field;
    };
    m_what = add(tr("Improvement"), tr("What could be better"));
    m_impact = add(tr("Impact"), tr("What it would bring"));
    m_path = add(tr("Path"), tr("How to get there"));
    auto *keep = new QPushButton(tr("Add"), m_draft);
    keep->setAutoDefault(false);
    keep->setAccessibleName(tr("Add this improvement"));
    connect(keep, &QPushButton::clicked, this, &LearningsEditor::keepDraft);
    grid->addWidget(keep, grid->rowCount(), 1, Qt::AlignLeft);
    m_draft->hide();
}

void LearningsEditor::beginDraft()
{
    m_draft->show();
    m_what->setFocus();
}

/** From one of its fields the next that is still empty comes first; without one it goes into the plan. */
void LearningsEditor::keepDraft()
{
    const QList<EditableField *> fields {m_what, m_impact, m_path};
    const auto hasFocus = [](const EditableField *field) { return field->editor()->hasFocus(); };
    const auto isEmpty = [](const EditableField *field) { return field->text().trimmed().isEmpty(); };
    const auto present = std::ranges::find_if(fields, hasFocus);
    if (present != fields.cend()) {
        if (const auto next = std::find_if(present + 1, fields.cend(), isEmpty); next != fields.cend()) {
            (*next)->setFocus();
            return;
        }
    }
    const QString text = improvementText(m_what->text(), m_impact->text(), m_path->text());
    const int place = int(m_session->plan().learnings.size());
    const bool isKept = !m_what->text().trimmed().isEmpty() && makeEdit(m_session, [&](const EditSubject &subject) {
        return addTextItem(subject, ItemKind::Learning, place, u"Improvement"_s, text);
    });
    if (isKept)
        endDraft();
    else
        m_what->setFocus();
}

void LearningsEditor::endDraft()
{
    for (EditableField *field : {m_what, m_impact, m_path}) {
        field->forget();
        field->setValue({});
    }
    const bool hadFocus = m_draft->isAncestorOf(focusWidget());
    m_draft->hide();
    if (hadFocus)
        m_add->setFocus();
}

/** What the improvements do not say yet. */
QString LearningsEditor::hint() const
{
    const QList<Improvement> present = improvements(m_session->plan());
    if (present.isEmpty())
        return tr("No improvement yet. Name at least one, what it would bring, and the way there.");
    for (const Improvement &improvement : present) {
        const QString number = QString::number(improvement.learning + 1);
        if (improvement.impact.isEmpty() && improvement.path.isEmpty())
            return tr("Improvement %1 names neither its impact nor the path to it.").arg(number);
        if (improvement.impact.isEmpty())
            return tr("Improvement %1 does not name its impact.").arg(number);
        if (improvement.path.isEmpty())
            return tr("Improvement %1 does not name the path to it.").arg(number);
    }
    return {};
}

void LearningsEditor::showLearnings()
{
    m_items->showItems();
    m_add->setVisible(!m_session->document()->isReadOnly());
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty() && !m_session->document()->isReadOnly());
}

} // namespace Setsquare
