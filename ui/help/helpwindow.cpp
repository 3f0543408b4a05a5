// SPDX-License-Identifier: Apache-2.0
#include "helpwindow.h"

#include "theme.h"
#include "windowsize.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr QSize usualSize(920, 680);
static constexpr qreal lineHeight = 130; // percent
static constexpr int leastZoom = -4;
static constexpr int mostZoom = 16;

/** A page with its keys called as they are on this desktop. */
static QString withNativeKeys(QString markdown)
{
    static const QRegularExpression key(u"`((?:Ctrl|Alt|Shift|F\\d+)(?:\\+[^`]+)?)`"_s);
    QRegularExpressionMatch match = key.match(markdown);
    while (match.hasMatch()) {
        const QString portable = match.captured(1);
        QString native = QKeySequence::fromString(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        if (native.isEmpty()) // one that is held beside others
            native = QCoreApplication::translate("QShortcut", portable.toLatin1().constData());
        markdown.replace(match.capturedStart(1), match.capturedLength(1), native);
        match = key.match(markdown, match.capturedStart(1) + native.size() + 1);
    }
    return markdown;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(helpPages())
    , m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help — Setsquare"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Pages"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->viewport()->setAutoFillBackground(false);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(2.0 * Spacing::section);
    for (const HelpPage &page : std::as_const(m_pages))
        m_contents->addItem(page.title);
    makeActions();
    makeLayout();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::read);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    showIcons();
    m_contents->setCurrentRow(0);
    resizeOnScreen(this, usualSize);
}

void HelpWindow::addTo(QWidget *dialog, const QString &page)
{
    auto *key = new QShortcut(QKeySequence::HelpContents, dialog);
    connect(key, &QShortcut::activated, dialog, [dialog, page] {
        auto *help = dialog->findChild<HelpWindow *>(Qt::FindDirectChildrenOnly);
        (help ? help : new HelpWindow(dialog))->showPage(page);
    });
}

QAction *HelpWindow::addCommand(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void HelpWindow::makeActions()
{
    m_back = addCommand(tr("Back"), QKeySequence::keyBindings(QKeySequence::Back), [this] { goTo(m_step - 1); });
    m_forward = addCommand(tr("Forward"), QKeySequence::keyBindings(QKeySequence::Forward), [this] { goTo(m_step + 1); });
    addCommand(tr("Larger"), QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { setZoom(m_zoom + 1); });
    addCommand(tr("Smaller"), QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { setZoom(m_zoom - 1); });
    addCommand(tr("Usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { setZoom(0); });
}

void HelpWindow::showIcons()
{
    m_back->setIcon(themedIcon(isRightToLeft() ? u"next"_s : u"back"_s, palette()));
    m_forward->setIcon(themedIcon(isRightToLeft() ? u"back"_s : u"next"_s, palette()));
}

void HelpWindow::makeLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::small);
    for (QAction *action : {m_back, m_forward}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_search, 1);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(Spacing::medium, Spacing::medium, Spacing::medium, Spacing::medium);
    column->setSpacing(Spacing::medium);
    column->addLayout(buttons);
    column->addWidget(m_contents);
    auto *halves = new QSplitter;
    halves->addWidget(left);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    const int titles = m_contents->sizeHintForColumn(0) + 4 * Spacing::medium;
    halves->setSizes({titles, usualSize.width() - titles});
    halves->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(halves);
}

void HelpWindow::showPage(const QString &id)
{
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    m_search->clear();
    m_contents->setCurrentRow(found == m_pages.end() ? 0 : int(found - m_pages.begin()));
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString HelpWindow::currentPage() const
{
    const int row = m_contents->currentRow();
    return row < 0 ? QString() : m_pages.at(row).id;
}

void HelpWindow::filter(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const bool fits = hasWords(m_pages.at(row), words);
        m_contents->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (m_contents->currentItem() && m_contents->currentItem()->isHidden() && first >= 0)
        m_contents->setCurrentRow(first);
    read(m_contents->currentRow());
}

void HelpWindow::goTo(qsizetype step)
{
    if (step < 0 || step >= m_history.size())
        return;
    m_search->clear();
    m_step = step;
    m_contents->setCurrentRow(m_history.at(step));
}

void HelpWindow::setZoom(int steps)
{
    m_zoom = std::clamp(steps, leastZoom, mostZoom);
    QFont type = font();
    type.setPointSizeF(type.pointSizeF() + m_zoom);
    m_text->setFont(type);
}

void HelpWindow::remember(int row)
{
    if (m_step >= 0 && m_history.at(m_step) == row)
        return;
    m_history.resize(m_step + 1);
    m_history.append(row);
    ++m_step;
}

void HelpWindow::read(int row)
{
    if (row < 0)
        return;
    remember(row);
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step + 1 < m_history.size());
    m_text->document()->setMarkdown(withNativeKeys(m_pages.at(row).markdown), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    m_text->moveCursor(QTextCursor::Start);
    // the first place with what is looked for
    const QString word = m_search->text().section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!word.isEmpty())
        m_text->find(word);
}

void HelpWindow::follow(const QUrl &link)
{
    const QString id = link.path().chopped(std::min<qsizetype>(3, link.path().size()));
    if (link.isRelative() && link.path().endsWith(".md"_L1) && std::ranges::find(m_pages, id, &HelpPage::id) != m_pages.end())
        showPage(id);
    else if (!link.isRelative())
        QDesktopServices::openUrl(link);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

// Marks of the page are drawn in the colours of the palette that there was.
void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    showIcons();
    read(m_contents->currentRow());
}

} // namespace Setsquare
