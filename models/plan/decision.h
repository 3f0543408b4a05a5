// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"

#include <QStringList>

namespace Setsquare {

struct Option {
    QString name; ///< its letter or name without the word Option
    QString text;
    TextRange range; ///< relative to the decision
    bool operator==(const Option &) const = default;
};

/** A design decision. Units: `range` is absolute, all other ranges relative to range.start. */
struct Decision {
    QString id; ///< the number as written, or `~1`, `~2` in order
    QString title;
    QString context;
    QList<Option> options;
    QString chosen; ///< name of the option that the Decision field names; empty if it names none that exists
    QString chosenAsWritten; ///< what it names, if anything (`D` of "Chose Option D")
    QString decision; ///< the Decision field as written
    QString rationale;
    QStringList tradeoffs;
    QStringList risks;
    QStringList mitigation;
    QString pattern;
    QList<Citation> groundedIn;
    QList<Field> fields; ///< all, in the order written
    TextRange range;
    TextRange titleRange;
    int firstLine = 0;
    int lastLine = 0;

    bool sameContent(const Decision &other) const;
};

} // namespace Setsquare
