// SPDX-License-Identifier: Apache-2.0
#include "citationreader.h"
#include "researchreaders.h"

#include <QHash>
#include <QSet>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, ResearchKind> &researchKinds()
{
    using enum ResearchKind;
    static const QHash<QString, ResearchKind> kinds {
        {u"key discoveries"_s, Discovery},
        {u"key discovery"_s, Discovery},
        {u"discoveries"_s, Discovery},
        {u"discovery"_s, Discovery},
        {u"key findings"_s, Discovery},
        {u"findings"_s, Discovery},
        {u"findings summary"_s, Discovery},
        {u"architecture"_s, Architecture},
        {u"patterns"_s, Architecture},
        {u"pattern"_s, Architecture},
        {u"architecture/patterns"_s, Architecture},
        {u"architecture / patterns"_s, Architecture},
        {u"architecture & patterns"_s, Architecture},
        {u"architecture and patterns"_s, Architecture},
        {u"constraints"_s, Constraint},
        {u"constraint"_s, Constraint},
        {u"constraints identified"_s, Constraint},
        {u"success criteria"_s, SuccessCriterion},
        {u"success criterion"_s, SuccessCriterion},
        {u"open questions"_s, OpenQuestion},
        {u"open question"_s, OpenQuestion},
        {u"edge cases"_s, EdgeCase},
        {u"edge case"_s, EdgeCase},
        {u"recommendations"_s, Recommendation},
        {u"recommendation"_s, Recommendation},
    };
    return kinds;
}

QChar letter(ResearchKind kind)
{
    switch (kind) {
    case ResearchKind::Discovery:
        return u'D';
    case ResearchKind::Architecture:
        return u'A';
    case ResearchKind::Constraint:
        return u'C';
    case ResearchKind::SuccessCriterion:
        return u'S';
    case ResearchKind::OpenQuestion:
        return u'Q';
    case ResearchKind::EdgeCase:
        return u'E';
    case ResearchKind::Recommendation:
        return u'K';
    }
    return u'D';
}

/** Capitals only, and few of them: `HTTPS2: …` is a sentence. */
bool isWrittenId(QStringView id)
{
    qsizetype letters = 0;
    while (letters < id.size() && id[letters].isLetter()) {
        if (!id[letters].isUpper())
            return false;
        ++letters;
    }
    return letters <= 4 && isFindingId(id);
}

} // namespace

std::optional<ResearchKind> researchKind(QStringView name)
{
    if (name.size() > 60)
        return std::nullopt;
    qsizetype start = 0;
    while (start < name.size() && !name[start].isLetter())
        ++start;
    QString plain = name.sliced(start).toString().toLower().replace(u'_', u' ').simplified();
    while (!plain.isEmpty() && !plain.back().isLetter())
        plain.chop(1);
    const auto found = researchKinds().constFind(plain);
    return found == researchKinds().cend() ? std::nullopt : std::optional(*found);
}

bool saysAnswered(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"*_ ").contains(text.front()))
        text = text.sliced(1);
    const auto word = "answered"_L1;
    return text.startsWith(word, Qt::CaseInsensitive) && (text.size() == word.size() || !text[word.size()].isLetter());
}

WrittenId takeWrittenId(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("**"_L1)) {
        const qsizetype close = text.indexOf("**"_L1, 3);
        if (close < 0)
            return {{}, text.toString()};
        const QStringView inner = text.sliced(2, close - 2);
        const qsizetype colon = inner.indexOf(u':');
        const QStringView id = (colon < 0 ? inner : inner.first(colon)).trimmed();
        if (!isWrittenId(id))
            return {{}, text.toString()};
        const QStringView title = colon < 0 ? QStringView() : inner.sliced(colon + 1).trimmed();
        QStringView rest = text.sliced(close + 2).trimmed();
        while (title.isEmpty() && !rest.isEmpty() && QStringView(u":—–-").contains(rest.front()))
            rest = rest.sliced(1).trimmed();
        return {id.toString(), title.isEmpty() ? rest.toString() : u"**%1** %2"_s.arg(title, rest).trimmed()};
    }
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 12)).indexOf(u':');
    if (end > 0 && isWrittenId(text.first(end)) && (end + 1 == text.size() || text[end + 1].isSpace()))
        return {text.first(end).toString(), text.sliced(end + 1).trimmed().toString()};
    return {{}, text.toString()};
}

void numberFindings(QList<ResearchFinding> &findings)
{
    QSet<QString> ids;
    QHash<QString, int> copies;
    for (ResearchFinding &finding : findings) {
        const QString written = finding.id;
        while (!written.isEmpty() && ids.contains(finding.id))
            finding.id = written + u'~' + QString::number(++copies[written] + 1);
        if (!written.isEmpty())
            ids.insert(finding.id);
    }
    QHash<QChar, int> places;
    QHash<QChar, int> shifts; // numbers left out because somebody wrote them down
    for (ResearchFinding &finding : findings) {
        const QChar kind = letter(finding.kind);
        const int place = ++places[kind];
        if (!finding.id.isEmpty())
            continue;
        do {
            finding.id = kind + QString::number(place + shifts[kind]);
        } while (ids.contains(finding.id) && ++shifts[kind]);
        ids.insert(finding.id);
    }
}

QString toText(ResearchKind kind)
{
    switch (kind) {
    case ResearchKind::Discovery:
        return u"discovery"_s;
    case ResearchKind::Architecture:
        return u"architecture"_s;
    case ResearchKind::Constraint:
        return u"constraint"_s;
    case ResearchKind::SuccessCriterion:
        return u"success-criterion"_s;
    case ResearchKind::OpenQuestion:
        return u"open-question"_s;
    case ResearchKind::EdgeCase:
        return u"edge-case"_s;
    case ResearchKind::Recommendation:
        return u"recommendation"_s;
    }
    return {};
}

} // namespace Setsquare
