// SPDX-License-Identifier: Apache-2.0
#include "specslices.h"

#include "blocktree.h"
#include "lineindex.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isRecognised(SectionKind kind)
{
    return kind != SectionKind::Unknown && kind != SectionKind::Title;
}

// whether a section goes with the slice before it: a subheading does, unless it is recognised and what it stands in is not
bool belongsTo(const SpecSlice &slice, const Section &section)
{
    if (section.kind == SectionKind::Title)
        return slice.level == 0;
    return slice.level > 0 && section.level > slice.level && (isRecognised(slice.kind) || !isRecognised(section.kind));
}

// the underlined heading as an ATX heading: there are underlines for levels 1 and 2 only
QString headingLine(QString line, int level, int newLevel)
{
    const qsizetype mark = line.indexOf(u'#');
    const bool isAtx = mark >= 0 && QStringView(line).first(mark).trimmed().isEmpty();
    if (isAtx)
        return line.replace(mark, level, QString(newLevel, u'#'));
    return QString(newLevel, u'#') + u' ' + QStringView(line).trimmed().toString();
}

} // namespace

std::vector<SpecSlice> specSlices(const Plan &plan, const QString &text)
{
    std::vector<SpecSlice> slices {{SectionKind::Unknown, 0, {0, 0}}};
    for (const Section &section : plan.sections) {
        if (belongsTo(slices.back(), section) || section.headingRange.start < slices.back().range.start)
            continue;
        slices.back().range.end = section.headingRange.start;
        slices.push_back({section.kind, section.level, {section.headingRange.start, text.size()}});
    }
    slices.back().range.end = text.size();
    return slices;
}

QString withHeadingsShifted(const QString &piece, int steps)
{
    if (steps == 0)
        return piece;
    const BlockTree blocks(piece);
    const LineIndex lines(piece);
    QList<TextChange> changes;
    for (const BlockTree::Entry &entry : blocks.entries()) {
        for (const Block &block : entry.chunk->blocks) {
            if (block.kind != BlockKind::Heading || block.depth > 0)
                continue;
            const TextRange line = lines.content(entry.firstLine + block.firstLine, piece);
            const TextRange last = lines.content(entry.firstLine + block.lastLine, piece);
            const int level = std::clamp(block.level + steps, 1, 6);
            // a heading of several lines is underlined and stays as it is
            if (block.lastLine - block.firstLine > 1)
                continue;
            const QString heading = piece.sliced(line.start, line.length());
            changes.append({{line.start, last.end}, headingLine(heading, block.level, level)});
        }
    }
    return TextPatch::fromChanges(changes).value_or(TextPatch()).applied(piece);
}

QString missingEnd(const QString &piece)
{
    const auto endsWithHeading = [](const QString &text) {
        const BlockTree blocks(text + u"\n\n# end\n"_s);
        if (blocks.entries().empty() || blocks.entries().back().chunk->blocks.empty())
            return false;
        const QList<Block> &last = blocks.entries().back().chunk->blocks;
        return last.back().kind == BlockKind::Heading && last.back().depth == 0;
    };
    if (endsWithHeading(piece))
        return {};
    for (const QString &end : {u"```"_s, u"~~~"_s, u"-->"_s, u"````"_s, u"~~~~"_s, u"`````"_s, u"~~~~~"_s, u"?>"_s, u"]]>"_s,
                               u"</script>"_s, u"</pre>"_s, u"</style>"_s}) {
        if (endsWithHeading(piece + u'\n' + end))
            return end;
    }
    return {};
}

} // namespace Setsquare
