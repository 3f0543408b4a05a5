// SPDX-License-Identifier: Apache-2.0
#include "patchcommand.h"

#include <utility>

namespace Setsquare {

PatchCommand::PatchCommand(PlanDocument *document, const TextPatch &patch, const QString &label, PlanDocument::Origin origin,
                           int mergeGroup)
    : QUndoCommand(label)
    , m_document(document)
    , m_patch(patch)
    , m_inverse(patch.inverted(document->text()))
    , m_origin(origin)
    , m_mergeGroup(mergeGroup)
{}

void PatchCommand::undo()
{
    m_document->patchText(m_inverse, PlanDocument::Origin::History);
}

void PatchCommand::redo()
{
    // Pushing a command redoes it: only that first time it is the doing of whoever made the change.
    m_document->patchText(m_patch, std::exchange(m_origin, PlanDocument::Origin::History));
}

bool PatchCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const PatchCommand *>(other);
    m_patch = m_patch.composed(next->m_patch);
    m_inverse = next->m_inverse.composed(m_inverse);
    // Typed and taken back again: the step would change nothing, so there is none.
    setObsolete(m_inverse.trimmed(m_document->text()).isEmpty());
    return true;
}

} // namespace Setsquare
