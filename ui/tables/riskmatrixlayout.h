// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "riskmatrix.h"

#include <QFontMetrics>
#include <QRect>

#include <array>

namespace Setsquare {

/** Where everything in a picture of the matrix stands. Units: pixels of the widget. */
class RiskMatrixLayout
{
public:
    /** A field of the matrix, or the strip below for risks that are not rated, whose levels are Unknown. */
    struct Field {
        Level likelihood = Level::Unknown;
        Level impact = Level::Unknown;
        QRect place; ///< empty if it is not there
        QRect word; ///< for the exposure that it stands for
        int hidden = 0; ///< how many of its risks have no room
        QRect hiddenPlace; ///< for that number
    };
    struct Mark {
        int risk = 0;
        QRect place;
    };

    RiskMatrixLayout() = default;
    /** `current` always has its mark. */
    RiskMatrixLayout(const RiskMatrix &matrix, const QSize &size, const QFontMetrics &metrics, int current);

    /** From high to low likelihood, each from low to high impact, then the strip. */
    const QList<Field> &fields() const { return m_fields; }
    const QList<Mark> &marks() const { return m_marks; }
    /** The risk whose mark is there; -1 for none. */
    int markAt(const QPoint &point) const;
    /** The index of the field that is there; -1 for none. */
    int fieldAt(const QPoint &point) const;
    QRect placeOf(int risk) const;
    /** The names of the rows and columns, and of both axes. */
    QRect rowName(int row) const { return m_rowNames.at(size_t(row)); }
    QRect columnName(int column) const { return m_columnNames.at(size_t(column)); }
    QRect likelihoodName() const { return m_likelihoodName; }
    QRect impactName() const { return m_impactName; }

    /** What every field needs to hold a mark; with the strip below, if there is one. */
    static QSize minimumSize(const QFontMetrics &metrics, bool hasStrip);

private:
    void placeMarks(Field &field, const QList<int> &risks, const QFontMetrics &metrics, int current);

    QList<Field> m_fields;
    QList<Mark> m_marks;
    std::array<QRect, 3> m_rowNames;
    std::array<QRect, 3> m_columnNames;
    QRect m_likelihoodName;
    QRect m_impactName;
};

} // namespace Setsquare
