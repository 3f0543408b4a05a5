// SPDX-License-Identifier: Apache-2.0
#include "nodelabel.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace Setsquare {

static constexpr int lettersInALine = 26;
static constexpr int mostLabelLines = 2;
static constexpr qsizetype mostLetters = 400; // of a title: more than two lines hold in any script

/** The lines of a text in a width; what does not fit in the last is elided. */
static QStringList broken(const QString &text, const QFont &font, double width)
{
    const QString shown = text.first(std::min(text.size(), mostLetters));
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLabelLines;
        const QString rest = shown.sliced(line.textStart(), isLast ? shown.size() - line.textStart() : line.textLength()).trimmed();
        lines.append(isLast ? QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width) : rest);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

double NodeLabel::lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void NodeLabel::layOut(const QFont &with)
{
    font = with;
    const double width = std::ceil(QFontMetricsF(font).averageCharWidth() * lettersInALine);
    lines = broken(title, font, width);
    const double height = double(1 + std::max<qsizetype>(lines.size(), 1) + notes.size()) * lineHeight(font);
    size = {width + 2 * margin, height + 2 * margin - 2};
}

} // namespace Setsquare
