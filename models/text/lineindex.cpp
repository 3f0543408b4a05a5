// SPDX-License-Identifier: Apache-2.0
#include "lineindex.h"

namespace Setsquare {

namespace {

/** The same where there is no CR: LF alone is found many characters at a time. */
void appendStartsBehindLf(QList<qsizetype> &starts, QStringView text, TextRange range)
{
    const QStringView searched = text.first(range.end);
    for (qsizetype at = searched.indexOf(u'\n', range.start); at >= 0; at = searched.indexOf(u'\n', at + 1))
        starts.append(at + 1);
}

} // namespace

void appendLineStarts(QList<qsizetype> &starts, QStringView text, TextRange range)
{
    if (!text.sliced(range.start, range.length()).contains(u'\r')) {
        appendStartsBehindLf(starts, text, range);
        return;
    }
    for (qsizetype i = range.start; i < range.end; ++i) {
        const QChar character = text[i];
        if (character == u'\n' || (character == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            starts.append(i + 1);
    }
}

LineIndex::LineIndex(QStringView text) : m_starts {0}, m_length(text.size())
{
    appendLineStarts(m_starts, text, {0, text.size()});
}

int LineIndex::lineAt(qsizetype position) const
{
    const auto behind = std::ranges::upper_bound(m_starts, std::max<qsizetype>(0, position));
    return int(behind - m_starts.begin()) - 1;
}

qsizetype LineIndex::start(int line) const
{
    return line < 0 ? 0 : line < count() ? m_starts[line] : m_length;
}

TextRange LineIndex::content(int line, QStringView text) const
{
    const qsizetype from = start(line);
    qsizetype to = start(line + 1);
    if (to > from && text[to - 1] == u'\n')
        --to;
    else if (to > from && text[to - 1] == u'\r')
        return {from, to - 1};
    if (to > from && line + 1 < count() && text[to - 1] == u'\r')
        --to;
    return {from, to};
}

TextRange LineIndex::lines(int first, int last) const
{
    return {start(first), start(last + 1)};
}

void LineIndex::patch(const TextPatch &patch, QStringView after)
{
    if (patch.isEmpty())
        return;
    // A line start depends on the characters before and behind it (CR, LF): the first that surely stays is that of the line of the
    // character before the change, the next is the first strictly behind the change.
    const TextRange extent = patch.extent();
    const qsizetype growth = after.size() - m_length;
    const int kept = lineAt(extent.start - 1) + 1;
    const auto behind = std::ranges::upper_bound(m_starts, extent.end);
    QList<qsizetype> starts;
    appendLineStarts(starts, after, {m_starts[kept - 1], extent.end + growth});
    const qsizetype removed = (behind - m_starts.begin()) - kept;
    if (starts.size() < removed)
        m_starts.remove(kept, removed - starts.size());
    else
        m_starts.insert(kept, starts.size() - removed, 0);
    std::ranges::copy(starts, m_starts.begin() + kept);
    for (auto start = m_starts.begin() + kept + starts.size(); start != m_starts.end(); ++start)
        *start += growth;
    m_length = after.size();
}

} // namespace Setsquare
