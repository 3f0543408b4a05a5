// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "research.h"

#include <QHash>

#include <vector>

namespace Setsquare {

/** Where a finding stands: indexes into the documents, and into the findings of one. */
struct FindingPlace {
    int document = -1;
    int finding = -1;
    bool isValid() const { return document >= 0; }
    bool operator==(const FindingPlace &) const = default;
    friend size_t qHash(FindingPlace place, size_t seed = 0) { return qHashMulti(seed, place.document, place.finding); }
};

/** The research beside a plan, by what citations need: by id and by words. Cost: linear in the research, once. */
class ResearchIndex
{
public:
    ResearchIndex() = default;
    explicit ResearchIndex(const QList<Research> &research);

    const QList<Research> &research() const { return m_research; }
    const ResearchFinding &finding(FindingPlace place) const { return m_research[place.document].findings[place.finding]; }

    /** The id that cites a finding and no other: bare while it is unique, otherwise behind the document's name, `stem:C1`. */
    QString citationId(FindingPlace place) const;
    /** All that a cited id names: several if it is bare and documents share it, or if documents share a name. */
    QList<FindingPlace> named(QStringView id) const;
    /** Whether a finding says what is quoted of it; an empty quote fits all. Cost: one comparison if the program wrote the quote. */
    bool says(FindingPlace place, QStringView quote) const;
    /** All findings in which a quote stands. Cost: that of those in which its rarest word stands. */
    QList<FindingPlace> saying(const QString &quote) const;
    /** Whether what a cited id names may stand in a document that could not be read. */
    bool mayBeUnread(QStringView id) const;

private:
    struct Entry {
        FindingPlace place;
        QString words; ///< comparable
        QString quote; ///< as the program writes it
    };

    const Entry &entry(FindingPlace place) const { return m_entries[size_t(m_first[place.document] + place.finding)]; }
    /** The documents that a name in front of an id may mean. */
    QList<int> documentsNamed(QStringView name) const;
    const std::vector<int> *entriesWith(QStringView quote) const;

    QList<Research> m_research;
    QStringList m_names; ///< by document: what stands in front of its ids
    QList<int> m_first; ///< by document: its first entry
    std::vector<Entry> m_entries;
    QHash<QString, QList<FindingPlace>> m_byId; ///< bare
    mutable QHash<QString, std::vector<int>> m_byWord; ///< made when words are first looked for
};

} // namespace Setsquare
