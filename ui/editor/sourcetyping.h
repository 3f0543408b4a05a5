// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QTextCursor>

class QKeyEvent;

namespace Setsquare {

class SourceEditor;

/** What keys do in the source beyond writing their character: lists go on, fences and comments close, items are indented. */
class SourceTyping
{
public:
    explicit SourceTyping(SourceEditor *editor) : m_editor(editor) {}

    /** Returns whether the key is dealt with. */
    bool press(QKeyEvent *event);

private:
    bool typeCharacter(QChar character);
    bool typeFenceMark(QChar character);
    bool typeCommentMark(QChar character);
    void breakLine();
    void indent(bool deeper);
    void indentLines(int first, int last, int by, const QString &label);
    int itemEnd(int line) const;
    bool isLiteral(int line) const;
    void insertAround(const QString &before, const QString &after);
    QString lineText(int line) const;
    QStringList linesAbove(int line) const;

    SourceEditor *m_editor;
};

} // namespace Setsquare
