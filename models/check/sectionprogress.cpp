// SPDX-License-Identifier: Apache-2.0
#include "sectionprogress.h"

#include "markdownsyntax.h"
#include "templatetext.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The lines of a section, one after the other. */
class ProgressReader
{
public:
    ProgressReader(QStringView text, TextRange body) : m_text(text), m_body(body) {}

    SectionProgress read()
    {
        for (qsizetype at = m_body.start; at < m_body.end; at = nextLine(m_text, at)) {
            if (saysSomething(lineAt(m_text, at)))
                return SectionProgress::Begun;
        }
        return m_hasGuidance ? SectionProgress::Untouched : SectionProgress::Empty;
    }

private:
    /** What is left of a line without comments; they may go over several lines. */
    TextRange withoutComments(TextRange line)
    {
        if (m_isInComment) {
            const qsizetype end = slice(m_text, line).indexOf("-->"_L1);
            if (end < 0)
                return {line.end, line.end};
            m_isInComment = false;
            line.start += end + 3;
        }
        const QStringView view = slice(m_text, line);
        const qsizetype begin = view.indexOf("<!--"_L1);
        if (begin < 0)
            return trimmedRange(m_text, line);
        m_hasGuidance = m_hasGuidance || !view.sliced(begin).contains("setsquare:"_L1);
        const qsizetype end = view.indexOf("-->"_L1, begin);
        m_isInComment = end < 0;
        const TextRange before = trimmedRange(m_text, {line.start, line.start + begin});
        return before.isEmpty() && end >= 0 ? withoutComments({line.start + end + 3, line.end}) : before;
    }

    bool saysSomething(TextRange line)
    {
        TextRange content = withoutComments(line);
        if (content.isEmpty() || m_text[content.start] == u'#' || isRule(slice(m_text, content)))
            return false;
        if (!placeholders(m_text, content).isEmpty()) {
            m_hasGuidance = true;
            return false;
        }
        return m_text[content.start] == u'|' ? isRow(content) : isContent(valueOf(content));
    }

    /** The head of a table and the line below it say nothing by themselves. */
    bool isRow(TextRange line)
    {
        const bool isHead = !std::exchange(m_isInTable, true);
        const bool isDelimiter = std::ranges::all_of(slice(m_text, line), [](QChar c) { return QStringView(u"|-: ").contains(c); });
        return !isHead && !isDelimiter;
    }

    TextRange valueOf(TextRange content) const
    {
        if (const auto item = readItemMarker(m_text, content))
            content = item->content;
        if (const auto box = readCheckbox(m_text, content))
            content = box->content;
        if (const auto label = readLabel(m_text, content); label && label->name.length() < 40)
            content = label->value;
        return content;
    }

    bool isContent(TextRange value)
    {
        if (value.isEmpty())
            return false;
        const bool isTemplate = isTemplateLine(slice(m_text, value));
        m_hasGuidance = m_hasGuidance || isTemplate;
        return !isTemplate;
    }

    QStringView m_text;
    TextRange m_body;
    bool m_isInComment = false;
    bool m_isInTable = false;
    bool m_hasGuidance = false;
};

} // namespace

SectionProgress progressOf(QStringView text, const Section &section)
{
    return ProgressReader(text, {section.headingRange.end, section.range.end}).read();
}

} // namespace Setsquare
