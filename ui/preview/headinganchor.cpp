// SPDX-License-Identifier: Apache-2.0
#include "headinganchor.h"

#include <QHash>

namespace Setsquare {

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.trimmed()) {
        if (character == u' ')
            anchor += u'-';
        else if (character.isLetterOrNumber() || character == u'-' || character == u'_' || character.isSurrogate() || character.isMark())
            anchor += character.toLower();
    }
    return anchor;
}

TextRange headingRange(const PlanDocument &plan, const QString &anchor)
{
    QHash<QString, int> seen;
    for (const BlockTree::Entry &entry : plan.blocks().entries()) {
        for (const Block &block : entry.chunk->blocks) {
            if (block.kind != BlockKind::Heading)
                continue;
            QString text = entry.chunk->line(block.firstLine).toString().trimmed();
            while (text.startsWith(u'#'))
                text.remove(0, 1);
            while (text.endsWith(u'#'))
                text.chop(1);
            const QString name = headingAnchor(text);
            const int repeat = seen[name]++;
            if (anchor == (repeat == 0 ? name : name + u'-' + QString::number(repeat)))
                return plan.lines().content(entry.firstLine + block.firstLine, plan.text());
        }
    }
    return {};
}

} // namespace Setsquare
