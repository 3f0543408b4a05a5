// SPDX-License-Identifier: Apache-2.0
#include "plandocument.h"

#include "patchcommand.h"

#include <QScopedValueRollback>

namespace Setsquare {

namespace {

// White space that is typed ends a word; what replaces text without inserting any neither ends nor begins one.
bool endsWithSpace(const TextPatch &patch)
{
    const QString &typed = patch.changes().last().text;
    return !typed.isEmpty() && typed.back().isSpace();
}

bool beginsWord(const TextPatch &patch)
{
    const QString &typed = patch.changes().first().text;
    return !typed.isEmpty() && !typed.front().isSpace();
}

} // namespace

PlanDocument::PlanDocument(QObject *parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

void PlanDocument::open(const QString &text, const QString &readOnlyReason)
{
    m_text = text;
    m_lines = LineIndex(m_text);
    m_blocks = BlockTree(m_text);
    m_reader = PlanReader();
    m_plan = m_reader.read(m_blocks);
    ++m_revision;
    m_readOnlyReason = readOnlyReason;
    endMerge();
    m_undoStack.clear();
    Q_EMIT opened();
}

bool PlanDocument::apply(const TextPatch &patch, const QString &label, Origin origin, const Acceptance &accepts)
{
    // An edit from within a slot is made against a text that others have not heard of yet.
    if (isReadOnly() || m_isTelling || !patch.fits(m_text.size())) {
        return false;
    }
    const TextPatch trimmed = patch.trimmed(m_text);
    if (trimmed.isEmpty()) {
        return true;
    }
    if (accepts) {
        m_accepted = read(trimmed, m_text);
        if (!accepts(m_plan, m_accepted->plan)) {
            m_accepted.reset();
            m_plan = m_reader.read(m_blocks);
            return false;
        }
    }
    const bool isTyped = origin == Origin::Editor;
    if (!isTyped || !continuesTyping(trimmed)) {
        endMerge();
    }
    if (isTyped) {
        rememberTyping(trimmed);
    }
    m_undoStack.push(new PatchCommand(this, trimmed, label, origin, isTyped ? m_mergeGroup : -1));
    return true;
}

void PlanDocument::endMerge()
{
    ++m_mergeGroup;
    m_typedTo = -1;
    m_typedSpace = false;
}

void PlanDocument::setSaved()
{
    endMerge();
    m_undoStack.setClean();
}

bool PlanDocument::continuesTyping(const TextPatch &patch) const
{
    const TextRange extent = patch.extent();
    const bool isAdjacent = extent.start == m_typedTo || extent.end == m_typedTo;
    return isAdjacent && !(m_typedSpace && beginsWord(patch));
}

void PlanDocument::rememberTyping(const TextPatch &patch)
{
    m_typedTo = patch.extent().end + patch.growth();
    m_typedSpace = endsWithSpace(patch);
}

PlanDocument::Reading PlanDocument::read(const TextPatch &patch, QString text)
{
    Reading reading;
    reading.text = patch.applied(std::move(text));
    reading.blocks = m_blocks.patched(patch, reading.text);
    reading.plan = m_reader.read(reading.blocks);
    return reading;
}

void PlanDocument::patchText(const TextPatch &patch, Origin origin)
{
    // The stack has not moved yet while a command is undone: a slot that undoes meanwhile would undo the same command twice. Doing nothing
    // leaves text and stack in agreement.
    if (m_isTelling) {
        return;
    }
    const QScopedValueRollback telling(m_isTelling, true);
    Reading reading = m_accepted ? std::move(*m_accepted) : read(patch, std::move(m_text));
    m_accepted.reset();
    m_text = std::move(reading.text);
    m_blocks = std::move(reading.blocks);
    m_plan = std::move(reading.plan);
    m_lines.patch(patch, m_text);
    ++m_revision;
    if (origin == Origin::History) {
        endMerge();
    }
    Q_EMIT textPatched(patch, origin);
    Q_EMIT planChanged();
}

} // namespace Setsquare
