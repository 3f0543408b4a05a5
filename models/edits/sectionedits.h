// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"
#include "sectiontitles.h"

namespace Setsquare {

/** The first section of a kind; nothing if there is none. */
const Section *findSection(const Plan &plan, SectionKind kind);
/** The heading of a part of the architecture. */
const Section *findPart(const Plan &plan, ArchitecturePart part);

/** Where what stands directly below the heading of a section ends: before the next section's heading, blank lines left out. */
qsizetype bodyEnd(const EditSubject &subject, const Section &section);

/** A block of lines put in where a line begins, or at the end of the text, with a blank line before and after it if none is there.
    Requires: the lines of `block` end with LF, the last one too. Shape: written with the line ends of the neighbours. */
TextChange insertedBlock(const EditSubject &subject, qsizetype at, const QString &block);

/** Headings that are put in, together with what stands below them. */
struct SectionAddition {
    TextChange change;
    QList<Section> sections; ///< their title, kind and level

    /** For Edit::meant: takes them over, if they and no other sections were added. */
    bool takeOver(Plan &expected, const Plan &read) const;
};

/** A new section where the reference has it, its heading on the level of the others. Requires: there is none of this kind; `body` has
    lines that end with LF, and begins and ends with one that is not blank; it may be empty. `title` takes the place of the usual one, and has
    to be one of this kind. */
SectionAddition newSection(const EditSubject &subject, SectionKind kind, const QString &body, const QString &title = {});

/** The level of the heading that newSection() writes. */
int newSectionLevel(const Plan &plan);

/** A new part of the architecture, in its section, which is made if it is missing. Requires: as newSection(). */
SectionAddition newPart(const EditSubject &subject, ArchitecturePart part, const QString &body);

/** A heading with its body, the blank line between them as the section written last has it. */
QString writtenHeading(const EditSubject &subject, int level, const QString &title, const QString &body);

} // namespace Setsquare
