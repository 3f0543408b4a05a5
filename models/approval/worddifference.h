// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Setsquare {

/** A piece of two texts that are shown as one. */
struct WordSpan {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const WordSpan &) const = default;
};

/** How to make one text of another, in whole words. Shape: what is removed stands before what takes its place; without what is added it is the
    text before, without what is removed the text after. Texts with too little in common are replaced as a whole. Cost: the length of the
    texts, times how many words differ. */
QList<WordSpan> wordDifference(const QString &before, const QString &after);

/** The spans with what is removed in `[-…-]` and what is added in `{+…+}`, as git marks it. */
QString markedText(const QList<WordSpan> &spans);

} // namespace Setsquare
