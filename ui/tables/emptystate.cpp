// SPDX-License-Identifier: Apache-2.0
#include "emptystate.h"

#include "theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Setsquare {

static constexpr int leastLines = 3;

EmptyState::EmptyState(const QString &title, const QString &nextStep, const QString &example, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::section, Spacing::small, Spacing::section, Spacing::small);
    layout->setSpacing(Spacing::medium);
    layout->addStretch(2);
    m_title = addLabel(title);
    m_nextStep = addLabel(nextStep);
    layout->addSpacing(example.isEmpty() ? 0 : Spacing::medium);
    m_example = addLabel(example);
    m_example->setWordWrap(false);
    m_example->setVisible(!example.isEmpty());
    m_example->setAlignment(Qt::AlignLeft);
    m_example->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->setAlignment(m_example, Qt::AlignHCenter);
    layout->addStretch(3);
    // it is a page among others, which are not to be higher for it while it is hidden
    setMinimumHeight(fontMetrics().height() * leastLines);
    restyle();
}

QLabel *EmptyState::addLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAccessibleName(text);
    layout()->addWidget(label);
    return label;
}

void EmptyState::setIcon(const QString &name)
{
    m_iconName = name;
    if (!m_icon) {
        m_icon = new QLabel(this);
        m_icon->setAlignment(Qt::AlignHCenter);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_icon);
    }
    restyle();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    const int behindExample = column->indexOf(m_example) + 1;
    column->insertWidget(behindExample, button, 0, Qt::AlignHCenter);
    column->insertSpacing(behindExample, Spacing::large);
    return button;
}

QSize EmptyState::sizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 8 * fontMetrics().lineSpacing()};
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    if (!m_example->isVisible())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.raised);
    const QRectF around = m_example->geometry().adjusted(-Spacing::large, -Spacing::medium, Spacing::large, Spacing::medium);
    painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void EmptyState::restyle()
{
    if (m_icon)
        m_icon->setPixmap(themedIcon(m_iconName, palette()).pixmap(QSize(28, 28), devicePixelRatioF(), QIcon::Disabled));
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    QFont fixed;
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_example->setFont(fixed);
    m_example->setContentsMargins(Spacing::small, Spacing::medium, Spacing::small, Spacing::medium);
    QPalette quiet;
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) // as what is behind it decides
        quiet.setColor(role, Theme::of(palette()).secondaryText);
    m_nextStep->setPalette(quiet);
}

} // namespace Setsquare
