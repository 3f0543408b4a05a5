// SPDX-License-Identifier: Apache-2.0
#include "graphlegend.h"

#include "grapharrowitem.h"

#include <QPainter>

namespace Setsquare {

static constexpr double sampleWidth = 26;

namespace {
struct Kind {
    TaskGraph::Arrow arrow;
    QString words;
};
} // namespace

GraphLegend::GraphLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(tr("A heavy line with a double frame: the critical path. Dotted: an order that is not stated. Dashed and red: "
                                "waiting for a later task."));
    setToolTip(accessibleDescription());
}

QSize GraphLegend::sizeHint() const
{
    return {0, fontMetrics().height()};
}

void GraphLegend::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QList<Kind> kinds {{{0, 0, false, true, false, {}}, tr("critical path")},
                             {{0, 0, true, false, false, {}}, tr("not stated")},
                             {{0, 0, false, false, true, {}}, tr("waits for a later task")}};
    QPainter painter(this);
    double x = 0;
    for (const Kind &kind : kinds) {
        const double words = fontMetrics().horizontalAdvance(kind.words);
        if (x + sampleWidth + Spacing::small + words > width())
            break;
        const double y = height() / 2.0;
        GraphArrowItem sample(0, {{{x, y}, {x + 6, y}, {x + 12, y}, {x + 18, y}}, {x + sampleWidth, y}});
        sample.show(kind.arrow, theme);
        sample.paint(&painter, nullptr, nullptr);
        painter.setPen(theme.secondaryText);
        painter.drawText(QRectF(x + sampleWidth + Spacing::small, 0, words + 1, height()), Qt::AlignVCenter, kind.words);
        x += sampleWidth + Spacing::small + words + Spacing::section;
    }
}

} // namespace Setsquare
