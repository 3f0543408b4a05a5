// SPDX-License-Identifier: Apache-2.0
#include "reviewtext.h"

#include "markdownhighlighter.h"
#include "pillbutton.h"
#include "textpatch.h"
#include "theme.h"
#include "unifieddiff.h"
#include "visibletext.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QTextEdit::ExtraSelection marked(QTextDocument *document, TextRange range, const QColor &background, const QColor &foreground = {})
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document);
    selection.cursor.setPosition(int(range.start));
    selection.cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    selection.format.setBackground(background);
    if (foreground.isValid())
        selection.format.setForeground(foreground);
    return selection;
}

QColor tint(const QColor &colour, const QColor &surface)
{
    const double part = 0.16;
    return QColor::fromRgbF(float(colour.redF() * part + surface.redF() * (1 - part)),
                            float(colour.greenF() * part + surface.greenF() * (1 - part)),
                            float(colour.blueF() * part + surface.blueF() * (1 - part)));
}

/** The lines of a unified diff without its head. */
QString changedLines(const QString &before, const QString &after)
{
    const QString diff = unifiedDiff(before, TextPatch::difference(before, after), u"a"_s, u"b"_s);
    return diff.section(u'\n', 2);
}

} // namespace

ReviewText::ReviewText(QWidget *parent)
    : QWidget(parent)
    , m_changes(new PillButton(tr("What changed"), this))
    , m_whole(new PillButton(tr("The whole plan"), this))
    , m_hidden(new QLabel(this))
    , m_view(new QPlainTextEdit(this))
    , m_highlighter(new MarkdownHighlighter(m_view->document(), this))
{
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setAccessibleName(tr("What is approved"));
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    for (PillButton *button : {m_changes, m_whole}) {
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_hidden);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Spacing::medium);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_changes, &PillButton::clicked, this, [this] { show(true); });
    connect(m_whole, &PillButton::clicked, this, [this] { show(false); });
    m_highlighter->setPalette(palette());
}

void ReviewText::setTexts(const QString &text, const QString &before)
{
    m_text = text;
    m_before = before;
    m_changes->setVisible(!before.isNull());
    m_whole->setVisible(!before.isNull());
    m_hidden->setText(hiddenThings());
    show(!before.isNull() && before != text);
}

void ReviewText::show(bool onlyChanges)
{
    (onlyChanges ? m_changes : m_whole)->setChecked(true);
    m_view->setExtraSelections({});
    onlyChanges ? showChanges() : showWhole();
    m_view->verticalScrollBar()->setValue(0);
}

QString ReviewText::hiddenThings() const
{
    const VisibleText visible = visibleText(m_text);
    QStringList things;
    if (const int count = visible.count(VisibleText::Kind::Invisible))
        things.append(tr("%n invisible character(s)", nullptr, count));
    if (const int count = visible.count(VisibleText::Kind::Comment))
        things.append(tr("%n comment(s)", nullptr, count));
    if (const int count = visible.count(VisibleText::Kind::Target))
        things.append(tr("%n link target(s)", nullptr, count));
    if (const int count = visible.count(VisibleText::Kind::ImageText))
        things.append(tr("%n image text(s)", nullptr, count));
    return things.isEmpty() ? tr("Nothing in it is hidden") : tr("Hidden in a preview: %1").arg(things.join(u", "_s));
}

void ReviewText::showWhole()
{
    m_view->setPlainText(visibleText(m_text).text);
    m_highlighter->finish();
    markHidden();
}

void ReviewText::markHidden()
{
    const Theme theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const VisibleText visible = visibleText(m_text);
    for (const VisibleText::Mark &mark : visible.marks) {
        const bool isInvisible = mark.kind == VisibleText::Kind::Invisible;
        selections.append(marked(m_view->document(), mark.range, tint(isInvisible ? theme.error : theme.warning, theme.surface),
                                 isInvisible ? theme.error : QColor()));
    }
    m_view->setExtraSelections(selections);
}

void ReviewText::showChanges()
{
    const VisibleText visible = visibleText(changedLines(m_before, m_text));
    m_view->setPlainText(visible.text);
    m_highlighter->finish();
    const Theme theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
        const QChar sign = block.text().isEmpty() ? QChar(u' ') : block.text().front();
        if (sign != u'+' && sign != u'-' && sign != u'@')
            continue;
        const QColor colour = sign == u'+' ? theme.success : sign == u'-' ? theme.error : theme.accent;
        QTextEdit::ExtraSelection line = marked(m_view->document(), {block.position(), block.position()}, tint(colour, theme.surface));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(line);
    }
    for (const VisibleText::Mark &mark : visible.marks) {
        if (mark.kind == VisibleText::Kind::Invisible)
            selections.append(marked(m_view->document(), mark.range, tint(theme.error, theme.surface), theme.error));
    }
    m_view->setExtraSelections(selections);
}

void ReviewText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        show(m_changes->isChecked());
    }
}

} // namespace Setsquare
