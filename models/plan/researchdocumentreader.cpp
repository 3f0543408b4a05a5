// SPDX-License-Identifier: Apache-2.0
#include "blocktree.h"
#include "listreader.h"
#include "researchreaders.h"

#include <array>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Walks over the headings of a document; what stands below one that names a kind is findings of that kind. */
class DocumentReader
{
public:
    DocumentReader(const Unit &unit, Research &research) : m_unit(unit), m_research(research) {}

    void read()
    {
        const auto &headings = m_unit.headings();
        readFrontMatter();
        readHeader(bodyBefore(0));
        for (size_t i = 0; i < headings.size(); ++i)
            readBelow(headings[i], {m_unit, headings[i].lastLine + 1, bodyBefore(i + 1).last});
        if (m_research.findings.isEmpty())
            readHeadings();
    }

private:
    /** Each heading but the title, with what stands below it up to the next. */
    void readHeadings()
    {
        const auto &headings = m_unit.headings();
        for (size_t i = 0; i < headings.size(); ++i) {
            const QString title = m_unit.string(headings[i].title);
            if (title.isEmpty() || (i == 0 && headings[i].level == 1))
                continue;
            const WrittenId written = takeWrittenId(title);
            const int first = headings[i].firstLine;
            const int last = std::max(headings[i].lastLine, m_unit.lastContentLine(first, bodyBefore(i + 1).last));
            ResearchFinding finding;
            finding.id = written.id;
            finding.text = written.text.isEmpty() ? title : written.text;
            finding.range = m_unit.lines(first, last);
            finding.firstLine = first;
            finding.lastLine = last;
            m_research.headings.append(finding);
        }
    }

    /** The lines up to a heading, from the start of the text. */
    Body bodyBefore(size_t heading) const
    {
        const auto &headings = m_unit.headings();
        return {m_unit, 0, (heading < headings.size() ? headings[heading].firstLine : m_unit.lineCount()) - 1};
    }

    void readFrontMatter()
    {
        int last = -1;
        for (int i = 0; i < m_unit.lineCount() && (m_unit.line(i).kind == LineKind::FrontMatter || m_unit.line(i).kind == LineKind::Blank);
             ++i)
            last = m_unit.line(i).kind == LineKind::FrontMatter ? i : last;
        if (last < 2)
            return;
        const qsizetype start = m_unit.line(1).start;
        const QStringView text = slice(m_unit.text(), {start, m_unit.line(last).start});
        readResearchBundle(parseYaml(text), text, start, 1, m_research);
    }

    /** Bold fields before the first section: `**Topic:** …`, `**Research Question:** …`. */
    void readHeader(const Body &body)
    {
        for (int i = body.first; i <= body.last; ++i) {
            const UnitLine &line = m_unit.line(i);
            const auto label = line.kind == LineKind::Text && !line.inList
                ? readBoldLabel(m_unit.text(), trimmedRange(m_unit.text(), line.content()))
                : std::nullopt;
            if (!label)
                continue;
            const QString name = m_unit.string(label->name).toLower();
            if (name == "topic"_L1 || name == "title"_L1)
                m_research.title = m_research.title.isEmpty() ? m_unit.string(label->value) : m_research.title;
            else if (name == "question"_L1 || name == "research question"_L1)
                m_research.question = m_unit.string(label->value);
        }
    }

    void readBelow(const UnitHeading &heading, const Body &body)
    {
        const QStringView title = slice(m_unit.text(), heading.title);
        for (size_t level = size_t(heading.level); level < m_kinds.size(); ++level)
            m_kinds[level].reset();
        if (heading.level == 1 && !m_titleSeen) {
            m_titleSeen = true;
            m_research.title = titleOf(title).toString();
            readHeader(body);
            return;
        }
        const WrittenId id = takeWrittenId(title);
        if (!id.id.isEmpty() && kind()) {
            const int last = std::max(heading.lastLine, m_unit.lastContentLine(heading.firstLine, body.last));
            const QString below = m_unit.string(m_unit.content(heading.lastLine + 1, last));
            add({id.id, below.isEmpty() ? id.text : id.text + u"\n\n"_s + below}, heading.firstLine, last, false);
            return;
        }
        m_kinds[size_t(heading.level)] = researchKind(title);
        const bool isQuestion = title.trimmed().compare("research question"_L1, Qt::CaseInsensitive) == 0
            || title.trimmed().compare("question"_L1, Qt::CaseInsensitive) == 0;
        if (isQuestion)
            m_research.question = m_unit.string(m_unit.content(body.first, body.last));
        else if (kind() && !endsFindings(title))
            readFindings(body);
    }

    static QStringView titleOf(QStringView title)
    {
        for (const auto prefix : {"research:"_L1, "research findings:"_L1, "research document:"_L1}) {
            if (title.startsWith(prefix, Qt::CaseInsensitive) && title.size() > prefix.size() + 1)
                return title.sliced(prefix.size()).trimmed();
        }
        return title;
    }

    /** Next Steps below Findings are none. */
    bool endsFindings(QStringView title) { return title.trimmed().compare("next steps"_L1, Qt::CaseInsensitive) == 0; }

    std::optional<ResearchKind> kind() const
    {
        for (size_t level = m_kinds.size() - 1; level > 0; --level) {
            if (m_kinds[level])
                return m_kinds[level];
        }
        return std::nullopt;
    }

    /** Items are findings; paragraphs only if they bear an id, or if there are no items at all. */
    void readFindings(const Body &body)
    {
        const std::vector<BodyPart> parts = bodyParts(body);
        const bool hasItems = std::any_of(parts.begin(), parts.end(), [](const BodyPart &part) { return part.isItem; });
        for (size_t i = 0; i < parts.size(); ++i) {
            const BodyPart &part = parts[i];
            if (part.kind != LineKind::Text)
                continue;
            if (part.isItem) {
                const auto box = readCheckbox(m_unit.text(), part.item.marker.content);
                add(takeWrittenId(slice(m_unit.text(), itemText(m_unit, part.item))), part.first, part.last, box && box->ticked);
                continue;
            }
            const WrittenId text = takeWrittenId(slice(m_unit.text(), m_unit.content(part.first, part.last)));
            if (!text.id.isEmpty() || (!hasItems && !leadsToList(m_unit, parts, i)))
                add(text, part.first, part.last, false);
        }
    }

    void add(const WrittenId &text, int first, int last, bool ticked)
    {
        if (text.text.isEmpty())
            return;
        ResearchFinding finding;
        finding.id = text.id;
        finding.kind = *kind();
        finding.text = text.text;
        finding.answered = finding.kind == ResearchKind::OpenQuestion && (ticked || saysAnswered(text.text));
        finding.range = m_unit.lines(first, last);
        finding.firstLine = first;
        finding.lastLine = last;
        m_research.findings.append(finding);
    }

    const Unit &m_unit;
    Research &m_research;
    std::array<std::optional<ResearchKind>, 7> m_kinds; ///< by the level of the heading that names it
    bool m_titleSeen = false;
};

} // namespace

void readResearchDocument(Research &research)
{
    const BlockTree blocks(research.text);
    std::vector<std::shared_ptr<const Chunk>> chunks;
    chunks.reserve(blocks.entries().size());
    for (const BlockTree::Entry &entry : blocks.entries())
        chunks.push_back(entry.chunk);
    const Unit unit(chunks, ConflictState::None);
    DocumentReader(unit, research).read();
}

} // namespace Setsquare
