// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "lineindex.h"

namespace Setsquare {

/** A finding as it is printed: with its file, and its place in lines and columns. Units: 1-based; columns in UTF-16; the end is behind the
    last character. */
struct LocatedFinding {
    QString file;
    QString rule;
    Severity severity = Severity::Warning;
    QString message;
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;
    QStringList fixes = {};
};

LocatedFinding located(const Finding &finding, const QString &file, const LineIndex &lines);

} // namespace Setsquare
