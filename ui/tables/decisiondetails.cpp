// SPDX-License-Identifier: Apache-2.0
#include "decisiondetails.h"

#include "addbutton.h"
#include "citationtext.h"
#include "decisionedits.h"
#include "decisionfields.h"
#include "decisionmodel.h"
#include "editablefield.h"
#include "fieldform.h"
#include "findingtarget.h"
#include "flowlayout.h"
#include "inlinetext.h"
#include "notice.h"
#include "optiondraft.h"
#include "optioneditor.h"
#include "optionedits.h"
#include "planedit.h"
#include "richlabel.h"
#include "theme.h"

#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int optionLetters = 28;
static constexpr qsizetype mostOptions = 30; ///< more would take too long to lay out, and nobody weighs them

namespace {

const Field *fieldOf(const Decision &decision, const QString &name)
{
    const int index = decisionFieldIndex(decision, name);
    if (index != -2)
        return index >= 0 ? &decision.fields[index] : nullptr;
    for (const Field &field : decision.fields) { // of several the first is shown
        Decision alone;
        alone.fields = {field};
        if (decisionFieldIndex(alone, name) == 0)
            return &field;
    }
    return nullptr;
}

/** The Decision field with another option in the place of the one that it names. */
QString withChoice(const Decision &decision, const QString &option)
{
    const QString named = option.size() == 1 ? u"Option "_s + option : option;
    QString text = decision.decision;
    const QString old = decision.chosen.isEmpty() ? decision.chosenAsWritten : decision.chosen;
    if (text.isEmpty() || old.isEmpty())
        return text.isEmpty() ? named : named + u": "_s + text;
    const QRegularExpression present(u"(\\boption\\s+)?(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(old)),
                                     QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = present.match(text);
    return match.hasMatch() ? text.replace(match.capturedStart(), match.capturedLength(), named) : named + u": "_s + text;
}

} // namespace

DecisionDetails::DecisionDetails(PlanSession *session, QWidget *parent)
    : ReadingPage(parent)
    , m_session(session)
    , m_body(new QWidget)
    , m_empty(new RichLabel)
    , m_title(new EditableField(EditableField::Kind::Line))
    , m_context(new EditableField(EditableField::Kind::Text))
    , m_cards(new QWidget)
    , m_addOption(new AddButton(tr("Add an option")))
    , m_moreOptions(new QLabel)
    , m_warning(new Notice(Severity::Warning, tr("None of the options is chosen yet.")))
    , m_error(new Notice(Severity::Error, {}))
    , m_form(nullptr)
    , m_extract(new AddButton(tr("Extract a pattern…")))
{
    build();
    connect(this, &ReadingPage::linkActivated, this, [this](const QString &link) {
        if (link.startsWith(findingScheme + u':'))
            Q_EMIT findingActivated(link.sliced(findingScheme.size() + 1));
        else if (QUrl(link).isRelative())
            Q_EMIT fileActivated(link);
        else
            openLink(link);
    });
    showDecision({});
}

void DecisionDetails::build()
{
    begin(tr("Decision"));
    m_empty->setAccessibleName(tr("Decision"));
    m_empty->setPlainContent(tr("Select a decision to read its options and why one was chosen."), true);
    addWidget(m_empty);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::medium);
    m_title->setName(tr("Title"));
    m_title->setFramed(false);
    m_title->setWeight(QFont::DemiBold);
    m_title->setCommit([this](const QString &text) { return setTitle(text); });
    m_context->setName(tr("Context"));
    m_context->setFramed(false);
    m_context->setHint(tr("What makes the decision necessary"));
    m_context->setCommit([this](const QString &text) { return set(u"context"_s, text); });
    for (const EditableField *field : {m_title, m_context})
        connect(field, &EditableField::refused, this, &DecisionDetails::refused);
    auto *flow = new FlowLayout(Spacing::medium, m_cards);
    flow->setColumnWidth(fontMetrics().averageCharWidth() * optionLetters);
    connect(m_addOption, &QToolButton::clicked, this, &DecisionDetails::beginOption);
    m_form = new FieldForm;
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_context), m_cards})
        column->addWidget(widget);
    column->addWidget(m_moreOptions);
    column->addWidget(m_addOption, 0, Qt::AlignLeft);
    for (QWidget *widget : {static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_form)})
        column->addWidget(widget);
    m_extract->setToolTip(tr("Makes what can be used again a file of its own, which the decision links to"));
    connect(m_extract, &QToolButton::clicked, this, &DecisionDetails::extractRequested);
    column->addWidget(m_extract, 0, Qt::AlignLeft);
    addWidget(m_body);
    end();
}

OptionEditor *DecisionDetails::newOption(int option)
{
    const auto name = [this, option] {
        const int shown = decision();
        return shown < 0 ? QString() : m_session->plan().decisions.at(shown).options.value(option).name;
    };
    auto *editor = new OptionEditor(
        {[=, this](const QString &text) {
             return make([&](const EditSubject &subject, int decision) { return setOption(subject, decision, option, text, {}); });
         },
         [=, this](const QString &text) {
             return make([&](const EditSubject &subject, int decision) { return setOption(subject, decision, option, {}, text); });
         },
         [=, this] { return choose(name()); },
         [=, this] { return make([&](const EditSubject &subject, int decision) { return removeOption(subject, decision, option); }); }},
        m_cards);
    connect(editor, &OptionEditor::refused, this, &DecisionDetails::refused);
    return editor;
}

int DecisionDetails::decision() const
{
    const int decision = m_row.isValid() ? m_row.data(DecisionModel::DecisionIndexRole).toInt() : -1;
    return decision < m_session->plan().decisions.size() ? decision : -1;
}

bool DecisionDetails::make(const std::function<Edit(const EditSubject &subject, int decision)> &edit)
{
    const int shown = isDraft() ? m_keep() : decision();
    return shown >= 0 && makeEdit(m_session, [&](const EditSubject &subject) { return edit(subject, shown); });
}

bool DecisionDetails::isDraft() const
{
    return m_row.data(DecisionModel::IsDraftRole).toBool();
}

/** A draft takes nothing before it has its title: it could not be kept. */
bool DecisionDetails::isReadOnly() const
{
    const QModelIndex title = m_row.sibling(m_row.row(), DecisionModel::TitleColumn);
    return m_session->document()->isReadOnly() || (isDraft() && title.data(Qt::EditRole).toString().trimmed().isEmpty());
}

bool DecisionDetails::setTitle(const QString &title)
{
    if (!isDraft())
        return set(u"title"_s, title);
    auto *model = const_cast<QAbstractItemModel *>(m_row.model());
    return model->setData(m_row.sibling(m_row.row(), DecisionModel::TitleColumn), title, Qt::EditRole);
}

bool DecisionDetails::set(const QString &field, const QString &value)
{
    const QString words = field == "groundedIn"_L1 ? withQuotes(value, m_session->researchIndex()) : value;
    return make([&](const EditSubject &subject, int decision) { return setDecision(subject, decision, field, words); });
}

bool DecisionDetails::choose(const QString &option)
{
    const int shown = decision();
    return shown >= 0 && set(u"decision"_s, withChoice(m_session->plan().decisions.at(shown), option));
}

void DecisionDetails::beginOption()
{
    if (!m_draft) {
        m_draft = new OptionDraft(
            [this](const QString &name, const QString &text) {
                return make([&](const EditSubject &subject, int decision) {
                    return addOption(subject, decision, int(subject.plan.decisions[decision].options.size()), name, text);
                });
            },
            m_cards);
        connect(m_draft, &OptionDraft::ended, this, &DecisionDetails::endOption);
        m_cards->layout()->addWidget(m_draft);
        m_cards->show();
        m_draft->show();
    }
    m_draft->setFocus();
}

void DecisionDetails::endOption(bool byKey)
{
    if (!m_draft)
        return;
    std::exchange(m_draft, nullptr)->deleteLater();
    m_cards->setVisible(!m_options.isEmpty());
    if (byKey)
        m_addOption->setFocus();
}

// -- what is shown ---------------------------------------------------------------------------------------------------------------

/** What was typed belongs to the one before. */
void DecisionDetails::leaveDecision()
{
    if (m_draft) {
        m_draft->keep();
        endOption(false);
    }
    const QList<EditableField *> fields = page()->findChildren<EditableField *>();
    for (EditableField *field : fields) {
        field->commit();
        field->forget();
    }
}

void DecisionDetails::showDecision(const QModelIndex &row)
{
    const QModelIndex first = row.siblingAtColumn(0);
    if (first != m_row) {
        leaveDecision();
        m_row = first;
    }
    const int shown = decision();
    const bool isShown = shown >= 0 || isDraft();
    m_empty->setVisible(!isShown);
    m_body->setVisible(isShown);
    if (!isShown)
        return;
    const Decision decision = shown < 0 ? draft() : m_session->plan().decisions.at(shown);
    setAccessibleName(shown < 0 ? tr("New decision") : tr("Decision %1").arg(decision.id));
    fillHead(decision);
    fillOptions(decision);
    fillNotice(decision);
    fillForm(decision);
}

/** The decision that a draft comes to be; the rest of it is said once it is kept. */
Decision DecisionDetails::draft() const
{
    Decision draft;
    draft.title = m_row.sibling(m_row.row(), DecisionModel::TitleColumn).data(Qt::EditRole).toString();
    return draft;
}

void DecisionDetails::fillHead(const Decision &decision)
{
    const bool isReadOnly = this->isReadOnly();
    m_title->setReadOnly(m_session->document()->isReadOnly());
    m_title->setHint(tr("What is to be decided"));
    m_title->setValue(decision.title);
    const Field *context = fieldOf(decision, u"context"_s);
    m_context->setReadOnly(isReadOnly);
    m_context->setValue(context ? context->value : QString());
    m_context->setVisible(context || !m_session->document()->isReadOnly());
    m_addOption->setVisible(!m_session->document()->isReadOnly());
    m_addOption->setEnabled(!isReadOnly);
    m_extract->setVisible(m_canExtract && !isReadOnly && !isDraft());
}

void DecisionDetails::setCanExtract(bool can)
{
    m_canExtract = can;
    m_extract->setVisible(can && !isReadOnly() && !isDraft());
}

void DecisionDetails::fillOptions(const Decision &decision)
{
    const qsizetype count = std::min(decision.options.size(), mostOptions);
    while (m_options.size() > count)
        delete m_options.takeLast();
    while (m_options.size() < count) {
        OptionEditor *editor = newOption(int(m_options.size()));
        m_cards->layout()->addWidget(editor);
        editor->show();
        m_options.append(editor);
    }
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const Option &option = decision.options[i];
        m_options[i]->setReadOnly(m_session->document()->isReadOnly());
        m_options[i]->setOption(option, !decision.chosen.isEmpty() && option.name == decision.chosen);
    }
    if (m_draft) { // it stands behind all others
        m_cards->layout()->removeWidget(m_draft);
        m_cards->layout()->addWidget(m_draft);
    }
    m_cards->setVisible(m_draft || !m_options.isEmpty());
    m_moreOptions->setVisible(decision.options.size() > count);
    m_moreOptions->setText(tr("and %n more in the text", nullptr, int(decision.options.size() - count)));
}

void DecisionDetails::fillNotice(const Decision &decision)
{
    const bool isOpen = decision.chosen.isEmpty() && !decision.options.isEmpty();
    const bool isUnwritten = decision.chosenAsWritten.isEmpty();
    m_warning->setVisible(!isDraft() && decision.chosen.isEmpty() && isUnwritten && (isOpen || decision.decision.isEmpty()));
    m_error->setVisible(isOpen && !isUnwritten);
    m_error->setText(isOpen && !isUnwritten ? tr("Option %1 is chosen, but it is not among the options.").arg(decision.chosenAsWritten)
                                            : QString());
}

EditableField *DecisionDetails::fillField(int side, const QString &name, int kind, const QString &field, const Decision &decision)
{
    EditableField *editor = m_form->addEditor(FieldForm::Side(side), name, EditableField::Kind(kind));
    connect(editor, &EditableField::refused, this, &DecisionDetails::refused, Qt::UniqueConnection);
    connect(editor, &EditableField::linkActivated, this, &ReadingPage::linkActivated, Qt::UniqueConnection);
    editor->setReadOnly(isReadOnly());
    editor->setCommit([this, field](const QString &text) { return set(field, text); });
    const Field *present = fieldOf(decision, field);
    const bool isCited = field == "groundedIn"_L1;
    editor->setValue(present ? present->value : QString(), isCited ? citationLinks(decision) : QString());
    return editor;
}

void DecisionDetails::fillForm(const Decision &decision)
{
    constexpr int text = int(EditableField::Kind::Text);
    QStringList names, texts;
    for (const Option &option : decision.options.first(std::min(decision.options.size(), mostOptions))) {
        names.append(option.name);
        texts.append(option.text.isEmpty() ? option.name : option.name + u": "_s + option.text.section(u'\n', 0, 0));
    }
    m_form->begin();
    EditableField *chosen = m_form->addEditor(FieldForm::Left, tr("Chosen"), EditableField::Kind::Choice);
    chosen->setReadOnly(isReadOnly());
    chosen->setHint(tr("None yet"));
    chosen->setCommit([this](const QString &option) { return choose(option); });
    chosen->setChoices(names, texts);
    chosen->setValue(decision.chosen.isEmpty() ? decision.chosenAsWritten : decision.chosen);
    fillField(FieldForm::Left, tr("Decision"), text, u"decision"_s, decision)->setHint(tr("What was decided"));
    fillField(FieldForm::Left, tr("Rationale"), text, u"rationale"_s, decision)->setHint(tr("Why it was chosen"));
    fillField(FieldForm::Left, tr("Pattern"), text, u"pattern"_s, decision)->setHint(tr("What to do in such cases"));
    fillField(FieldForm::Right, tr("Tradeoffs"), text, u"tradeoffs"_s, decision)->setHint(tr("What is given up"));
    fillField(FieldForm::Right, tr("Risks"), text, u"risks"_s, decision)->setHint(tr("What may go wrong"));
    fillField(FieldForm::Right, tr("Mitigation"), text, u"mitigation"_s, decision)->setHint(tr("What is done about it"));
    EditableField *cited = fillField(FieldForm::Right, tr("Grounded in"), int(EditableField::Kind::List), u"groundedIn"_s, decision);
    cited->setHint(tr("such as C1, C2"));
    const FindingChoices findings = findingChoices(m_session->researchIndex());
    cited->setChoices(findings.ids, findings.texts);
    fillOthers(decision);
    m_form->end();
}

void DecisionDetails::fillOthers(const Decision &decision)
{
    int side = FieldForm::Left;
    for (const Field &field : decision.fields) {
        if (decisionField(field.name) != DecisionField::Other)
            continue;
        fillField(side, field.name, int(EditableField::Kind::Text), field.name, decision);
        side = side == FieldForm::Left ? FieldForm::Right : FieldForm::Left;
    }
}

QString DecisionDetails::citationLinks(const Decision &decision) const
{
    QList<FieldForm::Link> links;
    for (const Citation &citation : decision.groundedIn)
        links.append({citation.quote.isEmpty() ? citation.id : u"%1 “%2”"_s.arg(citation.id, citation.quote), citation.id, {}, true});
    return FieldForm::linksHtml(links, findingScheme, palette());
}

} // namespace Setsquare
