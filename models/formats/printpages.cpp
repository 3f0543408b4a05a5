// SPDX-License-Identifier: Apache-2.0
#include "printpages.h"

namespace Setsquare {

namespace {

struct Part {
    const PrintPiece *piece = nullptr;
    int part = 0;
    double height = 0;
    double gap = 0;
    bool mayBegin = true; ///< a page
    bool mustBegin = false;
};

std::vector<Part> partsOf(const PrintPieces &pieces)
{
    std::vector<Part> parts;
    bool isHeld = false;
    for (const std::unique_ptr<PrintPiece> &piece : pieces) {
        for (int part = 0; part < piece->partCount(); ++part) {
            const bool isFirst = part == 0;
            parts.push_back({piece.get(), part, piece->partHeight(part), isFirst ? piece->gap : 0,
                             isFirst ? !isHeld : piece->mayBegin(part), isFirst && piece->beginsPage});
        }
        isHeld = piece->staysWithNext;
    }
    return parts;
}

/** What is put above a part that goes on with a piece of the page before. */
double repeatedHeight(const Part &part)
{
    double height = 0;
    for (int repeated = 0; repeated < part.piece->repeatedParts() && repeated < part.part; ++repeated)
        height += part.piece->partHeight(repeated);
    return height;
}

/** The part that the next page begins with, if this one begins with `first`. */
size_t endOfPage(const std::vector<Part> &parts, size_t first)
{
    double height = repeatedHeight(parts[first]);
    size_t next = first;
    for (; next < parts.size(); ++next) {
        height += parts[next].height + (next == first ? 0 : parts[next].gap);
        if (next > first && (parts[next].mustBegin || height > PrintStyle::height))
            break;
    }
    if (next == parts.size() || parts[next].mustBegin)
        return next;
    for (size_t begin = next; begin > first; --begin) {
        if (parts[begin].mayBegin)
            return begin;
    }
    return next; // nothing may begin a page: then it is broken where it is full
}

PrintPage page(const std::vector<Part> &parts, size_t first, size_t end)
{
    PrintPage page;
    double top = 0;
    const Part &start = parts[first];
    for (int repeated = 0; repeated < start.piece->repeatedParts() && repeated < start.part; ++repeated) {
        page.parts.push_back({start.piece, repeated, top});
        top += start.piece->partHeight(repeated);
    }
    for (size_t part = first; part < end; ++part) {
        top += part == first ? 0 : parts[part].gap;
        page.parts.push_back({parts[part].piece, parts[part].part, top});
        top += parts[part].height;
    }
    return page;
}

} // namespace

std::vector<PrintPage> printPages(const PrintPieces &pieces)
{
    const std::vector<Part> parts = partsOf(pieces);
    std::vector<PrintPage> pages;
    for (size_t first = 0; first < parts.size();) {
        const size_t end = endOfPage(parts, first);
        pages.push_back(page(parts, first, end));
        first = end;
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace Setsquare
