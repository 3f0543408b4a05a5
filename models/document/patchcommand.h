// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plandocument.h"

#include <QUndoCommand>

namespace Setsquare {

/** A change of the text on the undo stack: the only kind of command there is. */
class PatchCommand : public QUndoCommand
{
public:
    /** `mergeGroup`: commands of one group merge; -1 merges with none. Requires: the patch fits the document's text. */
    PatchCommand(PlanDocument *document, const TextPatch &patch, const QString &label, PlanDocument::Origin origin, int mergeGroup);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeGroup; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    PlanDocument *m_document;
    TextPatch m_patch;
    TextPatch m_inverse;
    PlanDocument::Origin m_origin;
    int m_mergeGroup;
};

} // namespace Setsquare
