// SPDX-License-Identifier: Apache-2.0
#include "linkdefinitions.h"

#include "blocktree.h"
#include "html.h"
#include "markdownlines.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** What labels are compared by: case and the kind of white space do not matter. */
QString folded(QStringView text)
{
    return text.toString().simplified().toCaseFolded().replace(u"[ "_s, u"["_s).replace(u" ]"_s, u"]"_s);
}

/** Whether the text names the label of the definition that begins with this line. */
bool isUsed(const QString &foldedText, QStringView line)
{
    const qsizetype end = line.indexOf(u"]:");
    return end < 0 || foldedText.contains(folded(line.first(end + 1)));
}

} // namespace

QString usedDefinitions(QStringView text, const QString &definitions)
{
    if (definitions.isEmpty() || !text.contains(u'['))
        return QString();
    const QString foldedText = folded(text);
    QString used;
    bool isOfUsed = false;
    for (const qsizetype start : lineStarts(definitions)) {
        const QStringView line = lineFrom(definitions, start);
        isOfUsed = line.startsWith(u'[') ? isUsed(foldedText, line) : isOfUsed;
        if (isOfUsed)
            used += line.toString() + u'\n';
    }
    return used.isEmpty() ? used : used + u'\n';
}

QString linkDefinitions(const BlockTree &blocks)
{
    QString definitions;
    for (const BlockTree::Entry &entry : blocks.entries()) {
        for (const Block &block : entry.chunk->blocks) {
            if (block.kind != BlockKind::Definition)
                continue;
            for (int line = block.firstLine; line <= block.lastLine; ++line)
                definitions += withoutMarkers(entry.chunk->line(line)).toString() + u'\n';
        }
    }
    return definitions;
}

} // namespace Setsquare
