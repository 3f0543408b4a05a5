// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "markdownsyntax.h"

namespace Setsquare {

// What cannot be written, and why, so that the one who asked knows what to change; the guard finds the rest.

/** Why a value cannot stand on one line behind other text; nothing if it can. */
std::optional<Message> lineProblem(const QString &value);
/** Why a value cannot be what an item or a paragraph begins with. */
std::optional<Message> itemProblem(const QString &value);
/** itemProblem(), and nothing but white space is refused too. */
std::optional<Message> requiredItemProblem(const QString &value);
bool hasSeveralLines(const QString &value);
/** Whether a line that begins like this is another kind of block than text: html, a quote, a fence, a rule, a box. */
bool beginsBlock(QStringView value);

/** Which of several is meant: by its 1-based position, by its name, or by its name with case ignored if that is unique. */
struct Named {
    int index = -1;
    std::optional<Message> problem;
};
Named findNamed(const QString &reference, const QStringList &names);

/** Where the argument `after` says that something has to stand: behind the one named, first if it is null, `otherwise` if it is missing. */
Named findPlace(const Arguments &arguments, const QStringList &names, int otherwise);

/** The index that something has when it has moved to a place between others, as findPlace() finds it. */
inline int indexAfterMove(int from, int place)
{
    return place > from ? place - 1 : place;
}

} // namespace Setsquare
