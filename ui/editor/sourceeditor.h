// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editorsync.h"
#include "findingmarks.h"
#include "plansession.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace Setsquare {

class LineNumberMargin;
class MarkdownHighlighter;
class Spelling;

/** The plan's text as it is typed. It has no undo of its own: every change is a patch of the document, on the document's stack. */
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct VisibleLine {
        int number = 0; ///< 0-based
        qreal top = 0; ///< in the viewport
        qreal height = 0;
    };

    explicit SourceEditor(PlanSession *session, QWidget *parent = nullptr);
    ~SourceEditor() override;

    PlanDocument *plan() const { return m_plan; }
    const EditorSync &sync() const { return m_sync; }
    const FindingMarks &marks() const { return m_marks; }
    QList<VisibleLine> visibleLines() const;
    TextRange visibleRange() const;

    /** Lets the text stay behind the plan while nobody looks. */
    void pause();
    /** Brings the text up to date, and the cursor to a place, tinted if another pane selected it. */
    void resume(TextRange place, bool tinted);
    bool isPaused() const { return m_sync.isPaused(); }

    TextRange selectedRange() const { return m_sync.textRange(textCursor()); }
    /** Selects a range and brings it into sight, without a signal to the other panes. */
    void showSelected(TextRange range);
    /** Puts the cursor at the begin of a range that another pane selected and tints its lines. */
    void showTinted(TextRange range);
    void setFoundPlaces(const QList<TextRange> &places);
    void setZoom(double factor);
    /** In points, before zooming; 0 is the size of other text. */
    void setTextSize(double points);
    /** Underlines what is misspelled. */
    void setSpelling(Spelling *spelling);
    /** Selects the next misspelled word behind the cursor, from the beginning again after the end, and offers others for it; false: there is none. */
    bool goToMisspelling();
    /** The misspelled words in sight. */
    const QList<TextRange> &misspelled() const { return m_misspelled; }
    void setLineNumbersVisible(bool visible);
    bool hasLineNumbers() const { return m_showNumbers; }
    void scrollBy(QWheelEvent *event) { wheelEvent(event); }
    void deleteSelection();

    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

Q_SIGNALS:
    /** The user moved the cursor or changed the selection. */
    void rangeChosen(Setsquare::TextRange range);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct MarkedRows {
        TextRange tinted;
        int current = -1;
        bool selected = false;
        bool operator==(const MarkedRows &) const = default;
    };

    void connectParts();
    void takeText();
    void rememberScroll();
    void showPatched(TextRange changed, PlanDocument::Origin origin);
    void noteCursor();
    void updateMarks();
    void updateSpelling();
    void offerSpelling(QMenu *menu, qsizetype position);
    void updateMargin();
    void updateFont();
    void updateHighlights();
    void updateRows();
    void updateColours();
    void addHighlight(QList<QTextEdit::ExtraSelection> &highlights, TextRange range, const QTextCharFormat &format) const;

    PlanDocument *m_plan;
    PlanSession *m_session;
    EditorSync m_sync;
    MarkdownHighlighter *m_highlighter = nullptr;
    LineNumberMargin *m_margin;
    FindingMarks m_marks;
    QTimer m_pause; ///< after which typing is another undo step
    QTimer m_marksDelay;
    QTimer m_spellingDelay;
    Spelling *m_spelling = nullptr;
    QList<TextRange> m_misspelled;
    bool m_isTyping = false; ///< the cursor is where the last change was
    QTextCursor m_topLine; ///< what was at the top before a change from elsewhere
    TextRange m_tinted;
    MarkedRows m_rows; ///< as they are painted
    QList<TextRange> m_found;
    int m_notedRevision = -1;
    double m_zoom = 1;
    double m_textSize = 0;
    bool m_showNumbers = true;
    bool m_quiet = false; ///< the cursor is moved by us
    bool m_highlighting = false;
};

} // namespace Setsquare
