// SPDX-License-Identifier: Apache-2.0
#include "emptypage.h"

#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Setsquare {

static QLabel *centredLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

EmptyPage::EmptyPage(const QString &icon, const QString &title, const QString &text, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
{
    m_icon->setAlignment(Qt::AlignHCenter);
    auto *heading = centredLabel(title, this);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *words = centredLabel(text, this);
    words->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    layout->setSpacing(Spacing::medium);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(heading);
    layout->addWidget(words);
    if (!button.isEmpty()) {
        auto *next = new QPushButton(button, this);
        connect(next, &QPushButton::clicked, this, &EmptyPage::buttonPressed);
        layout->addSpacing(Spacing::small);
        layout->addWidget(next, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
    updateIcon();
}

QSize EmptyPage::sizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 8 * fontMetrics().lineSpacing()};
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void EmptyPage::updateIcon()
{
    m_icon->setPixmap(themedIcon(m_iconName, palette()).pixmap(QSize(28, 28), devicePixelRatioF(), QIcon::Disabled));
}

} // namespace Setsquare
