// SPDX-License-Identifier: Apache-2.0
#include "textpatch.h"

namespace Setsquare {

namespace {

/** A replacement of the first patch, with where its text stands between the two patches. */
struct Placed {
    TextRange range; ///< in the text between
    const TextChange *change;
};

QList<Placed> placed(const QList<TextChange> &changes)
{
    QList<Placed> result;
    qsizetype shift = 0;
    for (const TextChange &change : changes) {
        const qsizetype start = change.range.start + shift;
        result.append({{start, start + change.text.size()}, &change});
        shift += change.text.size() - change.range.length();
    }
    return result;
}

/** Goes through both patches at once and makes one replacement of all that touch one another: between them every character of the
    text between belongs to one of the patches, so the text before need not be known. */
class Composition
{
public:
    Composition(const QList<TextChange> &first, const QList<TextChange> &next) : m_first(placed(first)), m_next(next) {}

    QList<TextChange> changes()
    {
        QList<TextChange> result;
        while (m_firstAt < m_first.size() || m_nextAt < m_next.size())
            result.append(nextCluster());
        return result;
    }

private:
    TextRange upcoming() const
    {
        if (m_firstAt == m_first.size())
            return m_next[m_nextAt].range;
        if (m_nextAt == m_next.size() || m_first[m_firstAt].range.start <= m_next[m_nextAt].range.start)
            return m_first[m_firstAt].range;
        return m_next[m_nextAt].range;
    }

    TextChange nextCluster()
    {
        TextRange hull = upcoming();
        const qsizetype firstFrom = m_firstAt;
        const qsizetype nextFrom = m_nextAt;
        while (takeFirst(hull) || takeNext(hull)) {
        }
        qsizetype growth = 0;
        for (qsizetype i = firstFrom; i < m_firstAt; ++i)
            growth += m_first[i].range.length() - m_first[i].change->range.length();
        const TextChange change {{hull.start - m_shift, hull.end - m_shift - growth}, clusterText(hull, firstFrom, nextFrom)};
        m_shift += growth;
        return change;
    }
    bool takeFirst(TextRange &hull)
    {
        if (m_firstAt == m_first.size() || m_first[m_firstAt].range.start > hull.end)
            return false;
        hull.end = std::max(hull.end, m_first[m_firstAt++].range.end);
        return true;
    }
    bool takeNext(TextRange &hull)
    {
        if (m_nextAt == m_next.size() || m_next[m_nextAt].range.start > hull.end)
            return false;
        hull.end = std::max(hull.end, m_next[m_nextAt++].range.end);
        return true;
    }

    QString clusterText(TextRange hull, qsizetype firstFrom, qsizetype nextFrom) const
    {
        QString text;
        qsizetype from = hull.start;
        for (qsizetype i = nextFrom; i < m_nextAt; ++i) {
            appendFirst(text, {from, m_next[i].range.start}, firstFrom);
            text += m_next[i].text;
            from = m_next[i].range.end;
        }
        appendFirst(text, {from, hull.end}, firstFrom);
        return text;
    }
    void appendFirst(QString &text, TextRange wanted, qsizetype &i) const
    {
        for (; i < m_firstAt && m_first[i].range.start < wanted.end; ++i) {
            const TextRange here = m_first[i].range;
            const qsizetype from = std::max(here.start, wanted.start);
            const qsizetype to = std::min(here.end, wanted.end);
            if (from < to)
                text += QStringView(m_first[i].change->text).sliced(from - here.start, to - from);
            if (here.end > wanted.end)
                return;
        }
    }

    const QList<Placed> m_first;
    const QList<TextChange> &m_next;
    qsizetype m_firstAt = 0;
    qsizetype m_nextAt = 0;
    qsizetype m_shift = 0; ///< by how much the text between is longer, up to here
};

} // namespace

TextPatch TextPatch::composed(const TextPatch &next) const
{
    if (isEmpty() || next.isEmpty())
        return isEmpty() ? next : *this;
    TextPatch result;
    result.m_changes = Composition(m_changes, next.m_changes).changes();
    result.m_changes.removeIf([](const TextChange &change) { return change.range.isEmpty() && change.text.isEmpty(); });
    return result;
}

} // namespace Setsquare
