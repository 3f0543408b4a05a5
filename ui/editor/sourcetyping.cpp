// SPDX-License-Identifier: Apache-2.0
#include "sourcetyping.h"

#include "sourceeditor.h"
#include "typingrules.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int linesLookedAt = 400;

static bool isPlain(const QKeyEvent *event)
{
    return !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool SourceTyping::press(QKeyEvent *event)
{
    if (!isPlain(event))
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        breakLine();
        return true;
    case Qt::Key_Tab:
        indent(true);
        return true;
    case Qt::Key_Backtab:
        indent(false);
        return true;
    default:
        return event->text().size() == 1 && typeCharacter(event->text().front());
    }
}

bool SourceTyping::typeCharacter(QChar character)
{
    const QTextCursor cursor = m_editor->textCursor();
    if (cursor.hasSelection())
        return false;
    const QString line = cursor.block().text();
    const int column = cursor.positionInBlock();
    if (character.isLetterOrNumber() && column > 0 && line.at(column - 1).isSpace())
        m_editor->plan()->endMerge(); // a word ended
    if (character == u'`' || character == u'~')
        return typeFenceMark(character);
    return (character == u'-' || character == u'>') && typeCommentMark(character);
}

/** The mark that completes a fence brings the closing one, in the same change: otherwise the rest of the plan would be code for as long
    as it takes to type it. A closing fence that is typed where there is one already steps over it. */
bool SourceTyping::typeFenceMark(QChar character)
{
    QTextCursor cursor = m_editor->textCursor();
    const QTextBlock block = cursor.block();
    const QString line = block.text().left(cursor.positionInBlock()) + character;
    if (!cursor.atBlockEnd() || !opensFence(line))
        return false;
    if (!isLiteral(block.blockNumber())) {
        insertAround(QString(character), u"\n"_s + closingFence(line));
        return true;
    }
    if (!block.next().isValid() || block.next().text().trimmed() != line.trimmed())
        return false;
    cursor.setPosition(block.position());
    cursor.setPosition(block.next().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_editor->setTextCursor(cursor);
    return true;
}

bool SourceTyping::typeCommentMark(QChar character)
{
    QTextCursor cursor = m_editor->textCursor();
    const QString line = cursor.block().text();
    const QString before = line.left(cursor.positionInBlock());
    const QString after = line.mid(cursor.positionInBlock());
    if (character == u'-' && before.endsWith("<!-"_L1) && !after.contains("-->"_L1) && !isLiteral(cursor.blockNumber())) {
        insertAround(u"-"_s, u"-->"_s);
        return true;
    }
    const qsizetype open = before.lastIndexOf("<!--"_L1);
    if (open < 0 || before.indexOf("-->"_L1, open + 4) >= 0)
        return false;
    const QStringView inside = QStringView(before).sliced(open + 4);
    const qsizetype typed = inside.endsWith("--"_L1) ? 2 : inside.endsWith(u'-') ? 1 : 0;
    if (after != QStringView(u"-->").sliced(typed) || after.front() != character)
        return false;
    cursor.movePosition(QTextCursor::NextCharacter); // the mark is there already
    m_editor->setTextCursor(cursor);
    return true;
}

void SourceTyping::insertAround(const QString &before, const QString &after)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.insertText(before + after);
    cursor.setPosition(cursor.position() - int(after.size()));
    m_editor->setTextCursor(cursor);
}

void SourceTyping::breakLine()
{
    QTextCursor cursor = m_editor->textCursor();
    const QTextBlock block = m_editor->document()->findBlock(cursor.selectionStart());
    const int column = cursor.selectionStart() - block.position();
    const QString line = block.text();
    const LinePrefix prefix = linePrefix(line);
    const bool literal = isLiteral(block.blockNumber());
    const bool empty = line.size() <= prefix.length() && (prefix.isItem() || prefix.indent.contains(u'>'));
    m_editor->plan()->endMerge();
    if (empty && !literal && !cursor.hasSelection() && column == line.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText(); // an empty item ends its list
    } else if (literal || column < prefix.length()) {
        QString indent = prefix.indent.left(column);
        if (literal || prefix.isItem())
            indent = indent.left(indent.indexOf(u'>'));
        cursor.insertText(u"\n"_s + indent);
    } else {
        cursor.insertText(u"\n"_s + continuation(prefix));
    }
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    m_editor->plan()->endMerge();
}

void SourceTyping::indent(bool deeper)
{
    QTextCursor cursor = m_editor->textCursor();
    const QTextDocument *document = m_editor->document();
    const int first = document->findBlock(cursor.selectionStart()).blockNumber();
    int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    if (last > first && document->findBlock(cursor.selectionEnd()).position() == cursor.selectionEnd())
        --last;
    const QString line = lineText(first);
    const LinePrefix prefix = linePrefix(line);
    if (!prefix.isItem() && first == last) {
        if (deeper)
            cursor.insertText(prefix.indent.contains(u'\t') ? u"\t"_s : QString(4 - cursor.positionInBlock() % 4, u' '));
        else
            indentLines(first, last, -4, QCoreApplication::translate("Setsquare::SourceEditor", "Outdent"));
        return;
    }
    if (prefix.isItem() && first == last)
        last = itemEnd(first);
    const int column = int(prefix.indent.size());
    int target = deeper ? indentedColumn(linesAbove(first), line) : outdentedColumn(linesAbove(first), line);
    if (!prefix.isItem())
        target = std::max(column + (deeper ? 4 : -4), 0);
    indentLines(first, last, target - column,
                deeper ? QCoreApplication::translate("Setsquare::SourceEditor", "Indent")
                       : QCoreApplication::translate("Setsquare::SourceEditor", "Outdent"));
}

void SourceTyping::indentLines(int first, int last, int by, const QString &label)
{
    QList<TextChange> changes;
    const PlanDocument *plan = m_editor->plan();
    for (int number = first; number <= last; ++number) {
        const QString line = lineText(number);
        const QString indent = linePrefix(line).indent;
        const qsizetype at = plan->lines().start(number) + indent.size();
        const qsizetype spaces = indent.size() - (indent.lastIndexOf(u'>') + 1);
        if (by > 0 && !line.isEmpty())
            changes.append({{at, at}, QString(by, u' ')});
        else if (by < 0 && spaces > 0)
            changes.append({{at - std::min(qsizetype(-by), spaces), at}, QString()});
    }
    if (const std::optional<TextPatch> patch = TextPatch::fromChanges(changes); patch && !patch->isEmpty())
        m_editor->plan()->apply(*patch, label, PlanDocument::Origin::Structure);
}

/** The last line of what lies in an item. */
int SourceTyping::itemEnd(int line) const
{
    const qsizetype column = linePrefix(lineText(line)).indent.size();
    int end = line;
    for (QTextBlock block = m_editor->document()->findBlockByNumber(line + 1); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (text.trimmed().isEmpty())
            continue;
        if (linePrefix(text).indent.size() <= column)
            break;
        end = block.blockNumber();
    }
    return end;
}

/** Whether a line lies in code, a comment or front matter, where no mark means anything. */
bool SourceTyping::isLiteral(int line) const
{
    const BlockTree &blocks = m_editor->plan()->blocks();
    const int index = blocks.entryAt(m_editor->plan()->lines().start(line));
    if (index < 0)
        return false;
    const BlockTree::Entry &entry = blocks.entries()[size_t(index)];
    const int inChunk = line - entry.firstLine;
    return std::any_of(entry.chunk->blocks.begin(), entry.chunk->blocks.end(), [inChunk](const Block &block) {
        const bool literal = block.kind == BlockKind::Code || block.kind == BlockKind::Html || block.kind == BlockKind::FrontMatter;
        return literal && block.firstLine <= inChunk && inChunk <= block.lastLine;
    });
}

QString SourceTyping::lineText(int line) const
{
    return m_editor->document()->findBlockByNumber(line).text();
}

QStringList SourceTyping::linesAbove(int line) const
{
    QStringList above;
    for (int number = std::max(0, line - linesLookedAt); number < line; ++number)
        above.append(lineText(number));
    return above;
}

} // namespace Setsquare
