// SPDX-License-Identifier: Apache-2.0
#include "riskmatrixlayout.h"

#include "theme.h"
#include "wording.h"

#include <algorithm>

namespace Setsquare {

namespace {

constexpr std::array downwards {Level::High, Level::Medium, Level::Low};
constexpr std::array rightwards {Level::Low, Level::Medium, Level::High};
constexpr int gap = 3;
constexpr int largestSide = 120; ///< of a field, beyond which it only takes room from the text beside it

int markSide(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + 4, metrics.horizontalAdvance(QStringLiteral("000")) + 4);
}

int stripHeight(const QFontMetrics &metrics)
{
    return metrics.height() + markSide(metrics) + 3 * Spacing::small;
}

int widestName(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Level level : downwards)
        widest = std::max(widest, metrics.horizontalAdvance(Wording::level(level)));
    return widest + 2; // advances are rounded
}

} // namespace

RiskMatrixLayout::RiskMatrixLayout(const RiskMatrix &matrix, const QSize &size, const QFontMetrics &metrics, int current)
{
    const int line = metrics.height();
    // The axis is written upwards; names that take too much of the width are shortened.
    const int left = line + Spacing::small + std::min(widestName(metrics), size.width() / 5) + Spacing::medium;
    const int foot = 2 * line + 2 * Spacing::small;
    const bool hasStrip = !matrix.unrated().isEmpty();
    const int strip = hasStrip ? stripHeight(metrics) : 0;
    const int side = std::min((size.width() - left) / 3, largestSide * 4 / 3);
    const int height = std::min((size.height() - foot - (hasStrip ? strip + Spacing::medium : 0)) / 3, largestSide);
    for (int row = 0; row < 3; ++row) {
        m_rowNames.at(size_t(row)) = QRect(line + Spacing::small, row * height, left - line - Spacing::small - Spacing::medium, height);
        for (int column = 0; column < 3; ++column) {
            Field field {downwards.at(size_t(row)), rightwards.at(size_t(column)), {}, {}, 0, {}};
            field.place = QRect(left + column * side, row * height, side - gap, height - gap);
            m_fields.append(field);
        }
    }
    for (int column = 0; column < 3; ++column)
        m_columnNames.at(size_t(column)) = QRect(left + column * side, 3 * height, side - gap, line + Spacing::small);
    m_likelihoodName = QRect(0, 0, line, 3 * height - gap);
    m_impactName = QRect(left, 3 * height + line + Spacing::small, 3 * side - gap, line + Spacing::small);
    Field rest;
    if (hasStrip)
        rest.place = QRect(left, m_impactName.bottom() + Spacing::medium, 3 * side - gap, strip);
    m_fields.append(rest);
    for (Field &field : m_fields) {
        if (!field.place.isEmpty())
            placeMarks(field, matrix.at(field.likelihood, field.impact), metrics, current);
    }
}

/** In lines below the word; the last place says how many have no room, and the one that is meant is never among them. */
void RiskMatrixLayout::placeMarks(Field &field, const QList<int> &risks, const QFontMetrics &metrics, int current)
{
    const int line = metrics.height();
    const int side = markSide(metrics);
    const int step = side + gap;
    const QRect inner = field.place.adjusted(Spacing::small + 1, Spacing::small - 1, -Spacing::small, -Spacing::small);
    field.word = QRect(inner.left(), inner.top(), inner.width(), line);
    const QRect room(inner.left(), field.word.bottom() + 2, inner.width(), inner.bottom() - field.word.bottom() - 2);
    const int perLine = std::max(1, (room.width() + gap) / step);
    const int places = perLine * std::max(1, (room.height() + gap) / step);
    QList<int> shown = risks.first(risks.size() <= places ? risks.size() : places - 1);
    if (risks.contains(current) && !shown.contains(current)) {
        if (!shown.isEmpty())
            shown.removeLast();
        shown.append(current);
    }
    field.hidden = int(risks.size() - shown.size());
    const auto placeAt = [&](int index) {
        return QRect(room.left() + index % perLine * step, room.top() + index / perLine * step, side, side);
    };
    for (int i = 0; i < int(shown.size()); ++i)
        m_marks.append({shown[i], placeAt(i)});
    if (field.hidden > 0)
        field.hiddenPlace = placeAt(int(shown.size()));
}

int RiskMatrixLayout::markAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(m_marks, [&point](const Mark &mark) { return mark.place.contains(point); });
    return found == m_marks.cend() ? -1 : found->risk;
}

int RiskMatrixLayout::fieldAt(const QPoint &point) const
{
    const auto found = std::ranges::find_if(m_fields, [&point](const Field &field) { return field.place.contains(point); });
    return found == m_fields.cend() ? -1 : int(found - m_fields.cbegin());
}

QRect RiskMatrixLayout::placeOf(int risk) const
{
    const auto found = std::ranges::find(m_marks, risk, &Mark::risk);
    return found == m_marks.cend() ? QRect() : found->place;
}

QSize RiskMatrixLayout::minimumSize(const QFontMetrics &metrics, bool hasStrip)
{
    const int line = metrics.height();
    const int left = line + Spacing::small + std::min(widestName(metrics), 4 * line) + Spacing::medium;
    const int field = 2 * markSide(metrics) + 4 * gap + Spacing::medium;
    const int rows = 3 * (line + markSide(metrics) + Spacing::large + gap) + 2 * line + 2 * Spacing::small;
    return {left + 3 * field, rows + (hasStrip ? stripHeight(metrics) + Spacing::medium : 0)};
}

} // namespace Setsquare
