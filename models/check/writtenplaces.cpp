// SPDX-License-Identifier: Apache-2.0
#include "writtenplaces.h"

#include "textlines.h"
#include "words.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Whether one of some ranges, in order and apart from each other, holds a position. */
bool holds(const QList<TextRange> &ranges, qsizetype position)
{
    const auto behind = std::ranges::upper_bound(ranges, position, {}, &TextRange::start);
    return behind != ranges.begin() && std::prev(behind)->contains(position);
}

/** Whether a run of backticks is open in front of a position on its line. */
bool isInCodeSpan(QStringView text, qsizetype position)
{
    const qsizetype start = lineStart(text, position);
    return text.sliced(start, position - start).count(u'`') % 2 != 0;
}

} // namespace

bool WrittenPlaces::contains(qsizetype position) const
{
    return !isInCode(position) && !isInComment(position);
}

bool WrittenPlaces::isInCode(qsizetype position) const
{
    return holds(m_subject.plan.code, position) || isInCodeSpan(m_subject.text, position);
}

bool WrittenPlaces::isInComment(qsizetype position) const
{
    if (!std::exchange(m_knowsComments, true))
        m_comments = commentsOf(m_subject);
    return holds(m_comments, position);
}

QList<TextRange> commentsOf(const CheckSubject &subject)
{
    const QString &text = subject.text;
    QList<TextRange> comments;
    qsizetype end = 0;
    for (qsizetype at = nextOf(text, "<!--"_L1, 0); at >= 0; at = nextOf(text, "<!--"_L1, end)) {
        end = at + 4;
        if (holds(subject.plan.code, at) || isInCodeSpan(text, at))
            continue;
        const qsizetype close = text.indexOf("-->"_L1, end);
        end = close < 0 ? text.size() : close + 3;
        comments.append({at, end});
    }
    return comments;
}

} // namespace Setsquare
