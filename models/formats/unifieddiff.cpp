// SPDX-License-Identifier: Apache-2.0
#include "unifieddiff.h"

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype contextLines = 3;

/** Lines that are replaced: `count` from `first` become `after`. */
struct Region {
    qsizetype first = 0;
    qsizetype count = 0;
    QStringList after;
};

/** The lines with their ends. */
QStringList linesOf(QStringView text)
{
    QStringList lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype end = text.indexOf(u'\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines += text.sliced(start, next - start).toString();
        start = next;
    }
    return lines;
}

class Diff
{
public:
    explicit Diff(const QString &text) : m_text(text), m_lines(linesOf(text))
    {
        qsizetype start = 0;
        for (const QString &line : std::as_const(m_lines)) {
            m_starts.push_back(start);
            start += line.size();
        }
    }

    void add(const TextPatch &patch)
    {
        const QList<TextChange> &changes = patch.changes();
        for (qsizetype i = 0; i < changes.size();) {
            const qsizetype first = lineAt(changes.at(i).range.start);
            qsizetype last = lineAt(changes.at(i).range.end);
            qsizetype end = i + 1;
            for (; end < changes.size() && lineAt(changes.at(end).range.start) <= last; ++end)
                last = lineAt(changes.at(end).range.end);
            addRegion(first, last, std::span(changes).subspan(size_t(i), size_t(end - i)));
            i = end;
        }
    }

    QString hunks() const
    {
        QString text;
        qsizetype grown = 0;
        for (size_t i = 0; i < m_regions.size();) {
            size_t end = i + 1;
            while (end < m_regions.size()
                   && m_regions[end].first - (m_regions[end - 1].first + m_regions[end - 1].count) <= 2 * contextLines)
                ++end;
            text += hunk(std::span(m_regions).subspan(i, end - i), grown);
            i = end;
        }
        return text;
    }

private:
    /** The line that a position lies on; the last for the end of the text, where no line begins. */
    qsizetype lineAt(qsizetype position) const
    {
        const auto next = std::ranges::upper_bound(m_starts, position);
        return std::max(next - m_starts.begin() - 1, std::ptrdiff_t(0));
    }
    qsizetype startOf(qsizetype line) const { return line < m_lines.size() ? m_starts[size_t(line)] : m_text.size(); }

    void addRegion(qsizetype first, qsizetype last, std::span<const TextChange> changes)
    {
        const qsizetype start = startOf(first);
        QString after;
        qsizetype done = start;
        for (const TextChange &change : changes) {
            after += m_text.sliced(done, change.range.start - done) + change.text;
            done = change.range.end;
        }
        after += m_text.sliced(done, startOf(last + 1) - done);
        Region region {first, std::min(last + 1, qsizetype(m_lines.size())) - first, linesOf(after)};
        trim(region);
        if (region.count > 0 || !region.after.isEmpty())
            m_regions.push_back(region);
    }

    void trim(Region &region) const
    {
        while (region.count > 0 && !region.after.isEmpty() && m_lines.at(region.first) == region.after.first()) {
            ++region.first;
            --region.count;
            region.after.removeFirst();
        }
        while (region.count > 0 && !region.after.isEmpty() && m_lines.at(region.first + region.count - 1) == region.after.last()) {
            --region.count;
            region.after.removeLast();
        }
    }

    static void write(QString &text, QChar mark, const QString &line)
    {
        text += mark + line;
        if (!line.endsWith(u'\n'))
            text += u"\n\\ No newline at end of file\n"_s;
    }

    QString hunk(std::span<const Region> regions, qsizetype &grown) const
    {
        const qsizetype first = std::max(regions.front().first - contextLines, qsizetype(0));
        const qsizetype end = std::min(regions.back().first + regions.back().count + contextLines, qsizetype(m_lines.size()));
        QString body;
        qsizetype line = first;
        qsizetype growth = 0;
        for (const Region &region : regions) {
            for (; line < region.first; ++line)
                write(body, u' ', m_lines.at(line));
            for (; line < region.first + region.count; ++line)
                write(body, u'-', m_lines.at(line));
            for (const QString &added : region.after)
                write(body, u'+', added);
            growth += region.after.size() - region.count;
        }
        for (; line < end; ++line)
            write(body, u' ', m_lines.at(line));
        const QString head = u"@@ -%1 +%2 @@\n"_s.arg(place(first, end - first), place(first + grown, end - first + growth));
        grown += growth;
        return head + body;
    }

    /** 1-based, and the line before for none. */
    static QString place(qsizetype first, qsizetype count) { return u"%1,%2"_s.arg(count == 0 ? first : first + 1).arg(count); }

    const QString &m_text;
    QStringList m_lines;
    std::vector<qsizetype> m_starts;
    std::vector<Region> m_regions;
};

} // namespace

QString unifiedDiff(const QString &before, const TextPatch &patch, const QString &nameBefore, const QString &nameAfter)
{
    Diff diff(before);
    diff.add(patch);
    const QString hunks = diff.hunks();
    return hunks.isEmpty() ? QString() : u"--- %1\n+++ %2\n"_s.arg(nameBefore, nameAfter) + hunks;
}

} // namespace Setsquare
