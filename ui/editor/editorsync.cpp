// SPDX-License-Identifier: Apache-2.0
#include "editorsync.h"

#include "lineendings.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

EditorSync::EditorSync(PlanDocument *plan, QTextDocument *editor, QObject *parent) : QObject(parent), m_plan(plan), m_editor(editor)
{
    m_editor->setUndoRedoEnabled(false);
    connect(m_editor, &QTextDocument::contentsChange, this, [this](int position, int, int added) { readChange(position, added); });
    connect(m_plan, &PlanDocument::opened, this, &EditorSync::load);
    connect(m_plan, &PlanDocument::textPatched, this, &EditorSync::showPatch);
    load();
}

void EditorSync::load()
{
    if (m_paused) {
        m_isLoadDue = true;
        m_shown.clear();
        return;
    }
    const QScopedValueRollback following(m_following, true);
    m_exact = isShowable(m_plan->text());
    m_editor->setPlainText(m_exact ? m_plan->text() : showable(m_plan->text()));
    m_lines = m_plan->lines();
    m_revision = m_plan->revision();
    Q_EMIT loaded();
}

void EditorSync::pause()
{
    if (m_paused)
        return;
    m_paused = true;
    m_isLoadDue = m_revision != m_plan->revision(); // it is behind already
    if (!m_isLoadDue)
        m_shown = m_plan->text();
}

void EditorSync::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    const QString shown = std::exchange(m_shown, {});
    if (std::exchange(m_isLoadDue, false)) {
        load();
    } else if (m_revision != m_plan->revision()) {
        m_revision = m_plan->revision() - 1;
        showPatch(TextPatch::difference(shown, m_plan->text()), PlanDocument::Origin::Structure);
    }
}

qsizetype EditorSync::textPosition(int editorPosition) const
{
    const QTextBlock block = m_editor->findBlock(editorPosition);
    if (!block.isValid())
        return m_plan->text().size();
    const TextRange line = m_plan->lines().content(block.blockNumber(), m_plan->text());
    return std::min(line.start + editorPosition - block.position(), line.end);
}

int EditorSync::editorPosition(qsizetype textPosition) const
{
    const int line = m_plan->lines().lineAt(textPosition);
    const QTextBlock block = m_editor->findBlockByNumber(line);
    if (!block.isValid())
        return m_editor->characterCount() - 1;
    const qsizetype column = std::max(textPosition - m_plan->lines().start(line), qsizetype(0));
    return block.position() + int(std::min(column, qsizetype(block.length() - 1)));
}

TextRange EditorSync::textRange(const QTextCursor &cursor) const
{
    return {textPosition(cursor.selectionStart()), textPosition(cursor.selectionEnd())};
}

QTextCursor EditorSync::cursor(TextRange range) const
{
    QTextCursor cursor(m_editor);
    cursor.setPosition(editorPosition(range.start));
    cursor.setPosition(editorPosition(range.end), QTextCursor::KeepAnchor);
    return cursor;
}

QString EditorSync::lineEnd(int line) const
{
    const LineIndex &lines = m_plan->lines();
    for (; line >= 0; --line) {
        const qsizetype end = lines.content(line, m_plan->text()).end;
        if (line + 1 < lines.count() && lines.start(line + 1) > end)
            return m_plan->text().sliced(end, lines.start(line + 1) - end);
    }
    return u"\n"_s;
}

/** What the editor says that it replaced is used only as a promise that nothing before and behind it changed: it may name more
    characters than there are, and it does not know our line ends. What was there before is measured from both ends of the text. */
void EditorSync::readChange(int position, int added)
{
    if (m_following || m_paused || !m_exact)
        return;
    const QString &text = m_plan->text();
    const LineIndex &lines = m_plan->lines();
    const int to = std::min(position + added, m_editor->characterCount() - 1);
    const int from = std::min(position, to);
    const QTextBlock first = m_editor->findBlock(from);
    const QTextBlock last = m_editor->findBlock(to);
    const int oldLast = lines.count() - (m_editor->blockCount() - last.blockNumber());
    const qsizetype start = lines.start(first.blockNumber()) + from - first.position();
    const qsizetype end = oldLast < 0 ? -1 : lines.content(oldLast, text).end - (last.length() - 1 - (to - last.position()));
    if (end < start) { // more was said to be unchanged than there was: look at everything
        if (position > 0 || to < m_editor->characterCount() - 1)
            readChange(0, m_editor->characterCount());
        return;
    }
    QString now = joinedBlocks(first.blockNumber(), last.blockNumber(), from - first.position(), to - last.position(), oldLast);
    keepLineEndsApart(now, start > 0 ? text.at(start - 1) : QChar(), end < text.size() ? text.at(end) : QChar());
    const TextPatch patch = TextPatch({start, end}, now).trimmed(text);
    if (patch.isEmpty())
        return;
    const QScopedValueRollback leading(m_leading, true);
    const bool done = m_plan->apply(patch, m_label.isEmpty() ? tr("Typing") : m_label, PlanDocument::Origin::Editor);
    m_label.clear();
    m_lines = m_plan->lines();
    // A refusal, a further change by somebody who was told of this one, or a disagreement: the text is what counts.
    if (!done || m_plan->revision() != ++m_revision || m_lines.count() != m_editor->blockCount())
        QTimer::singleShot(0, this, &EditorSync::load);
}

/** The text of the editor's blocks from a column of the first to a column of the last. Lines that were there before keep their line ends. */
QString EditorSync::joinedBlocks(int firstBlock, int lastBlock, int from, int to, int oldLast) const
{
    QTextBlock block = m_editor->findBlockByNumber(firstBlock);
    if (firstBlock == lastBlock)
        return block.text().sliced(from, to - from);
    QStringList now;
    for (int number = firstBlock; number <= lastBlock; ++number, block = block.next())
        now.append(block.text());
    const QStringList ends = alignedLineEnds(m_plan->text(), m_plan->lines(), {firstBlock, oldLast}, now, lineEnd(firstBlock));
    now.last().truncate(to);
    QString joined = now.first().sliced(from);
    for (qsizetype i = 1; i < now.size(); ++i)
        joined += (joined.endsWith(u'\r') && ends.at(i - 1) == "\n"_L1 ? u"\r\n"_s : ends.at(i - 1)) + now.at(i);
    return joined;
}

void EditorSync::showPatch(const TextPatch &patch, PlanDocument::Origin origin)
{
    if (m_leading || m_paused || m_revision == m_plan->revision())
        return;
    const QScopedValueRollback following(m_following, true);
    const bool isNext = ++m_revision == m_plan->revision(); // otherwise the text is further already
    const QList<TextChange> changes = withWholeLineEnds(patch, m_plan->text());
    const bool showable =
        isNext && m_exact && std::all_of(changes.begin(), changes.end(), [](const TextChange &change) { return isShowable(change.text); });
    Q_EMIT patchAboutToBeShown();
    if (showable)
        showChanges(changes);
    m_lines = m_plan->lines();
    if (!showable || m_lines.count() != m_editor->blockCount())
        load();
    if (patch.changes().isEmpty())
        return;
    const TextRange old = patch.extent();
    Q_EMIT patchShown({old.start, old.end + patch.growth()}, origin);
}

/** Last change first, so that what is before it still lies where it did. */
void EditorSync::showChanges(const QList<TextChange> &changes)
{
    QTextCursor cursor(m_editor);
    cursor.beginEditBlock();
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        cursor.setPosition(formerEditorPosition(change->range.start));
        cursor.setPosition(formerEditorPosition(change->range.end), QTextCursor::KeepAnchor);
        cursor.insertText(change->text);
    }
    cursor.endEditBlock();
}

int EditorSync::formerEditorPosition(qsizetype position) const
{
    const int line = m_lines.lineAt(position);
    const QTextBlock block = m_editor->findBlockByNumber(line);
    if (!block.isValid())
        return m_editor->characterCount() - 1;
    return block.position() + int(std::min(position - m_lines.start(line), qsizetype(block.length() - 1)));
}

} // namespace Setsquare
