// SPDX-License-Identifier: Apache-2.0
#include "sourcepane.h"

#include "findbar.h"
#include "sourceeditor.h"
#include "sourcefinder.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Setsquare {

SourcePane::SourcePane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_editor(new SourceEditor(session, this))
    , m_bar(new FindBar(FindBar::Kind::FindAndReplace, this))
    , m_finder(new SourceFinder(m_editor, m_bar, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_editor);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { Q_EMIT cursorMoved(line(), column()); });
    connect(m_editor, &SourceEditor::rangeChosen, this, [this](TextRange range) { m_selection->select(range, this); });
    connect(m_selection, &PlanSelection::rangeSelected, this, [this](TextRange range, const QObject *source) {
        if (source != this)
            take(range);
    });
    connect(m_selection, &PlanSelection::rangeActivated, this, [this](TextRange range, const QObject *source) {
        if (source != this && isVisible()) {
            showRange(range);
            focusEditor();
        }
    });
    connect(m_session->document(), &PlanDocument::textPatched, this, [this](const TextPatch &patch) { m_place = patch.mapped(m_place); });
    connect(m_session->document(), &PlanDocument::opened, this, [this] { m_place = {}; });
    const auto takeReadOnly = [this] { m_bar->setReadOnly(m_session->document()->isReadOnly()); };
    connect(m_session->document(), &PlanDocument::opened, this, takeReadOnly);
    takeReadOnly();
    m_editor->pause();
}

SourcePane::~SourcePane() = default;

void SourcePane::showEvent(QShowEvent *event)
{
    m_editor->resume(m_place, m_isTinted);
    QWidget::showEvent(event);
    m_finder->searchLater();
}

void SourcePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_editor->isPaused())
        m_place = m_editor->selectedRange();
    m_isTinted = false;
    m_editor->pause();
}

void SourcePane::take(TextRange range)
{
    if (!m_editor->isPaused()) {
        m_editor->showTinted(range);
        return;
    }
    m_place = range;
    m_isTinted = true;
    Q_EMIT cursorMoved(line(), column());
}

void SourcePane::showRange(TextRange range)
{
    m_editor->showSelected(range);
}

void SourcePane::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

int SourcePane::line() const
{
    return (m_editor->isPaused() ? m_session->document()->lines().lineAt(m_place.start) : m_editor->textCursor().blockNumber()) + 1;
}

int SourcePane::column() const
{
    if (!m_editor->isPaused())
        return m_editor->textCursor().positionInBlock() + 1;
    const LineIndex &lines = m_session->document()->lines();
    return int(m_place.start - lines.start(lines.lineAt(m_place.start))) + 1;
}

void SourcePane::find()
{
    m_finder->open(false);
}

void SourcePane::replace()
{
    m_finder->open(true);
}

void SourcePane::findNext()
{
    m_finder->findNext();
}

void SourcePane::findPrevious()
{
    m_finder->findPrevious();
}

void SourcePane::undo()
{
    m_session->document()->undoStack()->undo();
}

void SourcePane::redo()
{
    m_session->document()->undoStack()->redo();
}

void SourcePane::setWordWrap(bool wrap)
{
    m_editor->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

bool SourcePane::isWordWrap() const
{
    return m_editor->lineWrapMode() == QPlainTextEdit::WidgetWidth;
}

void SourcePane::setLineNumbersVisible(bool visible)
{
    m_editor->setLineNumbersVisible(visible);
}

bool SourcePane::hasLineNumbers() const
{
    return m_editor->hasLineNumbers();
}

void SourcePane::setSpelling(Spelling *spelling)
{
    m_editor->setSpelling(spelling);
}

bool SourcePane::goToMisspelling()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    return m_editor->goToMisspelling();
}

void SourcePane::setTextSize(double points)
{
    m_editor->setTextSize(points);
}

void SourcePane::setZoom(double factor)
{
    m_editor->setZoom(factor);
}

/** The window's actions for these keys come first; here they work in a window that has none. */
void SourcePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        find();
    else if (event->key() == Qt::Key_H && event->modifiers() == Qt::ControlModifier)
        replace();
    else if (event->key() == Qt::Key_F3 && event->modifiers() == Qt::ShiftModifier)
        findPrevious();
    else if (event->key() == Qt::Key_F3 && event->modifiers() == Qt::NoModifier)
        findNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Setsquare
