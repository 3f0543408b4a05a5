// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findquery.h"
#include "textpatch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Setsquare {

class FindBar;
class SourceEditor;

/** Finds and replaces in the source what its bar asks for. */
class SourceFinder : public QObject
{
    Q_OBJECT

public:
    SourceFinder(SourceEditor *editor, FindBar *bar, QObject *parent = nullptr);

    void open(bool withReplace);
    void findNext() { find(true); }
    void findPrevious() { find(false); }
    /** What was found in another text is found again, when typing has rested. */
    void searchLater();

private:
    void search();
    void startSearch();
    void find(bool forward);
    void showCount();
    void replaceOne();
    void replaceAll();
    std::optional<TextChange> changeAt(TextRange place) const;

    SourceEditor *m_editor;
    FindBar *m_bar;
    QList<TextRange> m_places;
    int m_revision = -1; ///< of the text that was searched
    qsizetype m_origin = 0; ///< from where typing in the bar looks
    QTimer m_delay;
};

} // namespace Setsquare
