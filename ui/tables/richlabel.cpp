// SPDX-License-Identifier: Apache-2.0
#include "richlabel.h"

#include "inlinetext.h"
#include "theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QtMath>
#include <QWheelEvent>

namespace Setsquare {

RichLabel::RichLabel(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::ClickFocus);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { openLink(url.toString()); });
}

void RichLabel::setContent(const QString &markdown, bool quiet)
{
    if (markdown == m_content && quiet == m_isQuiet && !m_isPlain)
        return;
    m_content = markdown;
    m_isQuiet = quiet;
    m_isPlain = false;
    render();
}

void RichLabel::setPlainContent(const QString &text, bool quiet)
{
    if (text == m_content && quiet == m_isQuiet && m_isPlain)
        return;
    m_content = text;
    m_isQuiet = quiet;
    m_isPlain = true;
    render();
}

void RichLabel::setWeight(QFont::Weight weight)
{
    if (font().weight() == weight)
        return;
    QFont font;
    font.setWeight(weight);
    setFont(font);
}

QString RichLabel::list(const QStringList &items, bool numbered)
{
    if (items.size() == 1 && !numbered)
        return items.first();
    QString markdown;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString mark = numbered ? QStringLiteral("%1. ").arg(i + 1) : QStringLiteral("- ");
        QString text = items[i];
        markdown += mark + text.replace(u'\n', u'\n' + QString(mark.size(), u' ')) + u'\n';
    }
    return markdown;
}

void RichLabel::render()
{
    m_measuredWidth = -1;
    const Theme theme = Theme::of(palette());
    document()->setDefaultFont(font());
    const QString body = m_isPlain ? m_content.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) : richText(m_content, palette());
    document()->setIndentWidth(fontMetrics().height() * 1.1);
    setHtml(body);
    QPalette colors;
    colors.setColor(QPalette::Text, m_isQuiet ? theme.secondaryText : theme.text);
    setPalette(colors);
    const bool hasLinks = body.contains(QLatin1String("<a "));
    setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
}

QVariant RichLabel::loadResource(int, const QUrl &)
{
    return {};
}

int RichLabel::heightForWidth(int width) const
{
    if (width == m_measuredWidth)
        return m_measuredHeight;
    QTextDocument *text = document();
    const qreal present = text->textWidth();
    text->setTextWidth(std::max(width, 1));
    m_measuredHeight = qCeil(text->size().height());
    m_measuredWidth = width;
    text->setTextWidth(present);
    return m_measuredHeight;
}

QSize RichLabel::sizeHint() const
{
    const int width = std::min(qCeil(document()->idealWidth()), fontMetrics().averageCharWidth() * 60);
    return {width, heightForWidth(width)};
}

QSize RichLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void RichLabel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        render();
}

/** The pane around scrolls, not the text within. */
void RichLabel::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void RichLabel::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (!hasFocus() || focusPolicy() != Qt::StrongFocus)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(Theme::of(palette()).accent, 1));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void RichLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Copy as markdown"), this, [this] { QGuiApplication::clipboard()->setText(m_content); });
    menu.addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

} // namespace Setsquare
