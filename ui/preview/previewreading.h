// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "previewselection.h"

namespace Setsquare {

/** The whole plan as one text, as who listens to it or copies it has it: with numbers, bullets and boxes in words of their own. Units:
    offsets count its characters. Cost: the first to ask makes every chunk's text; later only that of chunks that changed. */
class PreviewReading
{
public:
    explicit PreviewReading(PreviewLayout *layout) : m_layout(layout) {}

    int length() const;
    QString text(int from, int to) const;
    /** Where a character stands; what is no character of the plan's stands where the next one does. */
    PreviewPosition positionAt(int offset) const;
    int offsetOf(PreviewPosition position) const;

private:
    PreviewLayout *m_layout;
};

} // namespace Setsquare
