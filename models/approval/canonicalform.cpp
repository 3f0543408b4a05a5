// SPDX-License-Identifier: Apache-2.0
#include "canonicalform.h"

#include "blocktree.h"
#include "foldedparagraph.h"
#include "markdownsyntax.h"
#include "planreader.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isBlankCharacter(QChar character)
{
    return character == u' ' || character == u'\t';
}

/** Without spaces and tabs in front; other white space is text. */
QStringView withoutLeading(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isBlankCharacter(text[at]))
        ++at;
    return text.sliced(at);
}

QStringView trimmed(QStringView text)
{
    text = withoutLeading(text);
    while (!text.isEmpty() && isBlankCharacter(text.back()))
        text.chop(1);
    return text;
}

/** What a line of a chunk is. Whatever is nothing else is taken as it stands: code, headings, comments, quotes, definitions. */
struct Line {
    enum class Kind : quint8 { Literal, Paragraph, TableRow, Delimiter };
    Kind kind = Kind::Literal;
    bool inItem = false;
    bool isCode = false;
    int items = 0; ///< that begin on it
    int itemDepth = 0; ///< of the outermost of these
    int depth = 0;
    int last = 0; ///< of the paragraph that begins here
};

std::vector<Line> linesOf(const Chunk &chunk)
{
    std::vector<Line> lines(size_t(chunk.lines));
    for (qsizetype i = 0; i < chunk.blocks.size(); ++i) {
        const Block &block = chunk.blocks[i];
        if (block.firstLine < 0 || block.lastLine >= chunk.lines || block.firstLine > block.lastLine)
            continue;
        Line &first = lines[size_t(block.firstLine)];
        if (block.kind != BlockKind::List && block.kind != BlockKind::Item) {
            for (int line = block.firstLine; line <= block.lastLine; ++line) {
                lines[size_t(line)].depth = block.depth; // what belongs to an item may stand where it would not, too
                lines[size_t(line)].isCode = block.kind == BlockKind::Code;
            }
        }
        if (block.kind == BlockKind::Quote) {
            i += block.span - 1;
        } else if (block.kind == BlockKind::Item) {
            first.itemDepth = first.items == 0 ? block.depth : first.itemDepth;
            ++first.items;
            for (int line = block.firstLine; block.depth == 1 && line <= block.lastLine; ++line)
                lines[size_t(line)].inItem = true;
        } else if (block.kind == BlockKind::Paragraph) {
            first.kind = Line::Kind::Paragraph;
            first.last = block.lastLine;
        } else if (block.kind == BlockKind::Table) {
            for (int line = block.firstLine; line <= block.lastLine; ++line)
                lines[size_t(line)].kind = line == block.firstLine + 1 ? Line::Kind::Delimiter : Line::Kind::TableRow;
        }
    }
    return lines;
}

/** Whether a line begins with bold words that go on behind its end: as they stand they name no field. */
bool endsWithinName(QStringView line)
{
    line = trimmed(line);
    return (line.startsWith("**"_L1) || line.startsWith("__"_L1)) && line.indexOf(line.first(2), 2) < 0;
}

/** Where fields begin that stand on lines of a paragraph. */
std::vector<qsizetype> fieldStarts(const Plan &plan)
{
    std::vector<qsizetype> starts;
    const auto add = [&starts](const QList<Field> &fields, qsizetype owner) {
        for (const Field &field : fields)
            starts.push_back(owner + field.range.start);
    };
    for (const Task &task : plan.tasks) {
        if (task.isHeading)
            add(task.fields, task.range.start);
    }
    for (const Decision &decision : plan.decisions)
        add(decision.fields, decision.range.start);
    std::ranges::sort(starts);
    return starts;
}

/** The text with the ticks that are folded taken away; positions stay. */
QString withoutTicks(QString text, const Plan &plan)
{
    const auto clear = [&text](TextRange tick, qsizetype owner) {
        const QChar character = tick.length() == 1 ? text.at(owner + tick.start) : QChar();
        if (character == u'x' || character == u'X')
            text[owner + tick.start] = u' ';
    };
    for (const Task &task : plan.tasks)
        clear(task.tickRange, task.range.start);
    for (const Criterion &criterion : plan.criteria)
        clear(criterion.tickRange, criterion.range.start);
    return text;
}

class CanonicalWriter
{
public:
    CanonicalWriter(const QString &text, const Plan &plan) : m_text(withoutTicks(text, plan)), m_fieldStarts(fieldStarts(plan))
    {
        for (const ApprovalLine &approval : plan.approvals)
            m_approvals.insert(approval.line, &approval);
        for (const Task &task : plan.tasks)
            m_titleEnds.insert(task.range.start, task.range.start + task.titleRange.end);
        const auto effort = std::ranges::find(plan.sections, SectionKind::Effort, &Section::kind);
        m_effort = effort == plan.sections.end() ? TextRange() : effort->range;
        m_out.reserve(text.size() + text.size() / 8);
    }

    void write(const BlockTree::Entry &entry);
    QString take();

private:
    QStringView content(int line) const;
    qsizetype start(int line) const { return m_entry->start + m_entry->chunk->lineStarts[line]; }
    QStringView writeItems(const Line &line, QStringView rest, const ApprovalLine *approval);
    void writeParagraph(int first, const Line &line, QStringView rest, const ApprovalLine *approval);
    QString wrappedHead(int first, const Line &line, const QString &text, const QString &folded) const;
    void writeRow(const Line &line, QStringView rest);
    void writeLiteral(const Line &line, QStringView rest);
    void begin(char16_t kind, int depth);

    const QString m_text;
    const std::vector<qsizetype> m_fieldStarts;
    QHash<qsizetype, qsizetype> m_titleEnds; ///< of tasks, by where they begin
    TextRange m_effort; ///< the section that is read line by line
    QHash<int, const ApprovalLine *> m_approvals; ///< by line
    const BlockTree::Entry *m_entry = nullptr;
    QString m_out;
};

QStringView CanonicalWriter::content(int line) const
{
    const qsizetype from = start(line) + (start(line) == 0 && m_text.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    return QStringView(m_text).sliced(from, start(line) + m_entry->chunk->line(line).size() - from);
}

void CanonicalWriter::begin(char16_t kind, int depth)
{
    m_out += u'\n';
    m_out += kind;
    m_out += QString::number(depth);
    m_out += u':';
}

/** Writes the markers of the items that begin on a line; gives what follows them. */
QStringView CanonicalWriter::writeItems(const Line &line, QStringView rest, const ApprovalLine *approval)
{
    for (int i = 0; i < line.items; ++i) {
        const auto marker = readItemMarker(rest, {0, rest.size()});
        if (!marker)
            break;
        const int depth = line.itemDepth + 2 * i;
        const qsizetype end = marker->ordered ? marker->number.end + 1 : marker->number.start + 1;
        begin(u'I', depth);
        // A field of a task is indented by at least one column, wherever CommonMark nests it.
        if (depth == 1 && marker->indent > 0 && !approval)
            m_out += u'+';
        m_out += marker->ordered && !approval ? rest.sliced(marker->number.start, end - marker->number.start) : QStringView(u"-");
        rest = rest.sliced(end);
    }
    return rest;
}

void CanonicalWriter::writeParagraph(int first, const Line &line, QStringView rest, const ApprovalLine *approval)
{
    ParagraphLines lines;
    lines.text = approval ? QString() : withoutLeading(rest).toString();
    for (int i = first + 1; i <= line.last; ++i) {
        lines.text += u'\n';
        if (m_effort.contains(start(i)) || std::ranges::binary_search(m_fieldStarts, start(i)) || endsWithinName(content(i - 1)))
            lines.fieldStarts.push_back(lines.text.size());
        lines.text += withoutLeading(content(i));
    }
    // A box is one only as it stands: with another space, or wrapped behind it, it would be text.
    const bool isBox = line.items > 0 && lines.text.size() > 3 && lines.text.startsWith("[ ]"_L1) && isBlankCharacter(lines.text[3]);
    const QString folded = foldedParagraph(lines);
    begin(approval ? u'A' : isBox ? u'B' : u'P', line.depth);
    if (approval) // a role is known by its name as it stands, on one line
        m_out += approval->role + "\n\t"_L1;
    m_out += wrappedHead(first, line, lines.text, folded);
    m_out += folded;
}

/** What the first line of an item says where the rest of the paragraph is read as something else: the title of a task that ends there, and
    the name of a field that would be one if it were not wrapped. */
QString CanonicalWriter::wrappedHead(int first, const Line &line, const QString &text, const QString &folded) const
{
    const qsizetype lineEnd = line.items > 0 ? text.indexOf(u'\n') : -1;
    if (lineEnd < 0)
        return {};
    const bool losesField = readLabel(folded, {0, folded.size()}) && !readLabel(text, {0, lineEnd});
    const bool endsTitle = m_titleEnds.value(start(first), start(first + 1)) < start(first + 1);
    return losesField || endsTitle ? foldedParagraph({text.first(lineEnd), {}}) + "\n\t"_L1 : QString();
}

void CanonicalWriter::writeRow(const Line &line, QStringView rest)
{
    begin(u'T', line.depth);
    qsizetype cell = 0;
    for (qsizetype at = 0; at <= rest.size(); ++at) {
        const bool ends = at == rest.size() || (rest[at] == u'|' && (at == 0 || rest[at - 1] != u'\\'));
        if (!ends)
            continue;
        const QStringView text = trimmed(rest.sliced(cell, at - cell));
        if (line.kind == Line::Kind::TableRow) {
            m_out += text;
        } else {
            for (const QChar character : text) {
                if (character != u'-' || !m_out.endsWith(u'-'))
                    m_out += character;
            }
        }
        if (at < rest.size())
            m_out += u'|';
        cell = at + 1;
    }
}

void CanonicalWriter::writeLiteral(const Line &line, QStringView rest)
{
    if (rest.isEmpty() || (line.inItem && !line.isCode && trimmed(rest).isEmpty())) {
        m_out += "\n="_L1;
        return;
    }
    begin(u'=', line.depth);
    m_out += rest;
}

void CanonicalWriter::write(const BlockTree::Entry &entry)
{
    m_entry = &entry;
    const std::vector<Line> lines = linesOf(*entry.chunk);
    for (int i = 0; i < int(lines.size()); ++i) {
        const Line &line = lines[size_t(i)];
        const ApprovalLine *approval = m_approvals.value(entry.firstLine + i);
        const QStringView rest = writeItems(line, content(i), approval);
        if (line.kind == Line::Kind::Paragraph) {
            writeParagraph(i, line, rest, approval);
            i = line.last;
        } else if (line.kind != Line::Kind::Literal) {
            writeRow(line, rest);
        } else if (line.items == 0 || !trimmed(rest).isEmpty()) {
            writeLiteral(line, rest);
        }
    }
}

QString CanonicalWriter::take()
{
    while (m_out.endsWith("\n="_L1))
        m_out.chop(2);
    return std::move(m_out);
}

} // namespace

QString canonicalForm(const QString &text, const BlockTree &blocks, const Plan &plan)
{
    CanonicalWriter writer(text, plan);
    for (const BlockTree::Entry &entry : blocks.entries())
        writer.write(entry);
    return writer.take();
}

QByteArray canonicalHash(const QString &text, const BlockTree &blocks, const Plan &plan)
{
    return QCryptographicHash::hash(canonicalForm(text, blocks, plan).toUtf8(), QCryptographicHash::Sha256);
}

QByteArray canonicalHash(const QString &text)
{
    const BlockTree blocks(text);
    return canonicalHash(text, blocks, PlanReader().read(blocks));
}

} // namespace Setsquare
