// SPDX-License-Identifier: Apache-2.0
#include "lineindex.h"
#include "researchreaders.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Where the elements of the lists directly within the outermost object stand; QJsonDocument does not tell.
    Requires: the text is valid JSON. */
QHash<QString, QList<TextRange>> elementRanges(QStringView text)
{
    QHash<QString, QList<TextRange>> ranges;
    QString key;
    int depth = 0;
    qsizetype start = -1;
    const auto endElement = [&](qsizetype end) {
        if (start >= 0)
            ranges[key].append({start, end});
        start = -1;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (character.isSpace())
            continue;
        if (character == u',' && depth == 2)
            continue;
        if (depth == 2 && start < 0 && character != u']' && character != u'}')
            start = at;
        if (character == u'"') {
            const qsizetype open = at++;
            while (at < text.size() && text[at] != u'"')
                at += text[at] == u'\\' ? 2 : 1;
            if (depth == 1)
                key = text.sliced(open + 1, std::min(at, text.size()) - open - 1).toString();
            if (depth == 2)
                endElement(std::min(at + 1, text.size()));
        } else if (character == u'{' || character == u'[') {
            ++depth;
        } else if (character == u'}' || character == u']') {
            --depth;
            if (depth == 2)
                endElement(at + 1);
            if (depth == 1)
                start = -1;
        }
    }
    return ranges;
}

QString joined(const QJsonValue &value)
{
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        parts.append(array.at(i).toString());
    return value.isArray() ? parts.join("; "_L1) : value.toString();
}

/** What an entry says: what was seen, then what speaks for it and what follows from it. */
QString textOf(const QJsonObject &entry)
{
    QString text;
    for (const auto key : {"observation"_L1, "recommendation"_L1, "text"_L1, "finding"_L1, "description"_L1, "question"_L1}) {
        if (text.isEmpty())
            text = joined(entry.value(key)).trimmed();
    }
    const QString evidence = joined(entry.value("evidence"_L1)).trimmed();
    const QString implications = joined(entry.value("implications"_L1)).trimmed();
    if (!text.isEmpty() && !evidence.isEmpty())
        text += u"\nEvidence: "_s + evidence;
    if (!text.isEmpty() && !implications.isEmpty())
        text += u"\nImplications: "_s + implications;
    return text;
}

} // namespace

void readResearchJson(Research &research)
{
    QJsonParseError error;
    const QByteArray bytes = research.text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const LineIndex lines(research.text);
    if (error.error != QJsonParseError::NoError) {
        research.error = error.errorString();
        research.errorLine = lines.lineAt(QString::fromUtf8(bytes.first(std::clamp<qsizetype>(error.offset, 0, bytes.size()))).size());
        return;
    }
    const QJsonObject object = document.object();
    for (const auto key : {"topic"_L1, "title"_L1})
        research.title = research.title.isEmpty() ? object.value(key).toString() : research.title;
    for (const auto key : {"research_question"_L1, "question"_L1})
        research.question = research.question.isEmpty() ? object.value(key).toString() : research.question;
    const auto ranges = elementRanges(research.text);
    for (const auto key : {"findings"_L1, "recommendations"_L1}) {
        const QJsonArray entries = object.value(key).toArray();
        const QList<TextRange> places = ranges.value(QString(key));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries[i].toObject();
            const WrittenId text = takeWrittenId(entries[i].isString() ? entries[i].toString() : textOf(entry));
            if (text.text.isEmpty())
                continue;
            ResearchFinding finding;
            finding.id = entry.value("id"_L1).toString(text.id);
            finding.kind = key == "recommendations"_L1 ? ResearchKind::Recommendation
                                                       : researchKind(entry.value("area"_L1).toString()).value_or(ResearchKind::Discovery);
            finding.text = text.text;
            finding.answered =
                finding.kind == ResearchKind::OpenQuestion && (entry.value("answered"_L1).toBool() || saysAnswered(text.text));
            finding.range = i < places.size() ? places[i] : TextRange {};
            finding.firstLine = lines.lineAt(finding.range.start);
            finding.lastLine = lines.lineAt(std::max(finding.range.start, finding.range.end - 1));
            research.findings.append(finding);
        }
    }
}

} // namespace Setsquare
