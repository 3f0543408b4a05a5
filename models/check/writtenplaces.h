// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** Where a text says something to its reader: outside of code, blocks and spans, and outside of comments. */
class WrittenPlaces
{
public:
    explicit WrittenPlaces(const CheckSubject &subject) : m_subject(subject) {}

    /** Cost: the first time linear in the text; otherwise logarithmic and the line. */
    bool contains(qsizetype position) const;
    bool isInCode(qsizetype position) const;

private:
    bool isInComment(qsizetype position) const;

    const CheckSubject &m_subject;
    mutable bool m_knowsComments = false;
    mutable QList<TextRange> m_comments;
};

/** The comments of a text, in order. */
QList<TextRange> commentsOf(const CheckSubject &subject);

} // namespace Setsquare
