// SPDX-License-Identifier: Apache-2.0
#include "commandpalette.h"

#include "palettedelegate.h"
#include "palettemodel.h"
#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Setsquare {

static constexpr int linesShown = 12;

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called that. Fewer letters find more."), this))
    , m_model(new PaletteModel(this))
{
    m_field->setAccessibleName(tr("Go to"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Places and commands"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(Spacing::large);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::medium, Spacing::medium, Spacing::medium, Spacing::medium);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(const QList<PaletteEntry> &entries, const QString &purpose)
{
    m_field->setPlaceholderText(purpose.isEmpty() ? tr("Go to a task, finding, decision, command…") : purpose);
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model->setEntries(entries);
    m_field->clear();
    filter({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::filter(const QString &text)
{
    m_model->setPattern(text);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(window->width() - 2 * Spacing::section, 640);
    const int line = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(line, 1) * std::min(m_model->rowCount(), linesShown));
    setFixedWidth(width);
    adjustSize();
    move((window->width() - width) / 2, std::max(Spacing::section, window->height() / 10));
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + rows;
    // Single steps go round, pages stop at the ends.
    const int next = std::abs(rows) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> run = m_model->entry(index.row()).run;
    close();
    run();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(linesShown - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - linesShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.isDark ? theme.border.lighter(140) : theme.border.darker(125));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Setsquare
