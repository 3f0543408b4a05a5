// SPDX-License-Identifier: Apache-2.0
#include "tour.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int cardWidth = 360;
constexpr qreal corner = 8;

void drawOutline(QPainter &painter, const QRect &rectangle, const QBrush &fill, const QPen &pen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rectangle).adjusted(1, 1, -1, -1), corner, corner);
}

/** Draws attention to what lies below it, and lets everything through. */
class Spotlight : public QWidget
{
public:
    explicit Spotlight(QWidget *window) : QWidget(window) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawOutline(painter, rect(), Qt::NoBrush, QPen(Theme::of(palette()).accent, 2));
    }
};

/** Beside a rectangle in a window, where most of both is seen; inside it, at its foot, where it takes up everything. */
QRect placeBeside(const QRect &target, QSize size, const QRect &window)
{
    const int gap = Spacing::large;
    const QPoint candidates[] = {{target.right() + gap, target.top()},
                                 {target.left() - gap - size.width(), target.top()},
                                 {target.left(), target.bottom() + gap},
                                 {target.left(), target.top() - gap - size.height()}};
    for (const QPoint &candidate : candidates) {
        if (window.contains(QRect(candidate, size)))
            return {candidate, size};
    }
    QRect inside({}, size);
    inside.moveBottomRight(target.intersected(window).bottomRight() - QPoint(gap, gap));
    inside.moveLeft(std::max(inside.left(), window.left()));
    inside.moveTop(std::max(inside.top(), window.top()));
    return inside;
}

} // namespace

Tour::Tour(QList<TourStep> steps, QWidget *window) : QFrame(window), m_steps(std::move(steps)), m_frame(new Spotlight(window))
{
    setAccessibleRole(this, QAccessible::Dialog);
    makeCard();
    hide();
    m_frame->hide();
    window->installEventFilter(this);
}

Tour::~Tour()
{
    delete m_frame;
}

void Tour::makeCard()
{
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_title = new QLabel;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    auto *close = new QPushButton(tr("End the &tour"));
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton;
    connect(close, &QPushButton::clicked, this, &Tour::end);
    m_back->installEventFilter(this);
    m_next->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::medium);
    for (QLabel *label : {m_count, m_title, m_text})
        column->addWidget(label);
    column->addSpacing(Spacing::small);
    column->addLayout(row);
}

void Tour::begin()
{
    m_focusBefore = QApplication::focusWidget();
    go(0);
}

void Tour::go(int step)
{
    if (step < 0)
        return;
    if (step >= m_steps.size()) {
        end();
        return;
    }
    m_step = step;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = m_steps.at(step).bringUp();
    m_target->installEventFilter(this);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_title->setText(m_steps.at(step).title);
    m_text->setText(m_steps.at(step).text);
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("&Next") : tr("&Done"));
    setAccessibleName(tr("Tour: %1").arg(m_title->text()));
    setAccessibleDescription(m_text->text());
    m_frame->show();
    m_frame->raise();
    show();
    raise();
    place();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Tour::end()
{
    hide();
    m_frame->hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
    deleteLater();
}

void Tour::place()
{
    if (!m_target || !isVisible())
        return;
    QWidget *window = parentWidget();
    const QRect all = window->rect().adjusted(Spacing::medium, Spacing::medium, -Spacing::medium, -Spacing::medium);
    // what is pointed at may be put away meanwhile
    const bool isThere = m_target->isVisibleTo(window);
    const QRect target = isThere ? QRect(m_target->mapTo(window, QPoint()), m_target->size()) : all;
    m_frame->setVisible(isThere);
    m_frame->setGeometry(target.adjusted(-Spacing::small, -Spacing::small, Spacing::small, Spacing::small).intersected(window->rect()));
    const int width = std::min(std::max(cardWidth, layout()->minimumSize().width()), all.width());
    setGeometry(placeBeside(target, {width, std::max(layout()->totalHeightForWidth(width), 0)}, all));
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()); button && isAncestorOf(button))
            button->click();
        else
            go(m_step + 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        go(m_step + ((event->key() == Qt::Key_Right) != mirrored ? 1 : -1));
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void Tour::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    drawOutline(painter, rect(), theme.surface, QPen(theme.accent, 1.4));
}

// Whatever moves, frame and card stay where they belong. Buttons would take the arrows for a walk among them.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_next || watched == m_back)) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Left || press->key() == Qt::Key_Right) {
            keyPressEvent(press);
            return true;
        }
    }
    static constexpr QEvent::Type moving[] = {QEvent::Resize, QEvent::Move, QEvent::Show, QEvent::Hide};
    if (std::ranges::find(moving, event->type()) != std::end(moving))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace Setsquare
