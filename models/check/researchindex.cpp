// SPDX-License-Identifier: Apache-2.0
#include "researchindex.h"

#include "quote.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What stands between characters that a citation cannot hold is joined by hyphens: `my notes` is cited as `my-notes:C1`. */
QString citable(QString name)
{
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !QStringView(u"-_./").contains(character))
            character = u'-';
    }
    return name;
}

QString withoutSuffix(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
}

/** The last parts of a path; all of it if there are no more. */
QString lastParts(const QString &path, int count)
{
    qsizetype start = path.size();
    for (; count > 0 && start > 0; --count)
        start = QStringView(path).first(start - 1).lastIndexOf(u'/') + 1;
    return path.sliced(start);
}

bool endsWithParts(const QString &path, QStringView name)
{
    return path.endsWith(name) && (path.size() == name.size() || path[path.size() - name.size() - 1] == u'/');
}

/** For each document the shortest end of its path that no other one has; its suffix only if nothing else tells it apart. */
QStringList namesOf(const QList<Research> &research)
{
    QStringList paths;
    for (const Research &document : research)
        paths.append(citable(withoutSuffix(document.path)));
    QStringList names;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const int parts = int(paths[i].count(u'/')) + 1;
        QString name;
        qsizetype sharing = 0;
        for (int count = 1; count <= parts && (name.isEmpty() || sharing > 1); ++count) {
            name = lastParts(paths[i], count);
            sharing = std::ranges::count_if(paths, [&name](const QString &path) { return endsWithParts(path, name); });
        }
        names.append(sharing > 1 ? citable(research[i].path) : name);
    }
    return names;
}

} // namespace

ResearchIndex::ResearchIndex(const QList<Research> &research) : m_research(research), m_names(namesOf(research))
{
    for (int document = 0; document < int(research.size()); ++document) {
        m_first.append(int(m_entries.size()));
        const QList<ResearchFinding> &findings = research[document].findings;
        for (int i = 0; i < int(findings.size()); ++i) {
            m_entries.push_back({{document, i}, comparableWords(findings[i].text), quoteOf(findings[i].text)});
            m_byId[findings[i].id].append({document, i});
        }
    }
}

QString ResearchIndex::citationId(FindingPlace place) const
{
    const QString id = finding(place).id;
    return m_byId.value(id).size() == 1 ? id : m_names[place.document] + u':' + id;
}

QList<int> ResearchIndex::documentsNamed(QStringView name) const
{
    QList<int> exact;
    QList<int> possible;
    for (int i = 0; i < int(m_research.size()); ++i) {
        const QString path = citable(m_research[i].path);
        if (m_names[i] == name)
            exact.append(i);
        if (endsWithParts(citable(withoutSuffix(m_research[i].path)), name) || endsWithParts(path, name))
            possible.append(i);
    }
    return exact.isEmpty() ? possible : exact;
}

QList<FindingPlace> ResearchIndex::named(QStringView id) const
{
    const qsizetype colon = id.lastIndexOf(u':');
    QList<FindingPlace> bearers = m_byId.value(id.sliced(colon + 1).toString());
    if (colon < 0 || bearers.isEmpty())
        return bearers;
    const QList<int> documents = documentsNamed(id.first(colon));
    QList<FindingPlace> places;
    std::ranges::copy_if(bearers, std::back_inserter(places),
                         [&documents](FindingPlace place) { return documents.contains(place.document); });
    return places;
}

bool ResearchIndex::says(FindingPlace place, QStringView quote) const
{
    return quote.isEmpty() || quote == entry(place).quote || isQuoteOf(comparableWords(quote), entry(place).words);
}

const std::vector<int> *ResearchIndex::entriesWith(QStringView quote) const
{
    const auto eachWord = [](QStringView text, auto &&use) {
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            while (end < text.size() && text[end].isLetterOrNumber())
                ++end;
            if (end > at)
                use(text.sliced(at, end - at).toString());
            at = end + 1;
        }
    };
    if (m_byWord.isEmpty()) {
        for (int i = 0; i < int(m_entries.size()); ++i) {
            eachWord(m_entries[size_t(i)].words, [this, i](const QString &word) {
                std::vector<int> &places = m_byWord[word];
                if (places.empty() || places.back() != i)
                    places.push_back(i);
            });
        }
    }
    static const std::vector<int> none;
    const std::vector<int> *rarest = nullptr;
    eachWord(quote, [&](const QString &word) {
        const auto found = m_byWord.constFind(word);
        const std::vector<int> *places = found == m_byWord.cend() ? &none : &*found;
        if (!rarest || places->size() < rarest->size())
            rarest = places;
    });
    return rarest;
}

QList<FindingPlace> ResearchIndex::saying(const QString &quote) const
{
    const QString words = comparableWords(quote);
    QList<FindingPlace> places;
    if (const std::vector<int> *entries = entriesWith(words)) {
        for (const int i : *entries) {
            if (isQuotedFrom(words, m_entries[size_t(i)].words))
                places.append(m_entries[size_t(i)].place);
        }
    }
    return places;
}

bool ResearchIndex::mayBeUnread(QStringView id) const
{
    const qsizetype colon = id.lastIndexOf(u':');
    const QList<int> documents = colon < 0 ? QList<int>() : documentsNamed(id.first(colon));
    for (int i = 0; i < int(m_research.size()); ++i) {
        const bool isMeant = colon < 0 || documents.contains(i);
        if (isMeant && !m_research[i].error.isEmpty() && m_research[i].findings.isEmpty())
            return true;
    }
    return false;
}

} // namespace Setsquare
