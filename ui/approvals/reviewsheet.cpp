// SPDX-License-Identifier: Apache-2.0
#include "reviewsheet.h"

#include "approvallinereader.h"
#include "changessince.h"
#include "changewording.h"
#include "digest.h"
#include "elidedlabel.h"
#include "fieldspelling.h"
#include "helpwindow.h"
#include "pillbutton.h"
#include "plansession.h"
#include "reviewtext.h"
#include "theme.h"
#include "windowsize.h"
#include "wording.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr qsizetype reasonsAtMost = 6;

/** A role on a button, where an ampersand would underline a letter. */
static QString labelOf(const QString &role)
{
    return QString(role).replace(u'&', u"&&"_s);
}

ReviewSheet::ReviewSheet(PlanSession *session, const Recorder &recorder, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_recorder(recorder)
    , m_identity(recorder.identity ? recorder.identity() : QString())
    , m_roles(new QHBoxLayout)
    , m_summary(new QLabel(this))
    , m_text(new ReviewText(this))
    , m_message(new QLabel(this))
    , m_person(new QLineEdit(this))
    , m_how(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_wanted(new ElidedLabel(this))
    , m_claim(new QPushButton(tr("Clear the tick"), this))
    , m_withdraw(new QPushButton(tr("Withdraw"), this))
    , m_reject(new QPushButton(tr("Reject"), this))
    , m_approve(new QPushButton(tr("Approve"), this))
{
    setWindowTitle(tr("Review"));
    HelpWindow::addTo(this, u"gate"_s);
    resizeOnScreen(this, {900, 720});
    m_roles->setSpacing(Spacing::medium);
    m_summary->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::large);
    column->addLayout(m_roles);
    column->addWidget(m_summary);
    column->addWidget(m_text, 1);
    column->addLayout(makeForm());
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    m_session->settle();
    makeRoles();
    setRole({});
}

QLayout *ReviewSheet::makeForm()
{
    m_person->setPlaceholderText(tr("Name <mail>"));
    m_how->addItems({tr("At this machine"), tr("In the room, written down here"), tr("Passed on by somebody")});
    FieldSpelling::setProse(m_note);
    m_note->setPlaceholderText(tr("What is to be remembered with it"));
    auto *form = new QFormLayout;
    form->setSpacing(Spacing::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[] {{tr("Who decides"), m_person}, {tr("How"), m_how}, {tr("Note"), m_note}};
    for (const auto &[name, field] : rows) {
        form->addRow(name, field);
        field->setAccessibleName(name);
    }
    connect(m_person, &QLineEdit::textChanged, this, &ReviewSheet::showPerson);
    return form;
}

QLayout *ReviewSheet::makeButtons()
{
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::medium);
    buttons->addWidget(m_claim);
    buttons->addWidget(m_withdraw);
    m_wanted->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_wanted->setForegroundRole(QPalette::PlaceholderText);
    buttons->addWidget(m_wanted, 1);
    for (QPushButton *button : {close, m_reject, m_approve})
        buttons->addWidget(button);
    for (QPushButton *button : {m_claim, m_withdraw, close, m_reject, m_approve})
        button->setAutoDefault(false);
    connect(m_claim, &QPushButton::clicked, this, &ReviewSheet::clearClaim);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decide(Vote::Withdraw); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(Vote::Reject); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(Vote::Approve); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void ReviewSheet::makeRoles()
{
    auto *group = new QButtonGroup(this);
    for (const RoleVerdict &role : m_session->gate().roles) {
        if (role.verdict == Verdict::Follows)
            continue;
        auto *button = new PillButton(labelOf(role.role), this);
        group->addButton(button);
        m_roles->addWidget(button);
        m_roleButtons.append(button);
        connect(button, &PillButton::clicked, this, [this, name = role.role] { setRole(name); });
    }
    m_roles->addStretch();
}

RoleVerdict ReviewSheet::verdict() const
{
    const QList<RoleVerdict> &roles = m_session->gate().roles;
    const auto found = std::ranges::find(roles, m_role, &RoleVerdict::role);
    return found == roles.end() ? RoleVerdict() : *found;
}

void ReviewSheet::setRole(const QString &role)
{
    const QList<RoleVerdict> &roles = m_session->gate().roles;
    const auto signs = [](const RoleVerdict &each) { return each.verdict != Verdict::Follows; };
    auto found = std::ranges::find_if(roles, [&](const RoleVerdict &each) { return signs(each) && each.role == role; });
    if (found == roles.end())
        found = std::ranges::find_if(roles, [&](const RoleVerdict &each) { return signs(each) && !each.met; });
    if (found == roles.end())
        found = std::ranges::find_if(roles, signs);
    m_role = found == roles.end() ? QString() : found->role;
    // where one person alone approves it is whoever works here
    m_person->setText(std::ranges::count_if(roles, signs) == 1 ? m_identity : QString());
    m_note->setText(m_remarks.join(u"; "_s));
    say({}, false);
    showRole();
    m_person->setFocus();
}

void ReviewSheet::showRole()
{
    for (PillButton *button : std::as_const(m_roleButtons))
        button->setChecked(button->text() == labelOf(m_role));
    m_session->settle();
    m_summary->setText(summary(verdict()));
    showText();
    showPerson();
}

QString ReviewSheet::summary(const RoleVerdict &verdict) const
{
    if (verdict.role.isEmpty())
        return tr("No role approves this plan. Add some to a section “## Approval”.");
    QString text = tr("<b>%1</b>: %2").arg(verdict.role.toHtmlEscaped(), Wording::verdict(verdict).toHtmlEscaped());
    if (!verdict.note.isEmpty())
        text += tr(" — “%1”").arg(verdict.note.toHtmlEscaped());
    if (!verdict.damaged.isEmpty())
        text += tr(" An earlier approval does not count, because the record %1 is damaged.").arg(verdict.damaged.toHtmlEscaped());
    if (verdict.verdict == Verdict::Fallen && verdict.hasSnapshot)
        text += reasons();
    if (verdict.verdict == Verdict::Fallen && !verdict.hasSnapshot)
        text += tr(" What was approved then is not kept, so the whole plan is shown.");
    return text;
}

/** Why the approval has fallen, the first of the changes in words. */
QString ReviewSheet::reasons() const
{
    const PlanDocument *document = m_session->document();
    const PlanRevision present {document->text(), document->blocks(), document->plan()};
    const QList<PlanChange> changes = changesSinceApproval({verdict()}, m_session->ledger(), present).value(m_role);
    QString list;
    for (const PlanChange &change : changes.first(std::min(changes.size(), reasonsAtMost)))
        list += u"<li>"_s + ChangeWording::sentence(change).toHtmlEscaped() + u"</li>"_s;
    if (changes.size() > reasonsAtMost)
        list += u"<li>"_s + tr("and %1 more").arg(changes.size() - reasonsAtMost) + u"</li>"_s;
    return u"<ul>"_s + list + u"</ul>"_s;
}

void ReviewSheet::showText()
{
    m_shown = approvedText(m_session->document()->text(), m_session->plan().approvals);
    // the role's last approval, whoever gave it
    QString before;
    for (const Record &record : m_session->ledger().records) {
        const auto snapshot = m_session->ledger().snapshots.constFind(digestHex(record.digest));
        if (record.role == m_role && record.vote == Vote::Approve && snapshot != m_session->ledger().snapshots.cend())
            before = snapshot->text;
    }
    m_text->setTexts(m_shown, before);
}

void ReviewSheet::showPerson()
{
    m_how->setCurrentIndex(m_person->text().trimmed() == m_identity ? int(How::OwnMachine) : int(How::InPerson));
    showButtons();
}

void ReviewSheet::showButtons()
{
    const QString person = m_person->text().trimmed();
    const bool canDecide = !m_role.isEmpty() && m_recorder.record && isPerson(person);
    const QList<Record> decisions = m_session->ledger().latest(m_role);
    const bool hasDecided =
        std::ranges::any_of(decisions, [&](const Record &record) { return record.person == person && record.vote != Vote::Withdraw; });
    m_approve->setEnabled(canDecide);
    m_reject->setEnabled(canDecide);
    m_withdraw->setEnabled(canDecide && hasDecided);
    m_withdraw->setToolTip(tr("Take back what this person has decided"));
    m_claim->setVisible(verdict().verdict == Verdict::Claimed && !m_session->document()->isReadOnly());
    const QString reason = canDecide || m_role.isEmpty() ? QString()
        : person.isEmpty()                               ? tr("Say who decides")
                                                         : tr("Say who decides with an address: Name <mail>");
    m_wanted->setText(reason);
    m_approve->setToolTip(reason);
    m_reject->setToolTip(reason);
}

void ReviewSheet::decide(Vote vote)
{
    m_session->settle();
    const QString present = approvedText(m_session->document()->text(), m_session->plan().approvals);
    Record record;
    record.role = m_role;
    record.person = m_person->text().trimmed();
    record.recordedBy = m_identity;
    record.how = How(m_how->currentIndex());
    record.vote = vote;
    record.note = m_note->text().trimmed();
    Recorder::Answer answer {{}, present != m_shown};
    if (!answer.hasMoved)
        answer = m_recorder.record(record, m_shown);
    if (answer.hasMoved) {
        showRole();
        say(tr("Nothing was recorded: the plan has changed while it was read. Read it again; this is how it is now."), true);
    } else if (!answer.reason.isEmpty()) {
        say(tr("NOT recorded. %1").arg(answer.reason), true);
    } else {
        m_remarks.clear();
        Q_EMIT recorded();
        decided(vote);
    }
}

void ReviewSheet::decided(Vote vote)
{
    const QString role = m_role;
    const QList<RoleVerdict> &roles = m_session->gate().roles;
    const auto next = std::ranges::find_if(roles, [](const RoleVerdict &each) { return each.verdict != Verdict::Follows && !each.met; });
    if (vote == Vote::Approve && next != roles.end())
        setRole(next->role);
    else
        showRole();
    say(vote == Vote::Approve      ? tr("The approval of “%1” is recorded.").arg(role)
            : vote == Vote::Reject ? tr("The rejection by “%1” is recorded.").arg(role)
                                   : tr("What “%1” had decided is withdrawn.").arg(role),
        false);
}

void ReviewSheet::clearClaim()
{
    m_session->clearClaim(m_role, tr("Clear Tick Without Approval"));
    showRole();
}

void ReviewSheet::say(const QString &text, bool isBad)
{
    const Theme theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isBad ? theme.error : theme.success);
    m_message->setPalette(colours);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace Setsquare
