// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "previewlayout.h"

namespace Setsquare {

/** A place in the text of the preview. */
struct PreviewPosition {
    int cell = -1;
    int position = 0; ///< in the chunk's document
    auto operator<=>(const PreviewPosition &) const = default;
};

/** The text that is selected in the preview, over any number of chunks. */
class PreviewSelection
{
public:
    void begin(PreviewPosition position) { m_anchor = m_end = position; }
    void extend(PreviewPosition position) { m_end = position; }
    void select(PreviewPosition from, PreviewPosition to);
    void selectAll(const PreviewLayout &layout);
    void clear() { m_anchor = m_end = {}; }
    /** Follows a change of the chunks; what was selected in changed ones is no longer. */
    void follow(const PreviewLayout::Splice &splice);

    bool isEmpty() const { return m_anchor == m_end; }
    PreviewPosition first() const { return std::min(m_anchor, m_end); }
    PreviewPosition last() const { return std::max(m_anchor, m_end); }
    /** What is selected in a cell, as positions of its document; both are equal if nothing is. */
    std::pair<int, int> inCell(int cell, const QTextDocument &document) const;
    /** Cost: the chunks that are selected. */
    QString text(const PreviewLayout &layout) const;

private:
    PreviewPosition m_anchor;
    PreviewPosition m_end;
};

} // namespace Setsquare
