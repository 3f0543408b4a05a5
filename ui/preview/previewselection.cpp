// SPDX-License-Identifier: Apache-2.0
#include "previewselection.h"

#include <limits>

namespace Setsquare {

void PreviewSelection::select(PreviewPosition from, PreviewPosition to)
{
    m_anchor = from;
    m_end = to;
}

void PreviewSelection::selectAll(const PreviewLayout &layout)
{
    if (layout.count() > 0)
        select({0, 0}, {layout.count() - 1, std::numeric_limits<int>::max()});
}

void PreviewSelection::follow(const PreviewLayout::Splice &splice)
{
    const auto isGone = [&splice](PreviewPosition position) {
        return position.cell >= splice.first && position.cell < splice.first + splice.removed;
    };
    if (isEmpty() || isGone(m_anchor) || isGone(m_end)) {
        clear();
        return;
    }
    m_anchor.cell = splice.mapped(m_anchor.cell);
    m_end.cell = splice.mapped(m_end.cell);
}

std::pair<int, int> PreviewSelection::inCell(int cell, const QTextDocument &document) const
{
    const PreviewPosition from = first();
    const PreviewPosition to = last();
    if (isEmpty() || cell < from.cell || cell > to.cell)
        return {0, 0};
    const int end = document.characterCount() - 1;
    return {cell == from.cell ? std::min(from.position, end) : 0, cell == to.cell ? std::min(to.position, end) : end};
}

QString PreviewSelection::text(const PreviewLayout &layout) const
{
    QString copied;
    for (int cell = first().cell; !isEmpty() && cell <= last().cell && cell < layout.count(); ++cell) {
        std::unique_ptr<PreviewDocument> made;
        const PreviewDocument *document = layout.existingDocument(cell);
        if (!document) {
            made = layout.makeDocument(cell);
            document = made.get();
        }
        const auto [from, to] = inCell(cell, *document);
        const QString text = document->copiedText(from, to);
        if (!copied.isEmpty() && !text.isEmpty())
            copied += layout.chunk(cell).continuesList ? u"\n" : u"\n\n";
        copied += text;
    }
    return copied;
}

} // namespace Setsquare
