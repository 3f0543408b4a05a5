// SPDX-License-Identifier: Apache-2.0
#include "fieldspelling.h"

#include "spelling.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace Setsquare {

namespace {

/** After which a pause in typing is long enough to be told of a mistake. */
constexpr int delay = 300;
constexpr char proseProperty[] = "isProse";

/** In a QTextEdit or QPlainTextEdit. */
template <typename Edit> class EditSpelling final : public FieldSpelling
{
public:
    EditSpelling(Edit *edit, Spelling *spelling) : FieldSpelling(edit, spelling), m_edit(edit)
    {
        connect(edit, &Edit::textChanged, this, [this] { wait(); });
        connect(edit, &Edit::cursorPositionChanged, this, [this] { wait(); });
        edit->viewport()->installEventFilter(this);
    }

protected:
    QString text() const override { return m_edit->toPlainText(); }
    int cursor() const override { return m_edit->textCursor().position(); }
    bool isReadOnly() const override { return m_edit->isReadOnly(); }
    int positionAt(const QPoint &globalPlace) const override
    {
        return m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(globalPlace)).position();
    }
    QMenu *newMenu() override { return m_edit->createStandardContextMenu(); }
    void mark(const QList<TextRange> &words) override
    {
        QList<QTextEdit::ExtraSelection> marks;
        for (const TextRange &word : words)
            marks.append({cursorOver(word), Spelling::underline(m_edit->palette())});
        m_edit->setExtraSelections(marks);
    }
    void replace(TextRange word, const QString &better) override { cursorOver(word).insertText(better); }

private:
    QTextCursor cursorOver(TextRange word) const
    {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(int(word.start));
        cursor.setPosition(int(word.end), QTextCursor::KeepAnchor);
        return cursor;
    }

    Edit *m_edit;
};

/** In a line, which takes formats from input methods only. */
class LineSpelling final : public FieldSpelling
{
public:
    LineSpelling(QLineEdit *line, Spelling *spelling) : FieldSpelling(line, spelling), m_line(line)
    {
        connect(line, &QLineEdit::textChanged, this, [this] { wait(); });
        connect(line, &QLineEdit::cursorPositionChanged, this, [this] { wait(); });
    }

protected:
    QString text() const override { return m_line->text(); }
    int cursor() const override { return m_line->cursorPosition(); }
    bool isReadOnly() const override { return m_line->isReadOnly(); }
    int positionAt(const QPoint &globalPlace) const override { return m_line->cursorPositionAt(m_line->mapFromGlobal(globalPlace)); }
    QMenu *newMenu() override { return m_line->createStandardContextMenu(); }
    void mark(const QList<TextRange> &words) override
    {
        QList<QInputMethodEvent::Attribute> formats;
        const QTextCharFormat format = Spelling::underline(m_line->palette());
        for (const TextRange &word : words)
            formats.append({QInputMethodEvent::TextFormat, int(word.start) - m_line->cursorPosition(), int(word.length()), format});
        QInputMethodEvent event({}, formats);
        QCoreApplication::sendEvent(m_line, &event);
    }
    void replace(TextRange word, const QString &better) override
    {
        m_line->setSelection(int(word.start), int(word.length()));
        m_line->insert(better);
    }

private:
    QLineEdit *m_line;
};

} // namespace

void FieldSpelling::setProse(QLineEdit *line)
{
    line->setProperty(proseProperty, true);
}

void FieldSpelling::watch(QWidget *field, Spelling *spelling)
{
    if (field->findChild<FieldSpelling *>(Qt::FindDirectChildrenOnly))
        return;
    if (auto *edit = qobject_cast<QTextEdit *>(field))
        new EditSpelling(edit, spelling);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        new EditSpelling(plain, spelling);
    else if (auto *line = qobject_cast<QLineEdit *>(field); line && line->property(proseProperty).toBool())
        new LineSpelling(line, spelling);
}

FieldSpelling::FieldSpelling(QWidget *field, Spelling *spelling) : QObject(field), m_field(field), m_spelling(spelling)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &FieldSpelling::update);
    connect(m_spelling, &Spelling::changed, this, &FieldSpelling::update);
    m_field->installEventFilter(this);
    m_delay.start();
}

void FieldSpelling::update()
{
    if (m_isComposing)
        return;
    const bool hadNone = m_marked.isEmpty();
    m_marked.clear();
    if (m_field->hasFocus() && !isReadOnly()) {
        const QString written = text();
        m_marked = m_spelling->misspelled(written, 0, int(written.size()));
        // not the word that is being typed
        if (!m_marked.isEmpty() && m_marked.last().end == cursor() && cursor() == written.size())
            m_marked.removeLast();
    }
    if (!hadNone || !m_marked.isEmpty())
        mark(m_marked);
}

bool FieldSpelling::openMenu(const QPoint &globalPlace, bool byKey)
{
    const int position = byKey ? cursor() : positionAt(globalPlace);
    const auto word = std::ranges::find_if(std::as_const(m_marked),
                                           [position](TextRange range) { return range.start <= position && position <= range.end; });
    // what was marked may have changed since
    if (word == m_marked.cend() || word->end > text().size() || isReadOnly())
        return false;
    const QString written = text().sliced(word->start, word->length());
    QMenu *menu = newMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_spelling->offer(menu, written, [this, place = *word, written](const QString &better) {
        if (place.end <= text().size() && text().sliced(place.start, place.length()) == written)
            replace(place, better);
    });
    const QRect line = m_field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    menu->popup(byKey ? m_field->mapToGlobal(line.bottomLeft()) : globalPlace);
    return true;
}

bool FieldSpelling::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_delay.start();
        break;
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        return openMenu(asked->globalPos(), asked->reason() == QContextMenuEvent::Keyboard);
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Setsquare
