// SPDX-License-Identifier: Apache-2.0
#include "sourceeditor.h"

#include "lineendings.h"
#include "linenumbermargin.h"
#include "markdownhighlighter.h"
#include "sourcetyping.h"
#include "spelling.h"
#include "theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace Setsquare {

SourceEditor::SourceEditor(PlanSession *session, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_plan(session->document())
    , m_session(session)
    , m_sync(session->document(), document())
    , m_margin(new LineNumberMargin(this))
    , m_marks(m_plan)
{
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Source of the plan"));
    setAccessibleDescription(tr("The plan's markdown text"));
    setCursorWidth(2);
    document()->setDocumentMargin(Spacing::small);
    m_highlighter = new MarkdownHighlighter(document(), this);
    updateColours();
    m_highlighter->setPalette(palette());
    connectParts();
    updateFont();
    takeText();
    moveCursor(QTextCursor::Start);
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    m_marksDelay.setSingleShot(true);
    m_marksDelay.setInterval(0);
    connect(&m_pause, &QTimer::timeout, m_plan, &PlanDocument::endMerge);
    connect(&m_marksDelay, &QTimer::timeout, this, &SourceEditor::updateMarks);
    connect(m_session, &PlanSession::findingsChanged, &m_marksDelay, qOverload<>(&QTimer::start));
    connect(&m_sync, &EditorSync::loaded, this, &SourceEditor::takeText);
    connect(m_plan, &PlanDocument::opened, this, [this] {
        const QScopedValueRollback quiet(m_quiet, true);
        moveCursor(QTextCursor::Start); // the text that the sync has just loaded has it at the end
        m_notedRevision = m_plan->revision();
    });
    connect(&m_sync, &EditorSync::patchAboutToBeShown, this, &SourceEditor::rememberScroll);
    connect(&m_sync, &EditorSync::patchShown, this, &SourceEditor::showPatched);
    connect(m_plan, &PlanDocument::textPatched, this, [this](const TextPatch &patch, PlanDocument::Origin origin) {
        m_tinted = patch.mapped(m_tinted);
        m_isTyping = origin == PlanDocument::Origin::Editor;
        if (m_isTyping)
            m_pause.start();
        for (TextRange &word : m_misspelled)
            word = patch.mapped(word);
        m_spellingDelay.start();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEditor::noteCursor);
    connect(this, &QPlainTextEdit::selectionChanged, this, &SourceEditor::noteCursor);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceEditor::updateHighlights);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_spellingDelay, qOverload<>(&QTimer::start));
}

void SourceEditor::takeText()
{
    setReadOnly(m_plan->isReadOnly() || !m_sync.isExact());
    m_tinted = {};
    m_misspelled.clear();
    m_marksDelay.start();
    m_spellingDelay.start();
    updateMargin();
}

void SourceEditor::updateFont()
{
    QFont around = parentWidget() ? parentWidget()->font() : QGuiApplication::font();
    if (m_textSize > 0)
        around.setPointSizeF(m_textSize);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(std::max(6, qRound(QFontInfo(around).pixelSize() * m_zoom)));
    setFont(font);
    setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(u' '));
    updateMargin();
}

void SourceEditor::setZoom(double factor)
{
    m_zoom = factor;
    updateFont();
}

void SourceEditor::setTextSize(double points)
{
    m_textSize = points;
    updateFont();
}

void SourceEditor::setLineNumbersVisible(bool visible)
{
    m_showNumbers = visible;
    updateMargin();
}

void SourceEditor::updateMargin()
{
    const int width = m_showNumbers ? m_margin->neededWidth() : 0;
    m_margin->setVisible(m_showNumbers);
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), width, contentsRect().height());
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
    updateHighlights();
    m_spellingDelay.start();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        updateColours();
        m_highlighter->setPalette(palette());
        updateHighlights();
    }
}

QList<SourceEditor::VisibleLine> SourceEditor::visibleLines() const
{
    QList<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top < viewport()->height(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        lines.append({block.blockNumber(), top, height});
        top += height;
    }
    return lines;
}

TextRange SourceEditor::visibleRange() const
{
    const QList<VisibleLine> lines = visibleLines();
    return lines.isEmpty() ? TextRange() : m_plan->lines().lines(lines.first().number, lines.last().number);
}

// -- following changes made elsewhere ------------------------------------------------------------------------------------------------

void SourceEditor::pause()
{
    m_pause.stop();
    m_plan->endMerge();
    m_sync.pause();
}

void SourceEditor::resume(TextRange place, bool tinted)
{
    if (!m_sync.isPaused())
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_sync.resume();
        setTextCursor(m_sync.cursor(place));
    }
    m_notedRevision = m_plan->revision();
    updateMarks();
    if (tinted)
        showTinted(place);
}

void SourceEditor::rememberScroll()
{
    m_topLine = QTextCursor(firstVisibleBlock());
    m_topLine.setKeepPositionOnInsert(true);
}

void SourceEditor::showPatched(TextRange changed, PlanDocument::Origin origin)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (m_topLine.block().isValid())
        verticalScrollBar()->setValue(m_topLine.block().firstLineNumber());
    m_topLine = QTextCursor();
    if (origin == PlanDocument::Origin::History && hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(m_sync.editorPosition(changed.end));
        setTextCursor(cursor);
    }
    m_notedRevision = m_plan->revision();
    updateHighlights();
}

void SourceEditor::noteCursor()
{
    if (m_quiet || m_sync.isFollowing())
        return;
    if (m_notedRevision == m_plan->revision()) { // the cursor went somewhere without typing
        m_plan->endMerge();
        m_isTyping = false;
        m_spellingDelay.start();
    }
    m_notedRevision = m_plan->revision();
    m_tinted = {};
    updateHighlights();
    Q_EMIT rangeChosen(selectedRange());
}

void SourceEditor::showSelected(TextRange range)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_tinted = {};
    setTextCursor(m_sync.cursor(range));
    centerCursor();
    updateHighlights();
}

void SourceEditor::showTinted(TextRange range)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_plan->endMerge();
    m_tinted = range;
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_sync.editorPosition(range.start));
    const bool inSight = viewport()->rect().contains(cursorRect(cursor));
    setTextCursor(cursor);
    if (!inSight)
        centerCursor();
    updateHighlights();
}

// -- what is shown over the text -----------------------------------------------------------------------------------------------------

void SourceEditor::updateMarks()
{
    m_marks.setFindings(m_session->findings());
    m_margin->update();
    updateHighlights();
}

/** Paints again if other rows are to be marked than before. */
void SourceEditor::updateRows()
{
    const MarkedRows rows {m_tinted, textCursor().blockNumber(), textCursor().hasSelection()};
    if (rows == m_rows)
        return;
    m_rows = rows;
    viewport()->update();
    m_margin->update();
}

/** A selection has to be seen on the rows that are marked, which have the theme's selection colour. */
void SourceEditor::updateColours()
{
    const Theme theme = Theme::of(palette());
    QColor colour = theme.accent;
    colour.setAlphaF(theme.isDark ? 0.45F : 0.3F);
    if (palette().color(QPalette::Highlight) == colour)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Highlight, colour);
    setPalette(colours);
}

/** The rows that are selected elsewhere, or the one with the cursor, below the text: an extra selection would leave wrapped lines ragged. */
void SourceEditor::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    const bool selected = textCursor().hasSelection();
    const int current = textCursor().blockNumber();
    QPainter painter(viewport());
    for (const VisibleLine &line : visibleLines()) {
        const qsizetype start = m_plan->lines().start(line.number);
        const bool tinted =
            !m_tinted.isEmpty() && start < m_tinted.end && m_tinted.start < std::max(m_plan->lines().start(line.number + 1), start + 1);
        const QRectF row(0, line.top, viewport()->width(), line.height);
        if (tinted) {
            painter.fillRect(row, theme.selection);
            painter.fillRect(QRectF(0, line.top, 3, line.height), theme.accent);
        } else if (m_tinted.isEmpty() && line.number == current && !selected) {
            painter.fillRect(row, theme.hover);
        }
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void SourceEditor::setFoundPlaces(const QList<TextRange> &places)
{
    m_found = places;
    updateHighlights();
}

void SourceEditor::addHighlight(QList<QTextEdit::ExtraSelection> &highlights, TextRange range, const QTextCharFormat &format) const
{
    highlights.append({m_sync.cursor(range), format});
}

/** Only what is in sight, because each costs a little at every change. While QPlainTextEdit takes the highlights it may lay out lines and
    scroll, and it does not survive being given others then (QWidgetTextControl::setExtraSelections, Qt 6.8). */
void SourceEditor::updateHighlights()
{
    if (m_sync.isPaused())
        return;
    if (m_highlighting) {
        m_marksDelay.start();
        return;
    }
    const QScopedValueRollback highlighting(m_highlighting, true);
    const Theme theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> highlights;
    const QList<VisibleLine> lines = visibleLines();
    updateRows();
    if (lines.isEmpty())
        return;
    const int first = lines.first().number;
    const int last = lines.last().number;
    const TextRange visible = m_plan->lines().lines(first, last);
    QTextCharFormat place;
    place.setBackground(QColor(theme.isDark ? 0x5c4a1a : 0xffe9a8));
    const auto begin =
        std::lower_bound(m_found.begin(), m_found.end(), visible.start, [](TextRange range, qsizetype start) { return range.end < start; });
    for (auto found = begin; found != m_found.end() && found->start < visible.end; ++found)
        addHighlight(highlights, *found, place);
    for (const FindingMarks::Mark &mark : m_marks.on(first, last))
        addHighlight(highlights, mark.underline, underlineFormat(mark.severity, palette()));
    for (const TextRange &word : std::as_const(m_misspelled)) {
        if (word.start >= visible.start && word.end <= visible.end)
            addHighlight(highlights, word, Spelling::underline(palette()));
    }
    setExtraSelections(highlights);
}

// -- keys, mouse ---------------------------------------------------------------------------------------------------------------------

/** QPlainTextEdit claims the keys of undo and redo even when it has no undo: they are the window's. */
bool SourceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        if (event->matches(QKeySequence::Undo))
            m_plan->undoStack()->undo();
        else
            m_plan->undoStack()->redo();
        event->accept();
        return;
    }
    if (!isReadOnly() && SourceTyping(this).press(event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

/** Dragging within the text is one patch with two changes: what lies between is not touched, nor its line ends. */
void SourceEditor::dropEvent(QDropEvent *event)
{
    const bool own = event->source() == this || event->source() == viewport();
    if (!own || isReadOnly()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    QDragLeaveEvent leave;
    QPlainTextEdit::dragLeaveEvent(&leave); // takes the drop mark away
    const TextRange from = selectedRange();
    const qsizetype to = m_sync.textPosition(cursorForPosition(event->position().toPoint()).position());
    const bool move = event->dropAction() == Qt::MoveAction;
    event->accept();
    if (from.isEmpty() || (move && from.start <= to && to <= from.end))
        return;
    const QString dropped = m_plan->text().sliced(from.start, from.length());
    const std::optional<TextPatch> patch =
        move ? TextPatch::fromChanges({{from, QString()}, {{to, to}, dropped}}) : TextPatch({to, to}, dropped);
    if (patch && m_plan->apply(*patch, move ? tr("Move text") : tr("Copy text"), PlanDocument::Origin::Structure)) {
        const qsizetype start = patch->mapped(to, TextPatch::Bias::Before);
        showSelected({start, start + dropped.size()});
    }
}

void SourceEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = textCursor().hasSelection();
    const bool writable = !isReadOnly();
    QUndoStack *stack = m_plan->undoStack();
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, bool enabled, auto slot) {
        QAction *action = menu->addAction(text, this, slot);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
    };
    add(tr("&Undo"), QKeySequence::Undo, stack->canUndo(), [stack] { stack->undo(); });
    add(tr("&Redo"), QKeySequence::Redo, stack->canRedo(), [stack] { stack->redo(); });
    menu->addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, selected && writable, &QPlainTextEdit::cut);
    add(tr("&Copy"), QKeySequence::Copy, selected, &QPlainTextEdit::copy);
    add(tr("&Paste"), QKeySequence::Paste, canPaste(), &QPlainTextEdit::paste);
    add(tr("&Delete"), QKeySequence::Delete, selected && writable, &SourceEditor::deleteSelection);
    menu->addSeparator();
    add(tr("Select &all"), QKeySequence::SelectAll, true, &QPlainTextEdit::selectAll);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    offerSpelling(menu, byMouse ? m_sync.textPosition(cursorForPosition(event->pos()).position()) : selectedRange().start);
    menu->popup(event->globalPos());
}

// -- clipboard, menus and tips -------------------------------------------------------------------------------------------------------

bool SourceEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls(); // files are the window's
}

void SourceEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText() || isReadOnly())
        return;
    m_plan->endMerge();
    m_sync.setLabel(tr("Paste"));
    textCursor().insertText(withLineFeeds(source->text()));
    m_sync.setLabel({});
    m_plan->endMerge();
    ensureCursorVisible();
}

/** The characters of the plan: QTextDocument would give a space for each NBSP. */
QMimeData *SourceEditor::createMimeDataFromSelection() const
{
    const TextRange range = selectedRange();
    auto *data = new QMimeData;
    data->setText(withLineFeeds(m_plan->text().sliced(range.start, range.length())));
    return data;
}

void SourceEditor::deleteSelection()
{
    m_plan->endMerge();
    m_sync.setLabel(tr("Delete"));
    textCursor().removeSelectedText();
    m_sync.setLabel({});
    m_plan->endMerge();
}

bool SourceEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor cursor = cursorForPosition(help->pos());
        QToolTip::showText(help->globalPos(), m_marks.toolTipAt(m_sync.textPosition(cursor.position()), cursor.blockNumber()), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

} // namespace Setsquare
