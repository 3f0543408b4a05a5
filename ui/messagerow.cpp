// SPDX-License-Identifier: Apache-2.0
#include "messagerow.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int iconRoom = 16 + Spacing::medium;

MessageRow::MessageRow(MainWindow::MessageKind kind, const QString &text, const QList<MainWindow::MessageAction> &actions, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::large + iconRoom, Spacing::small + 2, Spacing::medium, Spacing::small + 2);
    layout->setSpacing(Spacing::medium);
    auto *words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words, 1);
    for (const MainWindow::MessageAction &action : actions)
        addButton(action);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(u"close"_s, palette()));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &MessageRow::answered);
    layout->addWidget(close, 0, Qt::AlignTop);
    setAccessibleName(text);
}

void MessageRow::addButton(const MainWindow::MessageAction &action)
{
    auto *button = new QPushButton(action.text, this);
    connect(button, &QPushButton::clicked, this, [this, run = action.run] {
        // Answered first: what is run may show another message with the same key.
        Q_EMIT answered();
        if (run)
            run();
    });
    layout()->addWidget(button);
}

void MessageRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool isError = m_kind == MainWindow::MessageKind::Error;
    const bool isWarning = m_kind == MainWindow::MessageKind::Warning;
    QPainter painter(this);
    painter.fillRect(rect(), isError ? theme.errorSurface : isWarning ? theme.raised : theme.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    painter.fillRect(QRect(0, 0, 3, height() - 1), isError ? theme.error : isWarning ? theme.warning : theme.accent);
    QPalette ink = palette();
    ink.setColor(QPalette::ButtonText, isError ? theme.error : isWarning ? theme.warning : theme.accent);
    const QString name = isError ? u"error"_s : isWarning ? u"warning"_s : u"info"_s;
    themedIcon(name, ink).paint(&painter, QRect(Spacing::large, (height() - 16) / 2, 16, 16));
}

} // namespace Setsquare
