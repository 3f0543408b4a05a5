// SPDX-License-Identifier: Apache-2.0
#include "previewfinder.h"

#include <QDeadlineTimer>
#include <QTimerEvent>

namespace Setsquare {

PreviewFinder::PreviewFinder(const PreviewLayout *layout, QObject *parent) : QObject(parent), m_layout(layout) {}

void PreviewFinder::search(const FindQuery &query)
{
    m_query = query;
    m_expression = query.expression();
    m_places.clear();
    m_nextCell = 0;
    if (query.isEmpty() || !m_expression.isValid())
        m_timer.stop();
    else
        m_timer.start(0, this);
    Q_EMIT placesFound();
}

void PreviewFinder::clear()
{
    search({});
}

void PreviewFinder::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        searchSlice(8);
}

void PreviewFinder::finish()
{
    while (m_timer.isActive())
        searchSlice(1000);
}

void PreviewFinder::searchSlice(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds, Qt::PreciseTimer);
    while (m_nextCell < m_layout->count() && !deadline.hasExpired())
        searchCell(m_nextCell++);
    if (m_nextCell >= m_layout->count())
        m_timer.stop();
    Q_EMIT placesFound();
}

void PreviewFinder::searchCell(int cell)
{
    std::unique_ptr<PreviewDocument> made;
    const PreviewDocument *document = m_layout->existingDocument(cell);
    if (!document) {
        made = m_layout->makeDocument(cell);
        document = made.get();
    }
    for (const TextRange range : findAll(m_expression, document->toPlainText(), 10'000))
        m_places.append({cell, range});
}

QList<TextRange> PreviewFinder::placesIn(int cell) const
{
    QList<TextRange> ranges;
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), cell, [](const Place &place, int at) { return place.cell < at; });
    for (auto place = first; place != m_places.end() && place->cell == cell; ++place)
        ranges.append(place->range);
    return ranges;
}

qsizetype PreviewFinder::next(PreviewPosition from, bool forward) const
{
    if (m_places.isEmpty())
        return -1;
    const auto before = [](const Place &place, PreviewPosition at) { return PreviewPosition {place.cell, int(place.range.start)} < at; };
    const qsizetype index = std::lower_bound(m_places.begin(), m_places.end(), from, before) - m_places.begin();
    return (forward ? index : index + m_places.size() - 1) % m_places.size();
}

} // namespace Setsquare
