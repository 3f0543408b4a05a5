// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** How far a section has been written. */
enum class SectionProgress {
    Begun,
    Empty, ///< nothing but headings, names without values, heads of tables
    Untouched ///< besides those only guidance in comments, or what the template of the reference says
};

/** How far what stands below the heading of a section, those within it included, has been written. Cost: up to the first line that says
    something. */
SectionProgress progressOf(QStringView text, const Section &section);
inline SectionProgress progressOf(const CheckSubject &subject, const Section &section)
{
    return progressOf(subject.text, section);
}

} // namespace Setsquare
