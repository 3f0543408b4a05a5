// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planselection.h"
#include "plansession.h"

#include <QWidget>

namespace Setsquare {

class FindBar;
class Spelling;
class SourceEditor;
class SourceFinder;

/** The plan as text: the editor with its line numbers and its find bar. Undo and redo are those of the document. */
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    SourcePane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);
    ~SourcePane() override;

    /** Selects a range and brings it into sight. */
    void showRange(TextRange range);
    void focusEditor();
    /** The place of the cursor, both from 1. */
    int line() const;
    int column() const;

    void find();
    void replace();
    void findNext();
    void findPrevious();
    void undo();
    void redo();

    void setSpelling(Spelling *spelling);
    /** Goes to the next misspelled word; false: there is none. */
    bool goToMisspelling();
    void setWordWrap(bool wrap);
    bool isWordWrap() const;
    void setLineNumbersVisible(bool visible);
    bool hasLineNumbers() const;
    /** 1 is the size of the application's font. */
    void setZoom(double factor);
    /** Of the text in points, before zooming; 0 is the size of other text. */
    void setTextSize(double points);

Q_SIGNALS:
    void cursorMoved(int line, int column);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(TextRange range);

    PlanSession *m_session;
    PlanSelection *m_selection;
    SourceEditor *m_editor;
    FindBar *m_bar;
    SourceFinder *m_finder;
    TextRange m_place; ///< of the cursor while nobody looks: the text of the editor stays behind then
    bool m_isTinted = false; ///< another pane selected it
};

} // namespace Setsquare
