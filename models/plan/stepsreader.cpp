// SPDX-License-Identifier: Apache-2.0
#include "listreader.h"
#include "sectionreaders.h"

namespace Setsquare {

void readRollback(const Body &body, Fragment &out)
{
    out.rollback += readTextItems(body, Paragraphs::Unread, out);
}

void readLearnings(const Body &body, Fragment &out)
{
    out.learnings += readTextItems(body, Paragraphs::Items, out);
}

void readCheckpoints(const Body &body, Fragment &out)
{
    const Unit &unit = body.unit;
    const std::vector<BodyPart> parts = bodyParts(body);
    for (size_t i = 0; i < parts.size(); ++i) {
        const BodyPart &part = parts[i];
        if (!part.isItem || part.kind != LineKind::Text) {
            if (!leadsToList(unit, parts, i))
                addUnread(unit, part, out);
            continue;
        }
        const TextRange text = itemText(unit, part.item);
        if (text.isEmpty())
            continue;
        Checkpoint checkpoint {{}, unit.string(text), unit.lines(part.first, part.last)};
        const auto label = readLabel(unit.text(), text);
        const PhaseTitle phase = label ? readPhaseTitle(slice(unit.text(), label->name)) : PhaseTitle();
        if (phase.labelled) {
            checkpoint.phase = phase.number;
            checkpoint.text = unit.string(label->value);
        }
        out.checkpoints.append(checkpoint);
    }
}

} // namespace Setsquare
