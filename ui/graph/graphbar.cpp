// SPDX-License-Identifier: Apache-2.0
#include "graphbar.h"

#include "graphlegend.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

GraphBar::GraphBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(Spacing::medium, Spacing::small, Spacing::medium, Spacing::small);
    m_row->setSpacing(Spacing::small);
    QToolButton *smaller = addButton(u"−"_s, tr("Zoom out"), tr("Smaller (−, or Ctrl and the wheel)"));
    connect(smaller, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(-1); });
    m_scale = addButton(u"100 %"_s, tr("Actual size"), tr("Actual size (1)"));
    connect(m_scale, &QToolButton::clicked, this, &GraphBar::actualSizeRequested);
    QToolButton *larger = addButton(u"+"_s, tr("Zoom in"), tr("Larger (+, or Ctrl and the wheel)"));
    connect(larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1); });
    QToolButton *fit = addButton(tr("Fit"), tr("Fit the graph into the view"), tr("All of it (F)"));
    connect(fit, &QToolButton::clicked, this, &GraphBar::fitRequested);
    m_fold = addButton({}, {}, {});
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldAllRequested(!m_areAllFolded); });
    m_implied = addButton(tr("Hide implied"), tr("Hide implied arrows"), tr("Hide arrows that follow from others: 1 → 3 beside 1 → 2 → 3"));
    m_implied->setObjectName(u"hideImplied"_s);
    m_implied->setCheckable(true);
    connect(m_implied, &QToolButton::toggled, this, &GraphBar::hidesImpliedChanged);
    m_row->addSpacing(Spacing::large);
    m_row->addWidget(new GraphLegend(this), 1);
    addPictureMenu();
    setHasPhases(true, false);
    setScale(1);
}

QToolButton *GraphBar::addButton(const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    return button;
}

void GraphBar::addPictureMenu()
{
    m_picture = addButton(tr("Picture…"), tr("Picture of the graph"), tr("Save the graph as a picture, or copy it"));
    auto *menu = new QMenu(m_picture);
    menu->addAction(tr("Save as &SVG…"), this, [this] { Q_EMIT saveRequested(u"svg"_s); });
    menu->addAction(tr("Save as &PNG…"), this, [this] { Q_EMIT saveRequested(u"png"_s); });
    menu->addAction(tr("&Copy as Picture"), this, &GraphBar::copyRequested);
    connect(m_picture, &QToolButton::clicked, this, [this, menu] { menu->popup(m_picture->mapToGlobal(QPoint(0, m_picture->height()))); });
}

void GraphBar::setScale(double factor)
{
    m_scale->setText(tr("%1 %").arg(qRound(factor * 100)));
    m_scale->setMinimumWidth(m_scale->fontMetrics().horizontalAdvance(tr("%1 %").arg(100)) + 2 * Spacing::medium);
}

void GraphBar::setHasPhases(bool hasPhases, bool areAllFolded)
{
    m_areAllFolded = areAllFolded;
    m_fold->setVisible(hasPhases);
    m_fold->setText(areAllFolded ? tr("Unfold all") : tr("Fold all"));
    m_fold->setAccessibleName(areAllFolded ? tr("Unfold all phases") : tr("Fold all phases"));
    m_fold->setToolTip(areAllFolded ? tr("Show the tasks of every phase") : tr("Show each phase as one box"));
}

void GraphBar::setHasPicture(bool hasPicture)
{
    m_picture->setEnabled(hasPicture);
}

void GraphBar::setHidesImplied(bool hides)
{
    m_implied->setChecked(hides);
}

void GraphBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace Setsquare
