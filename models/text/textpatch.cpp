// SPDX-License-Identifier: Apache-2.0
#include "textpatch.h"

#include <utility>

namespace Setsquare {

namespace {

/** Whether a cut between these two characters would tear a surrogate pair or a CRLF apart. */
bool belongTogether(QChar left, QChar right)
{
    return (left.isHighSurrogate() && right.isLowSurrogate()) || (left == u'\r' && right == u'\n');
}

/** A text and one replacement in it, seen as the text before and, without building it, the text after. */
class Replacement
{
public:
    Replacement(QStringView before, const TextChange &change) : m_before(before), m_change(change) {}

    TextChange trimmed() const
    {
        const qsizetype head = commonHead();
        const qsizetype tail = commonTail(std::min(m_change.range.length(), m_change.text.size()) - head);
        return {{m_change.range.start + head, m_change.range.end - tail}, m_change.text.mid(head, m_change.text.size() - head - tail)};
    }

private:
    QStringView replaced() const { return m_before.sliced(m_change.range.start, m_change.range.length()); }
    bool splitsBefore(qsizetype at) const { return at > 0 && at < m_before.size() && belongTogether(m_before[at - 1], m_before[at]); }
    /** The character of the text after, at a place counted from the start of the replacement. */
    QChar after(qsizetype at) const
    {
        if (at < m_change.text.size())
            return m_change.text[at];
        const qsizetype behind = m_change.range.end + at - m_change.text.size();
        return behind < m_before.size() ? m_before[behind] : QChar();
    }
    bool splitsAfter(qsizetype at) const { return at > 0 && belongTogether(after(at - 1), after(at)); }

    qsizetype commonHead() const
    {
        const QStringView old = replaced();
        const qsizetype most = std::min(old.size(), m_change.text.size());
        qsizetype head = std::mismatch(old.begin(), old.begin() + most, m_change.text.begin()).first - old.begin();
        while (head > 0 && (splitsBefore(m_change.range.start + head) || splitsAfter(head)))
            --head;
        return head;
    }
    qsizetype commonTail(qsizetype most) const
    {
        const QStringView old = replaced();
        qsizetype tail = std::mismatch(old.rbegin(), old.rbegin() + most, m_change.text.rbegin()).first - old.rbegin();
        while (tail > 0 && (splitsBefore(m_change.range.end - tail) || splitsAfter(m_change.text.size() - tail)))
            --tail;
        return tail;
    }

    QStringView m_before;
    const TextChange &m_change;
};

bool changesNothing(const TextChange &change)
{
    return change.range.isEmpty() && change.text.isEmpty();
}

bool isRange(TextRange range)
{
    return range.start >= 0 && range.start <= range.end;
}

} // namespace

TextPatch::TextPatch(TextRange range, const QString &text)
{
    if (const TextChange change {range, text}; !changesNothing(change))
        m_changes.append(change);
}

std::optional<TextPatch> TextPatch::fromChanges(QList<TextChange> changes)
{
    if (!std::ranges::all_of(changes, isRange, &TextChange::range))
        return std::nullopt;
    changes.removeIf(changesNothing);
    std::ranges::stable_sort(changes, {}, [](const TextChange &change) { return std::pair(change.range.start, change.range.end); });
    for (qsizetype i = 1; i < changes.size(); ++i) {
        if (changes[i].range.start < changes[i - 1].range.end)
            return std::nullopt;
    }
    TextPatch patch;
    patch.m_changes = std::move(changes);
    return patch;
}

TextPatch TextPatch::difference(const QString &before, const QString &after)
{
    return TextPatch({0, before.size()}, after).trimmed(before);
}

TextRange TextPatch::extent() const
{
    return isEmpty() ? TextRange() : TextRange {m_changes.first().range.start, m_changes.last().range.end};
}

qsizetype TextPatch::growth() const
{
    qsizetype growth = 0;
    for (const TextChange &change : m_changes)
        growth += change.text.size() - change.range.length();
    return growth;
}

bool TextPatch::fits(qsizetype length) const
{
    return std::ranges::all_of(m_changes,
                               [length](const TextChange &change) { return isRange(change.range) && change.range.end <= length; });
}

QString TextPatch::applied(QString before) const
{
    Q_ASSERT(fits(before.size()));
    if (m_changes.size() == 1)
        return before.replace(m_changes[0].range.start, m_changes[0].range.length(), m_changes[0].text);
    QString after;
    after.reserve(before.size() + std::max<qsizetype>(0, growth()));
    qsizetype copied = 0;
    for (const TextChange &change : m_changes) {
        after += QStringView(before).sliced(copied, change.range.start - copied);
        after += change.text;
        copied = change.range.end;
    }
    after += QStringView(before).sliced(copied);
    return after;
}

TextPatch TextPatch::inverted(const QString &before) const
{
    Q_ASSERT(fits(before.size()));
    TextPatch back;
    qsizetype shift = 0;
    for (const TextChange &change : m_changes) {
        const qsizetype start = change.range.start + shift;
        back.m_changes.append({{start, start + change.text.size()}, before.sliced(change.range.start, change.range.length())});
        shift += change.text.size() - change.range.length();
    }
    return back;
}

TextPatch TextPatch::trimmed(const QString &before) const
{
    Q_ASSERT(fits(before.size()));
    TextPatch result;
    for (const TextChange &change : m_changes) {
        if (const TextChange trimmed = Replacement(before, change).trimmed(); !changesNothing(trimmed))
            result.m_changes.append(trimmed);
    }
    return result;
}

qsizetype TextPatch::mapped(qsizetype position, Bias bias) const
{
    qsizetype shift = 0;
    for (const TextChange &change : m_changes) {
        const auto [start, end] = change.range;
        if (position < start || (position == start && (start < end || bias == Bias::Before)))
            break;
        if (position < end)
            return start + shift + (bias == Bias::After ? change.text.size() : 0);
        shift += change.text.size() - change.range.length();
    }
    return position + shift;
}

TextRange TextPatch::mapped(TextRange range) const
{
    const qsizetype start = mapped(range.start, Bias::After);
    return {start, std::max(start, mapped(range.end, Bias::Before))};
}

} // namespace Setsquare
