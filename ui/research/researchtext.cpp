// SPDX-License-Identifier: Apache-2.0
#include "researchtext.h"

#include "theme.h"

#include <QTextBlock>
#include <QTextEdit>

namespace Setsquare {

ResearchText::ResearchText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Spacing::large);
    setAccessibleName(tr("Full text of the research"));
}

void ResearchText::showDocument(const Research &research)
{
    if (m_shown.isSharedWith(research.text) || m_shown == research.text)
        return;
    m_shown = research.text;
    setPlainText(research.text);
    mark(nullptr);
}

void ResearchText::mark(const ResearchFinding *finding)
{
    m_firstLine = finding ? finding->firstLine : -1;
    m_lastLine = finding ? finding->lastLine : -1;
    paintMark();
    const QTextBlock block = document()->findBlockByNumber(m_firstLine);
    if (!finding || !block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void ResearchText::paintMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int line = m_firstLine; line >= 0 && line <= m_lastLine; ++line) {
        const QTextBlock block = document()->findBlockByNumber(line);
        if (!block.isValid())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::of(palette()).selection);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void ResearchText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    QPlainTextEdit::changeEvent(event);
}

} // namespace Setsquare
