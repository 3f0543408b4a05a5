// SPDX-License-Identifier: Apache-2.0
#include "stepeditor.h"

#include "addbutton.h"
#include "chip.h"
#include "editablefield.h"
#include "marks.h"
#include "textfield.h"
#include "theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr std::array icons {"up", "down", "trash"};

namespace {

/** The sign before what is missing. */
class WarningMark : public QWidget
{
public:
    explicit WarningMark(QWidget *parent) : QWidget(parent)
    {
        const int side = fontMetrics().height();
        setFixedSize(side, side + 2 * Spacing::small);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Marks::paintSeverity(&painter, rect(), Severity::Warning, Theme::of(palette()));
    }
};

} // namespace

StepEditor::StepEditor(const QString &what, const QString &addText, const Functions &functions, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_functions(functions)
    , m_column(new QVBoxLayout(this))
    , m_add(new AddButton(addText, this))
    , m_rest(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(m_add, &QToolButton::clicked, this, [this] { beginAdding(); });
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(m_rest);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setRest(0);
}

StepEditor::Row StepEditor::newRow(int index)
{
    Row row;
    row.widget = new QWidget(this);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Spacing::small);
    row.chip = new Chip({}, Chip::Kind::Link, row.widget);
    row.chip->setToolTip(tr("Go to source"));
    connect(row.chip, &Chip::clicked, this, [this, index] { Q_EMIT stepActivated(index); });
    auto *head = new QVBoxLayout; // the chip stands beside the first line of the text
    head->setContentsMargins(0, Spacing::small - 1, 0, 0);
    head->addWidget(row.chip, 0, Qt::AlignTop);
    head->addStretch(1);
    line->addLayout(head);
    row.warning = new WarningMark(row.widget);
    line->addWidget(row.warning, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout; // the title above the text: beside it there is little room in a narrow pane
    words->setSpacing(0);
    line->addLayout(words, 1);
    if (m_functions.rename) {
        row.title = newTitle(row.widget, tr("Name of %1 %2").arg(m_what).arg(index + 1));
        row.title->setFramed(false);
        row.title->setCommit([this, index](const QString &text) { return m_functions.rename(index, text); });
        row.title->setVisible(m_isTitled);
        words->addWidget(row.title);
    }
    row.field = newField(row.widget, tr("%1 %2").arg(m_what).arg(index + 1), m_textHint);
    row.field->setCommit([this, index](const QString &text) { return m_functions.change(index, text); });
    row.field->editor()->installEventFilter(this);
    words->addWidget(row.field);
    auto *tools = new QHBoxLayout; // room is kept for them, so that nothing moves when they come: as little as can be
    tools->setSpacing(0);
    line->addLayout(tools);
    connect(addButton(row, tools, u"up"_s, tr("Move up")), &QToolButton::clicked, this, [this, index] { move(index, index - 1); });
    connect(addButton(row, tools, u"down"_s, tr("Move down")), &QToolButton::clicked, this, [this, index] { move(index, index + 1); });
    connect(addButton(row, tools, u"trash"_s, tr("Remove")), &QToolButton::clicked, this, [this, index] { m_functions.remove(index); });
    row.widget->installEventFilter(this);
    updateIcons(row);
    showButtons(row, false);
    return row;
}

EditableField *StepEditor::newField(QWidget *parent, const QString &name, const QString &hint)
{
    auto *field = new EditableField(EditableField::Kind::Line, parent);
    field->setName(name);
    field->setHint(hint);
    connect(field, &EditableField::refused, this, &StepEditor::refused);
    return field;
}

EditableField *StepEditor::newTitle(QWidget *parent, const QString &name)
{
    EditableField *title = newField(parent, name, m_titleHint);
    title->setWeight(QFont::DemiBold);
    return title;
}

void StepEditor::setTitled(bool titled)
{
    m_isTitled = titled;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.title)
            row.title->setVisible(titled);
    }
}

void StepEditor::setRest(int count)
{
    m_rest->setVisible(count > 0);
    m_rest->setText(tr("and %n more in the text", nullptr, count));
}

void StepEditor::setHints(const QString &title, const QString &text)
{
    m_titleHint = title;
    m_textHint = text;
}

QToolButton *StepEditor::addButton(Row &row, QHBoxLayout *line, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(row.widget);
    button->setObjectName(icon);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedSize(button->iconSize() + QSize(Spacing::small, Spacing::medium));
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    line->addWidget(button, 0, Qt::AlignTop);
    row.buttons.append(button);
    return button;
}

void StepEditor::updateIcons(const Row &row)
{
    for (qsizetype i = 0; i < row.buttons.size(); ++i)
        row.buttons[i]->setIcon(themedIcon(QString::fromLatin1(icons.at(size_t(i))), palette()));
}

void StepEditor::showButtons(const Row &row, bool shown)
{
    const int place = int(std::ranges::find(std::as_const(m_rows), row.widget, &Row::widget) - m_rows.cbegin());
    row.buttons[0]->setEnabled(place > 0);
    row.buttons[1]->setEnabled(place + 1 < m_rows.size());
    for (QToolButton *button : row.buttons)
        button->setVisible(shown && !m_isReadOnly && !row.isMissing && (button == row.buttons.last() || m_functions.move));
}

void StepEditor::setSteps(const QList<Step> &steps)
{
    while (m_rows.size() > steps.size())
        delete m_rows.takeLast().widget;
    while (m_rows.size() < steps.size()) {
        const Row row = newRow(int(m_rows.size()));
        m_column->insertWidget(int(m_rows.size()), row.widget);
        m_rows.append(row);
        row.widget->show();
    }
    int widest = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        Row &row = m_rows[i];
        row.isMissing = steps[i].isMissing;
        row.warning->setVisible(row.isMissing);
        row.field->setFramed(row.isMissing);
        if (row.title) {
            row.title->setValue(steps[i].title);
            row.title->setReadOnly(m_isReadOnly);
        }
        row.chip->setText(steps[i].name);
        row.chip->setAccessibleName(tr("Go to %1 %2").arg(m_what).arg(i + 1));
        row.chip->updateGeometry();
        row.field->setValue(steps[i].text);
        row.field->setReadOnly(m_isReadOnly);
        widest = std::max(widest, row.chip->sizeHint().width());
    }
    for (const Row &row : std::as_const(m_rows))
        row.chip->setMinimumWidth(widest);
    if (!m_draftRow)
        return;
    m_draftIndex = std::min(m_draftIndex, int(m_rows.size()));
    m_column->removeWidget(m_draftRow);
    m_column->insertWidget(m_draftIndex, m_draftRow);
}

void StepEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const Row &row : std::as_const(m_rows)) {
        row.field->setReadOnly(readOnly);
        if (row.title)
            row.title->setReadOnly(readOnly);
    }
}

// -- adding ----------------------------------------------------------------------------------------------------------------------

void StepEditor::beginAdding(int index)
{
    if (m_isReadOnly)
        return;
    m_draftIndex = index;
    if (!m_draft) {
        makeDraft();
        Q_EMIT addingChanged();
    }
    m_column->removeWidget(m_draftRow);
    m_column->insertWidget(index, m_draftRow);
    (m_draftTitle ? m_draftTitle : m_draft)->setFocus();
}

void StepEditor::makeDraft()
{
    m_draftRow = new QWidget(this);
    auto *words = new QVBoxLayout(m_draftRow);
    words->setContentsMargins(m_rows.isEmpty() ? 0 : m_rows.first().chip->minimumWidth() + Spacing::small, 0, 0, 0);
    words->setSpacing(Spacing::small);
    if (m_functions.rename && m_isTitled) {
        m_draftTitle = newTitle(m_draftRow, tr("Name of %1").arg(m_what));
        words->addWidget(m_draftTitle);
        connect(m_draftTitle->editor(), &TextField::submitted, m_draftRow, [this] { m_draft->setFocus(); });
        connect(m_draftTitle->editor(), &TextField::escaped, this, &StepEditor::endAdding);
        connect(m_draftTitle->editor(), &TextField::left, this, &StepEditor::noticeLeaving, Qt::QueuedConnection);
    }
    m_draft = newField(m_draftRow, m_what, m_textHint.isEmpty() ? m_what : m_textHint);
    m_draft->setCommit([this](const QString &text) { return keepDraft(text.trimmed()); });
    words->addWidget(m_draft);
    connect(m_draft->editor(), &TextField::submitted, this, &StepEditor::keepAdded);
    connect(m_draft->editor(), &TextField::escaped, this, &StepEditor::endAdding);
    connect(m_draft->editor(), &TextField::left, this, &StepEditor::noticeLeaving, Qt::QueuedConnection);
    m_draftRow->show();
}

bool StepEditor::keepDraft(const QString &text)
{
    const QString title = m_draftTitle ? m_draftTitle->text().trimmed() : QString();
    return (title.isEmpty() && text.isEmpty()) || m_functions.add(m_draftIndex, title, text);
}

/** Whoever goes elsewhere has not thrown away what was entered; what is not taken stays to be corrected. */
void StepEditor::noticeLeaving()
{
    if (!m_draft || m_draft->isEdited())
        return;
    const bool isKept = !m_draft->text().isEmpty();
    if (!isKept && m_draftRow->isAncestorOf(QApplication::focusWidget()))
        return;
    if (isKept || keepDraft({}))
        endAdding();
}

/** Return has kept it, and begins the next. */
void StepEditor::keepAdded()
{
    if (!m_draft || m_draft->isEdited())
        return;
    const bool hasTitle = m_draftTitle && !m_draftTitle->text().trimmed().isEmpty();
    const bool hasText = !m_draft->text().trimmed().isEmpty();
    if (!hasTitle && !hasText) {
        endAdding();
        return;
    }
    if (!hasText && !keepDraft({})) // an empty text has not been committed
        return;
    ++m_draftIndex;
    for (EditableField *field : {m_draftTitle, m_draft}) {
        if (!field)
            continue;
        field->forget();
        field->setValue({});
    }
    if (m_draftTitle)
        m_draftTitle->setFocus();
}

void StepEditor::endAdding()
{
    if (!m_draftRow)
        return;
    const bool hadFocus = m_draftRow->isAncestorOf(QApplication::focusWidget());
    m_draft = nullptr;
    m_draftTitle = nullptr;
    std::exchange(m_draftRow, nullptr)->deleteLater();
    if (hadFocus)
        m_add->setFocus();
    Q_EMIT addingChanged();
}

// -- moving ----------------------------------------------------------------------------------------------------------------------

void StepEditor::move(int step, int to)
{
    if (to < 0 || to >= m_rows.size() || !m_rows[step].field->commit())
        return;
    const bool hadFocus = m_rows[step].field->editor()->hasFocus();
    if (m_functions.move(step, to) && hadFocus)
        m_rows[to].field->setFocus();
}

int StepEditor::rowOf(const QObject *editor) const
{
    const auto isOf = [editor](const Row &row) { return row.field->editor() == editor; };
    const auto found = std::ranges::find_if(m_rows, isOf);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

bool StepEditor::handleKey(int step, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down) && m_functions.move) {
        move(step, key == Qt::Key_Up ? step - 1 : step + 1);
        return true;
    }
    if (isReturn && modifiers == Qt::ControlModifier && m_rows[step].field->commit()) {
        beginAdding(step + 1);
        return true;
    }
    return false;
}

bool StepEditor::eventFilter(QObject *watched, QEvent *event)
{
    const int step = rowOf(watched);
    if (step >= 0 && !m_isReadOnly) {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const auto *key = isKey ? static_cast<const QKeyEvent *>(event) : nullptr;
        if (event->type() == QEvent::KeyPress && handleKey(step, key->key(), key->modifiers()))
            return true;
        const bool isMove = event->type() == QEvent::ShortcutOverride && key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            showButtons(m_rows[step], event->type() == QEvent::FocusIn || m_rows[step].widget->underMouse());
    }
    const auto row = std::ranges::find(m_rows, watched, &Row::widget);
    if (row != m_rows.end() && (event->type() == QEvent::Enter || event->type() == QEvent::Leave))
        showButtons(*row, event->type() == QEvent::Enter || row->field->editor()->hasFocus());
    return QWidget::eventFilter(watched, event);
}

void StepEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Row &row : std::as_const(m_rows))
        updateIcons(row);
}

} // namespace Setsquare
