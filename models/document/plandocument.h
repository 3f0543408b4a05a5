// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"
#include "lineindex.h"
#include "planreader.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace Setsquare {

/** The one mutable thing: the text of a plan with its undo stack, and what was read from it. Text, lines, blocks and plan always agree
    when anyone is told. */
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    /** Who made a change: the editor must not be told of what it did itself. */
    enum class Origin { Editor, Structure, Disk, History };
    Q_ENUM(Origin)

    explicit PlanDocument(QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    const LineIndex &lines() const { return m_lines; }
    const BlockTree &blocks() const { return m_blocks; }
    const Plan &plan() const { return m_plan; }
    /** Counts up with every change of the text. */
    int revision() const { return m_revision; }
    QUndoStack *undoStack() { return &m_undoStack; }

    /** Why the text cannot be changed; empty if it can. */
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    bool isModified() const { return !m_undoStack.isClean(); }

    /** Another text, without history: a file was opened. */
    void open(const QString &text, const QString &readOnlyReason = {});
    /** Looks at the plan before a change and at the one that would be read after it, and says whether the change may be made. */
    using Acceptance = std::function<bool(const Plan &before, const Plan &after)>;

    /** Changes the text as one undo step. Typing (Origin::Editor) merges into the step before until endMerge(), a new word, or a change
        elsewhere. A patch that changes nothing is no edit. Returns false if the document is read-only, if the patch does not fit, if it is
        not accepted, or from within a slot that is being told of a change; the text is then unchanged. */
    bool apply(const TextPatch &patch, const QString &label, Origin origin, const Acceptance &accepts = {});
    /** What is typed next is an undo step of its own: after a pause or a jump of the cursor. */
    void endMerge();
    /** The text as it is now is what is on the disk. */
    void setSaved();

Q_SIGNALS:
    /** Another text was opened. */
    void opened();
    /** The text changed by `patch`, in positions of the text before; plan() is already the new one. Emitted before planChanged(). */
    void textPatched(const Setsquare::TextPatch &patch, Setsquare::PlanDocument::Origin origin);
    void planChanged();
    void modifiedChanged(bool modified);

private:
    friend class PatchCommand;
    struct Reading {
        QString text;
        BlockTree blocks;
        Plan plan;
    };

    Reading read(const TextPatch &patch, QString text);
    void patchText(const TextPatch &patch, Origin origin);
    bool continuesTyping(const TextPatch &patch) const;
    void rememberTyping(const TextPatch &patch);

    QString m_text;
    LineIndex m_lines;
    BlockTree m_blocks;
    PlanReader m_reader;
    Plan m_plan;
    int m_revision = 0;
    int m_mergeGroup = 0; ///< typing merges with typing of the same group
    qsizetype m_typedTo = -1; ///< where the last change that was typed ended; -1: nothing was typed in this group
    bool m_typedSpace = false; ///< it ended with white space
    bool m_isTelling = false;
    std::optional<Reading> m_accepted; ///< what the patch makes that is about to be pushed: nothing is read twice
    QString m_readOnlyReason;
    QUndoStack m_undoStack;
};

} // namespace Setsquare
