// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

/** Whether a section is where the implementer writes down what was done, by its title. */
bool isImplementationLog(const Section &section);

/** What of a specification stays the same while it is carried out: with the ticks of its criteria, tasks and approvals taken away, and cut at `## Implementation
    Log`. `names` keeps who stands behind the roles. */
enum class ApprovalNames { Kept, Dropped };
QString reducedSpec(const QString &body, ApprovalNames names = ApprovalNames::Kept);

/** The SHA-256 of a text in UTF-8, in 64 hex digits. */
QString sha256(const QString &text);

/** What an origin says, `name: value` on each line, of which none holds two dashes in a row; and back, line by line. A line that says something
    else changes nothing. */
QStringList originLines(const SpecOrigin &origin);
void readOriginLine(QStringView line, SpecOrigin &origin);

/** The block that an export ends with, an HTML comment, with the hashes of all that stands before it, and one of itself. `form` is what was exported:
    `spec` or `html`. Shape: ends with a line end. */
QString originBlock(const SpecOrigin &origin, const QString &body, const QString &lineEnd, const QString &form = QStringLiteral("spec"));

/** Such a block as it stands in a text. */
struct OriginBlock {
    SpecOrigin origin;
    QString form;
    TextRange range; ///< up to `-->`
    QString exact; ///< SHA-256 of what stands before it
    QString reduced; ///< SHA-256 of reducedSpec() of it
    bool isWhole = false; ///< nothing in the block itself was changed
};

/** The last block of a text, whatever stands behind it. */
std::optional<OriginBlock> findOriginBlock(const QString &text);

/** What stands behind the block: nothing but the end of its line, a log of the implementation, or something else. */
enum class BlockTail { End, Log, Other };
BlockTail tailBehind(const OriginBlock &block, const QString &text);

/** The text before the block that it ends with; the whole text if it ends with none. */
QString withoutOriginBlock(const QString &text);

} // namespace Setsquare
