// SPDX-License-Identifier: Apache-2.0
// What the preview says to those who listen to it: the third part of PreviewPane.
#include "previewpane.h"

#include "previewlayout.h"
#include "previewselection.h"

#include <QAccessible>
#include <QTextBlock>

namespace Setsquare {

PreviewReading PreviewPane::reading() const
{
    return PreviewReading(m_layout.get());
}

std::pair<PreviewPosition, PreviewPosition> PreviewPane::selectedPlaces() const
{
    if (m_isTextCurrent || !m_hasRange || m_layout->count() == 0)
        return {m_text->first(), m_text->last()};
    const PlanDocument *plan = m_document;
    const int cell = std::clamp(plan->blocks().entryAt(m_range.start), 0, m_layout->count() - 1);
    const int line = plan->lines().lineAt(m_range.start) - plan->blocks().entries()[size_t(cell)].firstLine;
    const PreviewDocument *document = m_layout->document(cell);
    PreviewPosition place {cell, 0};
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (document->isRead(block) && document->info(block).firstLine <= line)
            place.position = block.position();
    }
    return {place, place};
}

void PreviewPane::selectPlaces(PreviewPosition from, PreviewPosition to)
{
    if (from.cell < 0 || from.cell >= m_layout->count())
        return;
    m_text->select(from, to);
    m_isTextCurrent = true;
    const PreviewDocument *document = m_layout->document(from.cell);
    const QTextBlock block = document->findBlock(from.position);
    const QRectF rect = document->documentLayout()->blockBoundingRect(block).translated(0, m_layout->documentTop(from.cell));
    makeVisible(rect.top(), rect.bottom());
    layOutVisible();
    tellReader();
}

QRect PreviewPane::rectAt(PreviewPosition position) const
{
    if (position.cell < 0 || position.cell >= m_layout->count())
        return {};
    const PreviewDocument *document = m_layout->document(position.cell);
    const QTextBlock block = document->findBlock(position.position);
    const QTextLayout *layout = block.layout();
    const QTextLine line = layout->lineForTextPosition(position.position - block.position());
    if (!line.isValid())
        return {};
    const QRectF rect = document->documentLayout()->blockBoundingRect(block);
    const double left = line.cursorToX(position.position - block.position());
    const double right = line.cursorToX(std::min(position.position - block.position() + 1, block.length() - 1));
    const QPointF origin = rect.topLeft() - layout->boundingRect().topLeft();
    return QRectF(left, line.y(), std::max(right - left, 1.0), line.height())
        .translated(origin)
        .translated(contentLeft(), m_layout->documentTop(position.cell) - viewTop())
        .toAlignedRect();
}

/** Only if somebody listens: the places in the text are counted for nobody else. */
void PreviewPane::tellReader()
{
    if (!QAccessible::isActive())
        return;
    const auto [from, to] = selectedPlaces();
    if (from < to) {
        QAccessibleTextSelectionEvent event(this, reading().offsetOf(from), reading().offsetOf(to));
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextCursorEvent event(this, reading().offsetOf(from));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Setsquare
