// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <algorithm>

namespace Setsquare {

/** A half-open range of UTF-16 positions, in one snapshot of a text or relative to where its owner starts. */
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return start >= end; }
    bool contains(qsizetype position) const { return start <= position && position < end; }
    bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    bool overlaps(TextRange other) const { return std::max(start, other.start) < std::min(end, other.end); }
    TextRange shifted(qsizetype by) const { return {start + by, end + by}; }
    bool operator==(const TextRange &) const = default;
};

} // namespace Setsquare
