// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findquery.h"
#include "previewselection.h"

#include <QBasicTimer>
#include <QObject>

namespace Setsquare {

/** Finds in the text of the preview, which for most chunks has to be made first: some milliseconds' worth at a time. */
class PreviewFinder : public QObject
{
    Q_OBJECT

public:
    struct Place {
        int cell = 0;
        TextRange range; ///< in the chunk's document
        bool operator==(const Place &) const = default;
    };

    explicit PreviewFinder(const PreviewLayout *layout, QObject *parent = nullptr);

    void search(const FindQuery &query);
    void clear();
    /** Searches again after a change. */
    void restart() { search(m_query); }
    /** Searches to the end now. */
    void finish();

    const QList<Place> &places() const { return m_places; }
    QList<TextRange> placesIn(int cell) const;
    /** The index of the next place from a position, forward or back, round the end; -1 if there is none. */
    qsizetype next(PreviewPosition from, bool forward) const;

Q_SIGNALS:
    void placesFound();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void searchCell(int cell);
    void searchSlice(int milliseconds);

    const PreviewLayout *m_layout;
    FindQuery m_query;
    QRegularExpression m_expression;
    QList<Place> m_places;
    int m_nextCell = 0;
    QBasicTimer m_timer;
};

} // namespace Setsquare
