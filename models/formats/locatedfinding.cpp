// SPDX-License-Identifier: Apache-2.0
#include "locatedfinding.h"

#include "messagetext.h"

namespace Setsquare {

LocatedFinding located(const Finding &finding, const QString &file, const LineIndex &lines)
{
    LocatedFinding result {file, finding.rule, finding.severity, text(finding.message)};
    const int line = lines.lineAt(finding.range.start);
    const int endLine = std::max(line, lines.lineAt(finding.range.end));
    result.line = line + 1;
    result.column = int(finding.range.start - lines.start(line)) + 1;
    result.endLine = endLine + 1;
    result.endColumn = int(std::max(finding.range.start, finding.range.end) - lines.start(endLine)) + 1;
    return result;
}

} // namespace Setsquare
