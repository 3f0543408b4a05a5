// SPDX-License-Identifier: Apache-2.0
#include "block.h"

#include "markdownlines.h"

namespace Setsquare {

QStringView Chunk::line(int line) const
{
    return line >= 0 && line < lineStarts.size() ? lineAt(text, lineStarts, line) : QStringView();
}

} // namespace Setsquare
