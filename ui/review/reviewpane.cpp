// SPDX-License-Identifier: Apache-2.0
#include "reviewpane.h"

#include "digest.h"
#include "elidedlabel.h"
#include "fieldspelling.h"
#include "focusmark.h"
#include "html.h"
#include "previewpane.h"
#include "questionedits.h"
#include "reviewmap.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

/** So many lines of the page's type would fit the pane: on a screen as high as the arm is long, letters of ten millimetres. */
static constexpr double linesOfType = 30;

ReviewPane::ReviewPane(PlanSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_shown(new PlanSession(this))
    , m_map(new ReviewMap(this))
    , m_place(new ElidedLabel(this))
    , m_changes(new QLabel(this))
    , m_page(new PreviewPane(m_shown, &m_shownSelection, this))
    , m_entryRow(new QWidget(this))
    , m_entryLabel(new QLabel(m_entryRow))
    , m_entry(new QLineEdit(m_entryRow))
    , m_note(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    FocusMark::mark(this);
    // the keys are the pane's: the page is only looked at
    m_page->setFocusPolicy(Qt::NoFocus);
    m_entryLabel->setBuddy(m_entry);
    m_entry->setObjectName(u"reviewEntry"_s);
    m_entry->installEventFilter(this);
    FieldSpelling::setProse(m_entry);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAlignment(Qt::AlignRight);
    m_note->setText(hint());
    m_changes->setTextFormat(Qt::PlainText);

    auto *place = new QHBoxLayout;
    place->setSpacing(Spacing::section);
    place->addWidget(m_place, 1);
    place->addWidget(m_changes);
    auto *entry = new QHBoxLayout(m_entryRow);
    entry->setContentsMargins({});
    entry->setSpacing(Spacing::medium);
    entry->addWidget(m_entryLabel);
    entry->addWidget(m_entry, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::large, Spacing::section, Spacing::medium);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_map);
    column->addLayout(place);
    column->addWidget(m_page, 1);
    column->addWidget(m_entryRow);
    column->addWidget(m_note);
    m_entryRow->hide();

    connect(m_map, &ReviewMap::chosen, this, &ReviewPane::showPart);
    connect(m_entry, &QLineEdit::returnPressed, this, &ReviewPane::takeEntry);
    connect(session, &PlanSession::planOpened, this, [this] {
        m_remarks.clear();
        m_part = 0;
        takePlan();
    });
    connect(session, &PlanSession::planChanged, this, &ReviewPane::takePlan);
    connect(session, &PlanSession::gateChanged, this, &ReviewPane::takePlan);
}

QString ReviewPane::hint() const
{
    return tr("← → another part  ·  ↑ ↓ read on  ·  Q question  ·  N remark  ·  Esc leave");
}

void ReviewPane::setZoom(double factor)
{
    m_zoom = factor;
    fitType();
}

void ReviewPane::setPlanFolder(const QString &folder)
{
    m_page->setPlanFolder(folder);
}

/** The parts of the text as it is now; the one shown stays, by its title or else by its place. Nothing is done for nobody to see. */
void ReviewPane::takePlan()
{
    if (!isVisible() || m_session->isSuspended())
        return;
    const ReviewPart before = m_parts.value(m_part);
    m_parts = reviewParts(m_session->plan(), m_session->document()->text());
    const auto same = [&before](const ReviewPart &part) { return part.kind == before.kind && part.title == before.title; };
    const auto found = std::ranges::find_if(m_parts, same);
    if (!before.range.isEmpty() && found != m_parts.end() && !same(m_parts.value(m_part)))
        m_part = int(found - m_parts.begin());
    showChanges();
}

/** The text of a role's last approval, whoever gave it; nothing if it is not kept. */
static std::optional<QString> lastApproved(const Ledger &ledger, const QString &role)
{
    std::optional<QString> text;
    for (const Record &record : ledger.records) {
        const auto snapshot = ledger.snapshots.constFind(digestHex(record.digest));
        if (record.role == role && record.vote == Vote::Approve && snapshot != ledger.snapshots.cend())
            text = snapshot->text;
    }
    return text;
}

void ReviewPane::showChanges()
{
    if (!isVisible())
        return;
    const QString &text = m_session->document()->text();
    QList<ReviewMap::Field> fields;
    for (const ReviewPart &part : std::as_const(m_parts))
        fields += {part.title.isEmpty() ? tr("Beginning") : part.title, {}};
    for (const RoleVerdict &verdict : m_session->gate().roles) {
        const std::optional<QString> approved =
            verdict.verdict == Verdict::Stands ? std::nullopt : lastApproved(m_session->ledger(), verdict.role);
        const QList<bool> changed = approved ? changedParts(m_parts, text, *approved) : QList<bool>();
        for (qsizetype part = 0; part < changed.size(); ++part) {
            if (changed[part])
                fields[part].changedFor += verdict.role;
        }
    }
    m_map->setFields(fields);
    showPart(m_part);
}

void ReviewPane::showPart(int part)
{
    m_part = std::clamp(part, 0, std::max(int(m_parts.size()) - 1, 0));
    m_map->setCurrent(m_part);
    if (m_parts.isEmpty()) {
        m_place->setText({});
        m_changes->clear();
        m_shown->document()->open({});
        return;
    }
    const ReviewPart &shown = m_parts[m_part];
    const ReviewMap::Field field = m_map->fields().value(m_part);
    m_place->setText(tr("%1 of %2 · %3").arg(m_part + 1).arg(m_parts.size()).arg(field.title));
    m_changes->setText(field.changedFor.isEmpty() ? QString()
                                                  : tr("▼ Changed since the approval of %1").arg(field.changedFor.join(u", "_s)));
    setAccessibleDescription(m_place->text() + u' ' + m_changes->text());
    // links defined elsewhere in the plan lead somewhere here, too
    const QString text = m_session->document()->text().sliced(shown.range.start, shown.range.length());
    const QString whole = text.trimmed() + u"\n\n"_s + linkDefinitions(m_session->document()->blocks());
    if (whole != m_shown->document()->text())
        m_shown->document()->open(whole);
}

void ReviewPane::showRange(TextRange range)
{
    for (int part = 0; part < m_parts.size(); ++part) {
        if (m_parts[part].range.contains(range.start))
            showPart(part);
    }
}

/** Down the page, and at its end to the next part; so up. */
void ReviewPane::readOn(int direction, bool byPage)
{
    QScrollBar *bar = m_page->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + direction * (byPage ? bar->pageStep() * 9 / 10 : bar->pageStep() / 6));
    if (bar->value() != before)
        return;
    const int next = m_part + direction;
    if (next < 0 || next >= m_parts.size())
        return;
    showPart(next);
    bar->setValue(direction > 0 ? 0 : bar->maximum());
}

void ReviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool back = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Right:
        return showPart(m_part + (isRightToLeft() ? -1 : 1));
    case Qt::Key_Left:
        return showPart(m_part + (isRightToLeft() ? 1 : -1));
    case Qt::Key_Home:
        return showPart(0);
    case Qt::Key_End:
        return showPart(int(m_parts.size()) - 1);
    case Qt::Key_Down:
        return readOn(1, false);
    case Qt::Key_Up:
        return readOn(-1, false);
    case Qt::Key_Space:
        return readOn(back ? -1 : 1, true);
    case Qt::Key_PageDown:
        return readOn(1, true);
    case Qt::Key_PageUp:
        return readOn(-1, true);
    case Qt::Key_Q:
        return begin(Entry::Question);
    case Qt::Key_N:
        return begin(Entry::Remark);
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ReviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEntry();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPane::begin(Entry entry)
{
    m_entryKind = entry;
    const bool isQuestion = entry == Entry::Question;
    m_entryLabel->setText(isQuestion ? tr("Question:") : tr("Remark:"));
    m_entry->setAccessibleName(isQuestion ? tr("Question") : tr("Remark"));
    m_entry->setPlaceholderText(isQuestion ? tr("It becomes an open question of the plan") : tr("It goes with the next approval"));
    m_entryRow->show();
    m_entry->setFocus();
    say(tr("Return keeps it, Esc leaves it"));
}

void ReviewPane::takeEntry()
{
    const QString words = m_entry->text().trimmed();
    if (words.isEmpty())
        return;
    if (m_entryKind == Entry::Question) {
        ask(words);
        return;
    }
    m_remarks += words;
    endEntry();
    say(tr("%n remark(s) go with the next approval", nullptr, int(m_remarks.size())));
}

/** What was typed stays where the plan cannot take it. */
void ReviewPane::ask(const QString &question)
{
    if (m_session->isSuspended() || m_session->document()->isReadOnly()) {
        say(tr("The plan cannot be changed now."));
        return;
    }
    QStringList taken;
    for (const Research &research : m_session->research()) {
        for (const ResearchFinding &finding : research.findings)
            taken += finding.id;
    }
    const Edit edit = raiseQuestion(m_session->subject(), question, taken);
    if (edit.isRefused()) {
        say(Wording::text(edit.reason));
        return;
    }
    if (!m_session->perform(edit, Wording::text(edit.label)))
        return;
    endEntry();
    say(tr("“%1” is an open question of the plan now").arg(question));
}

void ReviewPane::endEntry()
{
    m_entry->clear();
    m_entryRow->hide();
    setFocus();
    say(hint());
}

void ReviewPane::say(const QString &words)
{
    m_note->setText(words);
    m_note->setAccessibleName(words);
}

void ReviewPane::fitType()
{
    const double line = std::max(height() / linesOfType, 12.0) * m_zoom;
    const int ordinary = std::max(QFontInfo(QApplication::font()).pixelSize(), 1);
    m_page->setZoom(line / ordinary);
    QFont words = QApplication::font();
    words.setPixelSize(qRound(std::max(line * 0.8, ordinary * m_zoom)));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_map, m_place, m_changes, m_entryLabel, m_entry})
        widget->setFont(words);
    words.setPixelSize(qRound(std::max(line * 0.5, ordinary * m_zoom)));
    m_note->setFont(words);
}

void ReviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takePlan();
}

void ReviewPane::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter(this).fillRect(rect(), theme.surface);
}

} // namespace Setsquare
