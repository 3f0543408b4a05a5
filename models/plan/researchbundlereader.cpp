// SPDX-License-Identifier: Apache-2.0
#include "lineindex.h"
#include "markdownsyntax.h"
#include "researchreaders.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The first of these entries that is a scalar. */
QString scalarOf(const YamlValue &map, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const YamlValue *value = map.find(key);
        if (value && value->kind == YamlValue::Kind::Scalar)
            return value->scalar.trimmed();
    }
    return {};
}

/** Turns the values of a bundle into findings, and finds the lines that each came from. */
class BundleReader
{
public:
    BundleReader(QStringView text, qsizetype offset, int firstLine, Research &research)
        : m_text(text)
        , m_lines(text)
        , m_offset(offset)
        , m_firstLine(firstLine)
        , m_research(research)
    {}

    void read(const YamlValue &bundle)
    {
        noteStarts(bundle);
        std::sort(m_starts.begin(), m_starts.end());
        readMap(bundle, std::nullopt);
    }

private:
    void noteStarts(const YamlValue &value)
    {
        for (const YamlValue &child : value.children) {
            m_starts.push_back(value.kind == YamlValue::Kind::Map ? child.keyLine : child.line);
            noteStarts(child);
        }
    }

    /** The last line of what begins on a line: the one before the next value, without blank ones. */
    int lastLine(int first) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), first);
        int last = next == m_starts.end() ? m_lines.count() - 1 : *next - 1;
        while (last > first && line(last).trimmed().isEmpty())
            --last;
        return last;
    }

    QStringView line(int line) const { return slice(m_text, m_lines.content(line, m_text)); }

    void readMap(const YamlValue &map, std::optional<ResearchKind> inherited)
    {
        for (const YamlValue &child : map.children) {
            const auto named = researchKind(child.key);
            const auto kind = named ? named : inherited;
            if (!kind)
                continue;
            if (child.kind == YamlValue::Kind::Map)
                readMap(child, kind);
            else if (child.kind == YamlValue::Kind::List)
                readList(child, *kind);
            else if (child.kind == YamlValue::Kind::Scalar)
                readScalar(child, child.keyLine, *kind);
        }
    }

    void readList(const YamlValue &list, ResearchKind kind)
    {
        for (const YamlValue &item : list.children) {
            if (item.kind == YamlValue::Kind::Map)
                readEntry(item, kind);
            else if (item.kind == YamlValue::Kind::List)
                readList(item, kind);
            else if (item.kind == YamlValue::Kind::Scalar)
                add(takeWrittenId(item.scalar), kind, item.line, lastLine(item.line), false);
        }
    }

    /** `- id: C7, text: …`; an entry such as `- Redis: must stay` is what somebody wrote who did not think of YAML. */
    void readEntry(const YamlValue &entry, ResearchKind kind)
    {
        int last = entry.line;
        for (const YamlValue &child : entry.children)
            last = std::max(last, lastLine(child.keyLine));
        const QString text = scalarOf(
            entry, {u"text", u"finding", u"observation", u"description", u"question", u"constraint", u"recommendation", u"summary"});
        const bool answered = scalarOf(entry, {u"answered", u"status"}).startsWith("answered"_L1, Qt::CaseInsensitive)
            || scalarOf(entry, {u"answered"}) == "true"_L1 || entry.find(u"answer");
        if (!text.isEmpty()) {
            add({scalarOf(entry, {u"id"}), text}, kind, entry.line, last, answered);
        } else if (entry.children.size() == 1 && entry.children.front().kind == YamlValue::Kind::Scalar) {
            const YamlValue &only = entry.children.front();
            add(takeWrittenId(QString(only.key + u": "_s + only.scalar)), kind, entry.line, last, answered);
        }
    }

    /** A block that holds a markdown list is read from its lines; any other text is one finding. */
    void readScalar(const YamlValue &value, int keyLine, ResearchKind kind)
    {
        const QStringView head = line(std::min(value.line, m_lines.count() - 1)).trimmed();
        const QStringView mark = head.last(std::min<qsizetype>(head.size(), 3));
        const bool isBlock = mark.contains(u'|') || mark.contains(u'>');
        if (isBlock && readBlock(value.line + 1, lastLine(keyLine), kind))
            return;
        if (!value.scalar.trimmed().isEmpty())
            add(takeWrittenId(value.scalar), kind, keyLine, lastLine(keyLine), false);
    }

    bool readBlock(int first, int last, ResearchKind kind)
    {
        int indent = -1;
        int start = -1;
        ItemMarker marker;
        const auto end = [&](int until) {
            if (start < 0)
                return;
            while (until > start && line(until).trimmed().isEmpty())
                --until;
            TextRange text {marker.content.start, std::max(marker.content.start, m_lines.content(until, m_text).end)};
            const auto box = readCheckbox(m_text, marker.content);
            text.start = box ? box->content.start : text.start;
            add(takeWrittenId(slice(m_text, trimmedRange(m_text, text))), kind, start, until, box && box->ticked);
        };
        for (int i = first; i <= last; ++i) {
            const auto found = readItemMarker(m_text, m_lines.content(i, m_text));
            if (!found || (indent >= 0 && found->indent > indent))
                continue;
            end(i - 1);
            start = i;
            marker = *found;
            indent = found->indent;
        }
        end(last);
        return start >= 0;
    }

    void add(const WrittenId &text, ResearchKind kind, int first, int last, bool answered)
    {
        if (text.text.trimmed().isEmpty())
            return;
        first = std::clamp(first, 0, m_lines.count() - 1);
        last = std::clamp(last, first, m_lines.count() - 1);
        ResearchFinding finding;
        finding.id = text.id;
        finding.kind = kind;
        finding.text = text.text.trimmed();
        finding.answered = kind == ResearchKind::OpenQuestion && (answered || saysAnswered(text.text));
        finding.range = m_lines.lines(first, last).shifted(m_offset);
        finding.firstLine = first + m_firstLine;
        finding.lastLine = last + m_firstLine;
        m_research.findings.append(finding);
    }

    QStringView m_text;
    LineIndex m_lines;
    qsizetype m_offset;
    int m_firstLine;
    Research &m_research;
    std::vector<int> m_starts; ///< lines on which a key or an item begins
};

} // namespace

void readResearchBundle(const YamlResult &yaml, QStringView text, qsizetype offset, int firstLine, Research &research)
{
    if (!yaml.error.isEmpty()) {
        research.error = yaml.error;
        research.errorLine = yaml.errorLine < 0 ? firstLine : yaml.errorLine + firstLine;
        return;
    }
    if (yaml.value.kind != YamlValue::Kind::Map)
        return;
    research.title = scalarOf(yaml.value, {u"topic", u"title", u"name"});
    research.question = scalarOf(yaml.value, {u"research_question", u"question"});
    BundleReader(text, offset, firstLine, research).read(yaml.value);
}

bool looksLikeBundle(QStringView text)
{
    int known = 0;
    bool first = true;
    const LineIndex lines(text);
    for (int i = 0; i < lines.count(); ++i) {
        const QStringView line = slice(text, lines.content(i, text));
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = colon > 0 ? line.first(colon) : QStringView();
        const bool isKey = !key.isEmpty() && std::none_of(key.begin(), key.end(), [](QChar c) { return !c.isLower() && c != u'_'; });
        if (first && !isKey)
            return false;
        first = false;
        if (isKey && (key == "bundle_type"_L1 || researchKind(key)))
            ++known;
        if (key == "bundle_type"_L1 || known >= 2)
            return true;
    }
    return known > 0;
}

} // namespace Setsquare
