// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** A cell of a row. Units: absolute. */
struct RiskCell {
    TextRange outer; ///< all between its bars
    TextRange content; ///< without white space at the ends
};

/** The cells of a row, `| a | b |` or `a | b`. */
QList<RiskCell> riskCells(QStringView text, TextRange row);

/** A value as it stands in a cell: bars escaped, no white space at its ends. */
QString cellContent(const QString &value);

/** A table of risks in a text, to write rows and cells the way it is written. Units: ranges absolute, lines without their line ends. */
struct RiskTable {
    QStringList columns; ///< titles
    TextRange header;
    TextRange delimiter;
    QList<TextRange> rows;
    int firstRisk = 0; ///< index of the first row's risk in the plan; of the one behind it, if there are no rows

    /** The column with this title, or of this standard name (`mitigatedBy`); -1 if there is none. */
    int column(const QString &name) const;
};

/** The tables in the sections of risks, those without rows too. */
QList<RiskTable> riskTables(const EditSubject &subject);

/** The title of a column that has a standard meaning; empty for any other name. */
QString standardColumn(const QString &name);

/** A new row with these values, one for each column, padded if the table is. */
QString writtenRow(QStringView text, const RiskTable &table, const QStringList &values);

/** What sets a cell, in the row of that index in the table; cells that the row lacks before it are added. A padded cell stays as wide
    as its column if the value fits. */
TextChange writtenCell(QStringView text, const RiskTable &table, int row, int column, const QString &value);

/** What adds columns at the end to every row of the table; their cells are empty but in one row, which may be -1. Requires: no row has
    more cells than the table has columns. */
QList<TextChange> addedColumns(QStringView text, const RiskTable &table, const QStringList &titles, int row, const QStringList &values);

} // namespace Setsquare
