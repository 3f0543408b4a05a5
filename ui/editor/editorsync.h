// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plandocument.h"

class QTextCursor;
class QTextDocument;

namespace Setsquare {

/** Keeps the text of an editor and the text of the plan the same, in both directions and by the smallest changes.
    Law: the editor's blocks, joined by the line ends of the plan's text, are the plan's text, at every moment that anyone can look,
    as long as isExact(). Positions are mapped by line and column, because QTextDocument knows one kind of line end only. */
class EditorSync : public QObject
{
    Q_OBJECT

public:
    EditorSync(PlanDocument *plan, QTextDocument *editor, QObject *parent = nullptr);

    /** False for a text that QTextDocument cannot hold or not lay out in time: it is shown with substitutes and must not be edited. */
    bool isExact() const { return m_exact; }
    /** Whether the editor is being changed to follow the plan. */
    bool isFollowing() const { return m_following; }
    /** Lets the editor keep the text that it shows while nobody looks at it. Until resume() the law does not hold, and positions mean
        nothing. Cost: none; a change elsewhere costs nothing either, however many lines it touches. */
    void pause();
    /** Brings the editor up to date by one change. Cost: that of the lines between the first and the last that differ. */
    void resume();
    bool isPaused() const { return m_paused; }
    /** What the next change made in the editor is called in the list of undo steps; then it is typing again. */
    void setLabel(const QString &label) { m_label = label; }

    qsizetype textPosition(int editorPosition) const;
    int editorPosition(qsizetype textPosition) const;
    TextRange textRange(const QTextCursor &cursor) const;
    /** A cursor in the editor that has selected what stands in a range of the text. */
    QTextCursor cursor(TextRange range) const;
    /** The characters that end a line; for a line that has none those of the line before. */
    QString lineEnd(int line) const;

Q_SIGNALS:
    void loaded();
    void patchAboutToBeShown();
    /** The editor followed a change made elsewhere; `changed` is in positions of the text as it is now. */
    void patchShown(Setsquare::TextRange changed, Setsquare::PlanDocument::Origin origin);

private:
    void load();
    void readChange(int position, int added);
    QString joinedBlocks(int firstBlock, int lastBlock, int from, int to, int oldLast) const;
    void showPatch(const TextPatch &patch, PlanDocument::Origin origin);
    void showChanges(const QList<TextChange> &changes);
    int formerEditorPosition(qsizetype position) const;

    PlanDocument *m_plan;
    QTextDocument *m_editor;
    LineIndex m_lines; ///< of the text that the editor shows
    int m_revision = -1; ///< of that text
    QString m_label;
    bool m_exact = true;
    bool m_following = false; ///< the editor is being changed by us
    bool m_leading = false; ///< the plan is being changed by us
    bool m_paused = false;
    bool m_isLoadDue = false; ///< another text was opened meanwhile
    QString m_shown; ///< the text that the editor shows while it is paused
};

} // namespace Setsquare
