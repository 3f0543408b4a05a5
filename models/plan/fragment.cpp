// SPDX-License-Identifier: Apache-2.0
#include "fragment.h"

namespace Setsquare {

ContextLevel ReadContext::scope() const
{
    for (size_t level = levels.size() - 1; level > 0; --level) {
        if (levels[level].role != HeadingRole::None && levels[level].role != HeadingRole::Other)
            return levels[level];
    }
    return {};
}

int ReadContext::itemLevel() const
{
    for (size_t level = levels.size() - 1; level > 0; --level) {
        if (levels[level].role == HeadingRole::Item)
            return int(level);
    }
    return 0;
}

bool ReadContext::has(HeadingRole role) const
{
    return std::any_of(levels.begin(), levels.end(), [role](const ContextLevel &level) { return level.role == role; });
}

void ReadContext::close(int level)
{
    for (size_t i = size_t(level); i < levels.size(); ++i)
        levels[i] = {};
    if (scope().role != HeadingRole::Group)
        group.clear();
}

void Fragment::addUnread(const Unit &unit, int first, int last)
{
    last = unit.lastContentLine(first, last);
    const TextRange range = unit.content(first, last);
    if (!range.isEmpty())
        unread.append({range, first, last, unit.string(range)});
}

void Fragment::addUnread(const Unit &unit, TextRange range, int line)
{
    range = trimmedRange(unit.text(), range);
    if (!range.isEmpty())
        unread.append({range, line, line, unit.string(range)});
}

} // namespace Setsquare
